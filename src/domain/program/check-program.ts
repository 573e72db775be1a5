import type { Citation, Edge, Value } from '../claim/claim.schema.ts';
import { dateOf } from '../claim/edge.ts';
import { byDate, firstDayOf, type PartialDate } from '../date/partial-date.ts';
import type { Problem } from './problem.ts';
import type { Program } from './program.ts';

/** A problem before it is known which file holds the thing. */
type Finding = Omit<Problem, 'file' | 'line'> & {
	/** Collection and id: `requirements/direct-bill-revenue`. */
	thing: string;
};

/**
 * Everything that one file alone cannot show: references that lead nowhere, periods that overlap or leave
 * a gap, codes named twice, steps that wait for each other.
 */
export function checkProgram(program: Program): Finding[] {
	return [
		...checkMarketTables(program),
		...checkBlocs(program),
		...checkCitations(program),
		...checkIntake(program),
		...checkRequirementSeries(program),
		...checkClaims(program),
		...checkSteps(program),
		...checkDisputes(program),
		...checkIdsAreUnique(program),
	];
}

function* checkMarketTables(program: Program): Generator<Finding> {
	for (const table of program.marketTables) {
		const seen = new Map<string, string>();
		for (const market of table.markets) {
			for (const { code } of market.places) {
				const thing = `marketTables/${table.id}`;
				const before = seen.get(code);
				if (before !== undefined) {
					yield {
						thing,
						field: market.id,
						text: `${code} is already in "${before}". Keep it in one market, and once.`,
					};
				}
				seen.set(code, market.id);
				if (!(code in program.places)) yield unknownPlace(thing, market.id, code);
			}
		}
	}
}

function* checkBlocs(program: Program): Generator<Finding> {
	for (const [id, bloc] of Object.entries(program.blocs)) {
		for (const { code, from, until } of bloc.members) {
			if (!(code in program.places)) yield unknownPlace(`blocs/${id}`, code, code);
			if (until !== undefined && until <= from) {
				yield {
					thing: `blocs/${id}`,
					field: code,
					text: `membership ends on ${until}, not after it begins on ${from}. Correct one of the two.`,
				};
			}
		}
	}
}

function* checkCitations(program: Program): Generator<Finding> {
	for (const { thing, field, citation } of listCitations(program)) {
		if (!(citation.source in program.sources)) {
			yield {
				thing,
				field,
				text: `cites "${citation.source}", which is not in content/data/sources.yaml. Add the source there or correct the id.`,
			};
		}
	}
}

function* checkIntake(program: Program): Generator<Finding> {
	for (const [id, { intake }] of Object.entries(program.partnerTypes)) {
		const thing = `partnerTypes/${id}`;
		for (const period of intake) {
			if (period.state !== 'unknown' && period.citations.length === 0) {
				yield {
					thing,
					field: 'intake',
					text: `the period from ${dateOf(period.from)} has no citation. Name at least one source.`,
				};
			}
		}
		yield* checkPeriods(thing, 'intake', intake, 'Say the time between with state: unknown, or move one of the dates.');
	}
}

function* checkRequirementSeries(program: Program): Generator<Finding> {
	const series = Map.groupBy(Object.values(program.requirements), ({ partnerType, stage, topic }) =>
		[partnerType, stage, topic].join('/'),
	);
	for (const members of series.values()) {
		const sorted = members.toSorted((a, b) => byDate(dateOf(a.from), dateOf(b.from)));
		for (const [index, member] of sorted.entries()) {
			const before = sorted[index - 1];
			if (before === undefined) continue;
			yield* checkNeighbours(
				`requirements/${member.id}`,
				'from',
				before,
				member,
				member.gapBefore === undefined
					? 'Move one of the dates, or say gapBefore: not-asked or gapBefore: unknown.'
					: 'gap said',
			);
		}
	}
}

interface Period {
	from: Edge;
	until?: Edge | undefined;
}

function* checkPeriods(thing: string, field: string, periods: readonly Period[], remedy: string): Generator<Finding> {
	for (const [index, period] of periods.entries()) {
		const before = periods[index - 1];
		if (before !== undefined) yield* checkNeighbours(thing, field, before, period, remedy);
	}
}

