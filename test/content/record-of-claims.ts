import type { Citation, Claim, Edge } from '../../src/domain/claim/claim.schema.ts';
import { listClaims } from '../../src/domain/claim/list-claims.ts';
import type { Program } from '../../src/domain/program/program.ts';

/** Facts, requirements and steps, a line each: period, certainty, values, documents. A change shows as changed lines. */
export function recordClaims(program: Pick<Program, 'facts' | 'requirements' | 'steps'>): string {
	return [...listClaims(program)]
		.map(({ thing, claim }) => `${thing}: ${describe(claim)}\n`)
		.toSorted()
		.join('');
}

function describe({ from, until, dating, certainty, values, citations }: Claim): string {
	const period = until === undefined ? `from ${edge(from)}` : `from ${edge(from)} until ${edge(until)}`;
	const held = Object.entries(values).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
	return [`${period}, ${dating}, ${certainty}`, ...held, cite(citations)].join(' | ');
}

function edge(edge: Edge): string {
	if (typeof edge === 'string') return edge;
	const { date, notBefore, certainty, citations } = edge;
	const more = [notBefore && `not before ${notBefore}`, certainty, citations && cite(citations)].filter(Boolean);
	return more.length > 0 ? `${date} (${more.join(', ')})` : date;
}

function cite(citations: readonly Citation[]): string {
	return citations.map(({ source, at }) => (at === undefined ? source : `${source} (${at})`)).join(' + ');
}
