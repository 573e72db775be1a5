import type { Edge } from '../../src/domain/claim/claim.schema.ts';
import { dateOf, notBeforeOf } from '../../src/domain/claim/edge.ts';
import { listClaims } from '../../src/domain/claim/list-claims.ts';
import type { Program } from '../../src/domain/program/program.ts';
import { known } from './known-answers.ts';

/**
 * Dates of claims that no source bears, a line each. What a source says on a day begins on the date of a source
 * that it cites; it ends when another document speaks, or when something takes effect; and the old state was last
 * seen on the date of some document. Exceptions stand in known-answers.yaml, under `told` and `lastSeen`.
 */
export function* listUnfoundedDates(program: Program): Generator<string> {
	const dates = new Set(Object.values(program.sources).map(({ date }) => date));
	const claims = [...listClaims(program)].map(({ id, claim }) => ({ id, ...claim }));
	const turns = new Set(claims.filter(({ dating }) => dating === 'effective').map(({ from }) => dateOf(from)));
	for (const { id, from, until, dating, citations } of claims) {
		const begins = dateOf(from);
		const told = known.told[id];
		if (told !== undefined && told !== begins) yield `${id} begins on ${begins}, but ${told} is told`;
		const isDated = citations.some(({ source }) => program.sources[source]?.date === begins);
		if (dating === 'said' && told === undefined && !isDated) yield `${id} begins on ${begins}, no date of its sources`;
		if (until !== undefined && !dates.has(dateOf(until)) && !turns.has(dateOf(until))) {
			yield `${id} ends on ${dateOf(until)}, when no document speaks and nothing takes effect`;
		}
		yield* listUnseen(id, [from, until], dates);
	}
	for (const [id, { intake }] of Object.entries(program.partnerTypes)) {
		for (const { from, until } of intake) yield* listUnseen(id, [from, until], dates);
	}
}

function* listUnseen(id: string, edges: readonly (Edge | undefined)[], dates: ReadonlySet<string>): Generator<string> {
	for (const edge of edges) {
		const lastSeen = edge && notBeforeOf(edge);
		if (lastSeen === undefined || dates.has(lastSeen) || known.lastSeen.includes(lastSeen)) continue;
		yield `${id}: the old state was last seen on ${lastSeen}, the date of no document`;
	}
}