function* checkNeighbours(
	thing: string,
	field: string,
	before: Period,
	after: Period,
	remedy: string,
): Generator<Finding> {
	const start = dateOf(after.from);
	if (before.until === undefined) {
		yield {
			thing,
			field,
			text: `the period from ${start} begins while the one from ${dateOf(before.from)} has no end. Give the earlier one an until.`,
		};
		return;
	}
	const end = dateOf(before.until);
	if (firstDayOf(start) < firstDayOf(end)) {
		yield {
			thing,
			field,
			text: `the period from ${start} overlaps the one until ${end}. Let the first end where the second begins.`,
		};
	} else if (start !== end && remedy !== 'gap said') {
		yield { thing, field, text: `nothing is said from ${end} to ${start}. ${remedy}` };
	}
}

function* checkClaims(program: Program): Generator<Finding> {
	for (const [collection, claims] of claimCollections(program)) {
		for (const [id, claim] of Object.entries(claims)) {
			const thing = `${collection}/${id}`;
			if (claim.until !== undefined && firstDayOf(dateOf(claim.until)) <= firstDayOf(dateOf(claim.from))) {
				yield {
					thing,
					field: 'until',
					text: `${dateOf(claim.until)} is not after from, ${dateOf(claim.from)}. Correct one of the two.`,
				};
			}
			for (const link of claim.links) {
				if (!(link in program.links)) {
					yield {
						thing,
						field: 'links',
						text: `"${link}" is not in content/data/links.yaml. Add it there or correct the id.`,
					};
				}
			}
			yield* checkPlacesOfValues(program, thing, claim.values);
		}
	}
	for (const [id, { concerns }] of Object.entries(program.facts)) {
		for (const code of concerns) {
			if (!(code in program.places)) yield unknownPlace(`facts/${id}`, 'concerns', code);
		}
	}
}

function* checkPlacesOfValues(program: Program, thing: string, values: Record<string, Value>): Generator<Finding> {
	for (const [name, value] of Object.entries(values)) {
		if (!('places' in value)) continue;
		for (const code of value.places) {
			if (!(code in program.places)) yield unknownPlace(thing, `values › ${name}`, code);
		}
	}
}

function* checkSteps(program: Program): Generator<Finding> {
	const used = new Set(Object.values(program.procedures).flatMap(({ steps }) => steps));
	for (const [id, step] of Object.entries(program.steps)) {
		const thing = `steps/${id}`;
		for (const field of ['after', 'notBefore'] as const) {
			for (const other of step[field]) {
				if (!(other in program.steps)) {
					yield {
						thing,
						field,
						text: `"${other}" is no step. Add content/data/steps/${other}.yaml or correct the id.`,
					};
				}
			}
		}
		if (step.duration !== undefined && !(step.duration in step.values)) {
			yield {
				thing,
				field: 'duration',
				text: `there is no value "${step.duration}". Add it under values or correct the name.`,
			};
		}
		if (!used.has(id)) {
			yield {
				thing,
				field: '',
				text: 'is in no procedure, so nobody would see it. Add it to content/data/procedures.yaml or delete the file.',
			};
		}
	}
	for (const [id, { steps }] of Object.entries(program.procedures)) {
		for (const step of steps) {
			if (!(step in program.steps)) {
				yield {
					thing: `procedures/${id}`,
					field: 'steps',
					text: `"${step}" is no step. Add content/data/steps/${step}.yaml or correct the id.`,
				};
			}
		}
		yield* checkProcedureOrder(program, id, steps);
	}
	yield* checkCycles(program);
}

function* checkProcedureOrder(program: Program, id: string, steps: readonly string[]): Generator<Finding> {
	for (const [index, step] of steps.entries()) {
		for (const earlier of [...(program.steps[step]?.after ?? []), ...(program.steps[step]?.notBefore ?? [])]) {
			if (steps.indexOf(earlier) > index) {
				yield {
					thing: `procedures/${id}`,
					field: 'steps',
					text: `"${step}" stands before "${earlier}", which it has to wait for. Swap them.`,
				};
			}
		}
	}
}

