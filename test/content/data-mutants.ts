import type { Claim, Edge } from '../../src/domain/claim/claim.schema.ts';
import { dateOf, notBeforeOf } from '../../src/domain/claim/edge.ts';
import type { Condition } from '../../src/domain/condition/condition.schema.ts';
import { byDate, firstDayOf, type PartialDate, precisionOf } from '../../src/domain/date/partial-date.ts';
import type { MarketTable } from '../../src/domain/market/market-table.schema.ts';
import type { Program } from '../../src/domain/program/program.ts';
import type { Requirement } from '../../src/domain/requirement/requirement.schema.ts';
import { shiftDay } from '../support/program.ts';

/** The facts with one slip in them, as an editor might make it. */
export interface DataMutant {
	kind: string;
	/** What was done, and where. */
	name: string;
	program: Program;
}

/** Every slip of a kind, one at a time. The program given stays as it is. */
export function* listDataMutants(program: Program): Generator<DataMutant> {
	for (const requirement of Object.values(program.requirements)) yield* spoilRequirement(program, requirement);
	yield* spoilIntake(program);
	yield* spoilTables(program);
	yield* spoilBlocs(program);
	for (const collection of ['facts', 'steps'] as const) {
		for (const [id, claim] of Object.entries<Claim>(program[collection])) {
			for (const [name, period] of shiftEdges(claim)) {
				yield {
					kind: `${collection}: date shifted`,
					name: `${id}, ${name}`,
					program: put(program, collection, id, period),
				};
			}
		}
	}
	for (const collection of ['requirements', 'facts', 'steps'] as const) yield* swapCitations(program, collection);
}

function* spoilRequirement(program: Program, requirement: Requirement): Generator<DataMutant> {
	const { [requirement.id]: _, ...others } = program.requirements;
	yield { kind: 'requirement dropped', name: requirement.id, program: { ...program, requirements: others } };
	const spoilt = (kind: string, name: string, change: Partial<Requirement>): DataMutant => ({
		kind,
		name: `${requirement.id}, ${name}`,
		program: put(program, 'requirements', requirement.id, { ...requirement, ...change }),
	});
	for (const [name, period] of shiftEdges(requirement)) yield spoilt('requirement: date shifted', name, period);
	for (const field of ['requires', 'pending', 'refused'] as const) {
		const condition = requirement[field];
		if (condition === undefined) continue;
		for (const [kind, name, changed] of spoilCondition(program, condition)) {
			// A refusal is read only of what is not met: an answer that meets it as well changes nothing.
			if (field === 'refused' && kind === 'answer added' && doShareAnswer(changed, requirement.requires)) continue;
			yield spoilt(kind, `${field}: ${name}`, { [field]: changed });
		}
	}
	if (requirement.disputed === undefined) return;
	for (const [kind, name, when] of spoilCondition(program, requirement.disputed.when)) {
		yield spoilt(kind, `disputed: ${name}`, { disputed: { ...requirement.disputed, when } });
	}
}

function doShareAnswer(one: Condition, other: Condition): boolean {
	return 'question' in one && 'question' in other && one.in.some((answer) => other.in.includes(answer));
}

/** The condition with one slip in it or in one of its parts: kind, name, condition. */
function* spoilCondition(program: Program, condition: Condition): Generator<[string, string, Condition]> {
	const name = JSON.stringify(condition);
	if ('question' in condition) {
		for (const answer of program.questions[condition.question]?.answers ?? []) {
			if (!condition.in.includes(answer)) {
				yield ['answer added', `${answer} to ${name}`, { ...condition, in: [...condition.in, answer] }];
			} else if (condition.in.length > 1) {
				yield [
					'answer dropped',
					`${answer} from ${name}`,
					{ ...condition, in: condition.in.filter((a) => a !== answer) },
				];
			}
		}
		return;
	}
	if ('officeIn' in condition) {
		for (const bloc of condition.officeIn) {
			yield ['bloc dropped', `${bloc} from ${name}`, { officeIn: condition.officeIn.filter((each) => each !== bloc) }];
		}
		return;
	}
	if ('not' in condition) {
		yield ['not dropped', name, condition.not];
		for (const [kind, what, not] of spoilCondition(program, condition.not)) yield [kind, what, { not }];
		return;
	}
	const parts = 'all' in condition ? condition.all : condition.any;
	const join = (joined: Condition[]): Condition => ('all' in condition ? { all: joined } : { any: joined });
	yield ['all and any swapped', name, 'all' in condition ? { any: parts } : { all: parts }];
	for (const [index, part] of parts.entries()) {
		yield ['part of a condition dropped', `${JSON.stringify(part)} from ${name}`, join(parts.toSpliced(index, 1))];
		for (const [kind, what, changed] of spoilCondition(program, part))
			yield [kind, what, join(parts.with(index, changed))];
	}
}

function* spoilIntake(program: Program): Generator<DataMutant> {
	for (const [id, type] of Object.entries(program.partnerTypes)) {
		const spoilt = (kind: string, name: string, intake: typeof type.intake): DataMutant => ({
			kind,
			name: `${id}, ${name}`,
			program: put(program, 'partnerTypes', id, { ...type, intake }),
		});
		for (const [index, period] of type.intake.entries()) {
			const replaced = (changed: Partial<typeof period>) => type.intake.with(index, { ...period, ...changed });
			for (const [name, edges] of shiftEdges(period)) yield spoilt('intake: date shifted', name, replaced(edges));
			for (const state of ['open', 'later-step', 'nomination', 'closed', 'unknown'] as const) {
				if (state !== period.state)
					yield spoilt('intake: other state', `${period.state} to ${state}`, replaced({ state }));
			}
			const next = type.intake[index + 1];
			if (next !== undefined && sourcesOf(next) !== sourcesOf(period)) {
				const swapped = replaced({ citations: next.citations }).with(index + 1, {
					...next,
					citations: period.citations,
				});
				yield spoilt('intake: citations swapped', `${index} and ${index + 1}`, swapped);
			}
			for (const [at, each] of period.reopening.entries()) {
				for (const field of ['announced', 'for'] as const) {
					for (const shifted of [-1, 1].map((by) => shift(each[field], by))) {
						const reopening = period.reopening.with(at, { ...each, [field]: shifted });
						yield spoilt('reopening: date shifted', `${field} ${shifted}`, replaced({ reopening }));
					}
				}
			}
		}
	}
}

