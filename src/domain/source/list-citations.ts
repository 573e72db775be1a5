import type { Citation, Edge } from '../claim/claim.schema.ts';
import { listClaims } from '../claim/list-claims.ts';
import type { Program } from '../program/program.ts';

interface PlacedCitation {
	/** Collection and id of the thing that cites: `facts/verification-time`. */
	thing: string;
	field: string;
	citation: Citation;
}

/** Every citation of the program, with the thing and the field that holds it. */
export function* listCitations(program: Program): Generator<PlacedCitation> {
	for (const { thing, claim } of listClaims(program)) {
		yield* place(thing, 'citations', claim.citations);
		yield* placeEdges(thing, claim);
	}
	for (const [id, { intake }] of Object.entries(program.partnerTypes)) {
		for (const period of intake) {
			yield* place(`partnerTypes/${id}`, 'intake', period.citations);
			yield* placeEdges(`partnerTypes/${id}`, period);
			for (const { citations } of period.reopening) yield* place(`partnerTypes/${id}`, 'reopening', citations);
		}
	}
	for (const [id, bloc] of Object.entries(program.blocs)) {
		yield* place(`blocs/${id}`, 'citations', bloc.citations);
		for (const member of bloc.members) yield* place(`blocs/${id}`, member.code, member.citations ?? []);
	}
	for (const table of program.marketTables) yield* place(`marketTables/${table.id}`, 'citations', table.citations);
	for (const [id, { sides }] of Object.entries(program.disputes)) {
		for (const { citations } of sides) yield* place(`disputes/${id}`, 'sides', citations);
	}
	for (const [id, { renamed }] of Object.entries(program.terms)) {
		for (const { citations } of renamed) yield* place(`terms/${id}`, 'renamed', citations);
	}
	for (const [id, { citations }] of Object.entries(program.links)) yield* place(`links/${id}`, 'citations', citations);
}

function* place(thing: string, field: string, citations: readonly Citation[]): Generator<PlacedCitation> {
	for (const citation of citations) yield { thing, field, citation };
}

function* placeEdges(thing: string, period: { from: Edge; until?: Edge | undefined }): Generator<PlacedCitation> {
	for (const field of ['from', 'until'] as const) {
		const edge = period[field];
		if (typeof edge === 'object') yield* place(thing, field, edge.citations ?? []);
	}
}