function* checkCycles(program: Program): Generator<Finding> {
	const done = new Set<string>();
	function* visit(id: string, path: readonly string[]): Generator<Finding> {
		if (path.includes(id)) {
			const circle = [...path.slice(path.indexOf(id)), id].join(' → ');
			yield { thing: `steps/${id}`, field: 'after', text: `waits for itself: ${circle}. Take one of these out.` };
			return;
		}
		if (done.has(id)) return;
		for (const next of [...(program.steps[id]?.after ?? []), ...(program.steps[id]?.notBefore ?? [])]) {
			yield* visit(next, [...path, id]);
		}
		done.add(id);
	}
	for (const id of Object.keys(program.steps)) yield* visit(id, []);
}

function* checkDisputes(program: Program): Generator<Finding> {
	for (const [id, { about }] of Object.entries(program.disputes)) {
		for (const claim of about) {
			const known = [program.facts, program.requirements, program.steps, program.partnerTypes].some(
				(claims) => claim in claims,
			);
			if (!known) {
				yield {
					thing: `disputes/${id}`,
					field: 'about',
					text: `"${claim}" is no fact, requirement, step or partner type. Correct the id.`,
				};
			}
		}
	}
}

/** Prose places facts, requirements and steps by id alone. */
function* checkIdsAreUnique(program: Program): Generator<Finding> {
	const seen = new Map<string, string>();
	for (const [collection, claims] of claimCollections(program)) {
		for (const id of Object.keys(claims)) {
			const before = seen.get(id);
			if (before !== undefined) {
				yield {
					thing: `${collection}/${id}`,
					field: '',
					text: `${before} has an entry of the same id. Rename one of the two.`,
				};
			}
			seen.set(id, collection);
		}
	}
}

function claimCollections(program: Program) {
	return [
		['facts', program.facts],
		['requirements', program.requirements],
		['steps', program.steps],
	] as const;
}

function unknownPlace(thing: string, field: string, code: string): Finding {
	return { thing, field, text: `${code} is no code in content/data/places.yaml. Correct it, or add the place there.` };
}

/** Every citation of the program, with the thing and the field that holds it. */
export function* listCitations(program: Program): Generator<{ thing: string; field: string; citation: Citation }> {
	function* each(thing: string, field: string, citations: readonly Citation[]) {
		for (const citation of citations) yield { thing, field, citation };
	}
	function* edges(thing: string, period: Period) {
		for (const field of ['from', 'until'] as const) {
			const edge = period[field];
			if (typeof edge === 'object') yield* each(thing, field, edge.citations ?? []);
		}
	}
	for (const [collection, claims] of claimCollections(program)) {
		for (const [id, claim] of Object.entries(claims)) {
			yield* each(`${collection}/${id}`, 'citations', claim.citations);
			yield* edges(`${collection}/${id}`, claim);
		}
	}
	for (const [id, { intake }] of Object.entries(program.partnerTypes)) {
		for (const period of intake) {
			yield* each(`partnerTypes/${id}`, 'intake', period.citations);
			yield* edges(`partnerTypes/${id}`, period);
			for (const { citations } of period.reopening) yield* each(`partnerTypes/${id}`, 'reopening', citations);
		}
	}
	for (const [id, bloc] of Object.entries(program.blocs)) {
		yield* each(`blocs/${id}`, 'citations', bloc.citations);
		for (const member of bloc.members) yield* each(`blocs/${id}`, member.code, member.citations ?? []);
	}
	for (const table of program.marketTables) yield* each(`marketTables/${table.id}`, 'citations', table.citations);
	for (const [id, { sides }] of Object.entries(program.disputes)) {
		for (const { citations } of sides) yield* each(`disputes/${id}`, 'sides', citations);
	}
	for (const [id, { renamed }] of Object.entries(program.terms)) {
		for (const { citations } of renamed) yield* each(`terms/${id}`, 'renamed', citations);
	}
	for (const [id, { citations }] of Object.entries(program.links)) yield* each(`links/${id}`, 'citations', citations);
}

/** The newest date for which any of the sources speaks. */
export function newestDate(program: Pick<Program, 'sources'>, ids: Iterable<string>): PartialDate | undefined {
	return [...ids]
		.map((id) => program.sources[id]?.date)
		.filter((date) => date !== undefined)
		.toSorted(byDate)
		.at(-1);
}