function* spoilTables(program: Program): Generator<DataMutant> {
	for (const [at, table] of program.marketTables.entries()) {
		const spoilt = (kind: string, name: string, change: Partial<MarketTable>): DataMutant => ({
			kind,
			name: `${table.id}, ${name}`,
			program: { ...program, marketTables: program.marketTables.with(at, { ...table, ...change }) },
		});
		for (const by of [-1, 1]) yield spoilt('edition: date shifted', String(by), { date: shift(table.date, by) });
		for (const [index, market] of table.markets.entries()) {
			const target = (index + 1) % table.markets.length;
			for (const place of market.places) {
				const markets = table.markets.map((each, other) => {
					if (other === target) return { ...each, places: [...each.places, place] };
					return other === index ? { ...each, places: each.places.filter((one) => one !== place) } : each;
				});
				yield spoilt('place moved to another market', `${place.code} to ${table.markets[target]?.id}`, { markets });
			}
		}
	}
}

function* spoilBlocs(program: Program): Generator<DataMutant> {
	for (const [id, bloc] of Object.entries(program.blocs)) {
		const spoilt = (kind: string, name: string, members: typeof bloc.members): DataMutant => ({
			kind,
			name: `${id}, ${name}`,
			program: put(program, 'blocs', id, { ...bloc, members }),
		});
		for (const code of Object.keys(program.places)) {
			if (bloc.members.some((member) => member.code === code)) continue;
			yield spoilt('bloc widened', code, [...bloc.members, { code, from: '2013-07-01' }]);
		}
		for (const [index, member] of bloc.members.entries()) {
			yield spoilt('bloc: member dropped', member.code, bloc.members.toSpliced(index, 1));
			for (const field of ['from', 'until'] as const) {
				const day = member[field];
				if (day === undefined) continue;
				for (const by of [-1, 1]) {
					const members = bloc.members.with(index, { ...member, [field]: shiftDay(day, by) });
					yield spoilt('bloc: date shifted', `${member.code} ${field} ${by}`, members);
				}
			}
		}
	}
}

/** Neighbours, in the order of their days, cite each other's documents; those that cite the same are left out. */
function* swapCitations(program: Program, collection: 'requirements' | 'facts' | 'steps'): Generator<DataMutant> {
	const claims = Object.entries<Claim>(program[collection]).toSorted(
		([a, one], [b, other]) => byDate(dateOf(one.from), dateOf(other.from)) || (a < b ? -1 : 1),
	);
	for (const [index, [id, claim]] of claims.entries()) {
		const [nextId, next] = claims[index + 1] ?? [];
		if (nextId === undefined || next === undefined || sourcesOf(next) === sourcesOf(claim)) continue;
		const changed = put(program, collection, id, { ...claim, citations: next.citations });
		yield {
			kind: `${collection}: citations swapped`,
			name: `${id} and ${nextId}`,
			program: put(changed, collection, nextId, { ...next, citations: claim.citations }),
		};
	}
}

/** Each date of a period a day or a month earlier and later. */
function* shiftEdges(period: {
	from: Edge;
	until?: Edge | undefined;
}): Generator<[string, { from: Edge; until?: Edge }]> {
	const { from, until } = period;
	const put = (field: 'from' | 'until', edge: Edge): { from: Edge; until?: Edge } =>
		field === 'until' ? { from, until: edge } : { from: edge, ...(until !== undefined && { until }) };
	for (const field of ['from', 'until'] as const) {
		const edge = period[field];
		if (edge === undefined) continue;
		for (const by of [-1, 1]) {
			const date = shift(dateOf(edge), by);
			yield [`${field} ${date}`, put(field, typeof edge === 'string' ? date : { ...edge, date })];
			const notBefore = notBeforeOf(edge);
			if (notBefore === undefined || typeof edge === 'string') continue;
			const seen = shift(notBefore, by);
			yield [`${field} not before ${seen}`, put(field, { ...edge, notBefore: seen })];
		}
	}
}

/** A date so many units later: days, months or quarters, as precise as it is. */
function shift(date: PartialDate, by: number): PartialDate {
	const precision = precisionOf(date);
	if (precision === 'day') return shiftDay(date, by);
	const [year, month] = firstDayOf(date).split('-').map(Number) as [number, number];
	const shifted = new Date(Date.UTC(year, month - 1 + by * (precision === 'quarter' ? 3 : 1), 1));
	if (precision === 'month') return shifted.toISOString().slice(0, 7);
	return `${shifted.getUTCFullYear()}-Q${shifted.getUTCMonth() / 3 + 1}`;
}

function sourcesOf({ citations }: Pick<Claim, 'citations'>): string {
	return citations.map(({ source }) => source).join();
}

function put<C extends 'requirements' | 'facts' | 'steps' | 'blocs' | 'partnerTypes'>(
	program: Program,
	collection: C,
	id: string,
	change: object,
): Program {
	const before = program[collection] as Record<string, object>;
	return { ...program, [collection]: { ...before, [id]: { ...before[id], ...change } } };
}
