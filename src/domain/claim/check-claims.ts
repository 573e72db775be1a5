import { firstDayOf } from '../date/partial-date.ts';
import { type Finding, unknownPlace } from '../program/finding.ts';
import type { Program } from '../program/program.ts';
import type { Claim, Value } from './claim.schema.ts';
import { dateOf, notBeforeOf } from './edge.ts';
import { listClaims } from './list-claims.ts';

/** Periods that end before they begin, and links, places and ids of facts, requirements and steps that do not fit. */
export function* checkClaims(program: Program): Generator<Finding> {
	for (const { thing, claim } of listClaims(program)) {
		yield* checkEdges(thing, claim);
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
	for (const [id, { concerns }] of Object.entries(program.facts)) {
		for (const code of concerns) {
			if (!(code in program.places)) yield unknownPlace(`facts/${id}`, 'concerns', code);
		}
	}
	yield* checkIdsAreUnique(program);
}

/** The old state cannot have been seen after the new one. */
function* checkEdges(thing: string, claim: Pick<Claim, 'from' | 'until'>): Generator<Finding> {
	for (const field of ['from', 'until'] as const) {
		const edge = claim[field];
		if (edge === undefined) continue;
		const notBefore = notBeforeOf(edge);
		if (notBefore !== undefined && firstDayOf(notBefore) > firstDayOf(dateOf(edge))) {
			yield {
				thing,
				field,
				text: `notBefore, ${notBefore}, is after date, ${dateOf(edge)}. Swap the two.`,
			};
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

/** Prose places facts, requirements and steps by id alone. */
function* checkIdsAreUnique(program: Program): Generator<Finding> {
	const seen = new Map<string, string>();
	for (const { thing, collection, id } of listClaims(program)) {
		const before = seen.get(id);
		if (before !== undefined) {
			yield { thing, field: '', text: `${before} has an entry of the same id. Rename one of the two.` };
		}
		seen.set(id, collection);
	}
}
