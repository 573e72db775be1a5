import type { Program } from '../program/program.ts';
import { listCitations } from './list-citations.ts';

/** How many things of the program rest on each source; a thing that cites a source at several places counts once. */
export function countUses(program: Program): Map<string, number> {
	const things = Map.groupBy(listCitations(program), ({ citation }) => citation.source);
	return new Map([...things].map(([source, cited]) => [source, new Set(cited.map(({ thing }) => thing)).size]));
}
