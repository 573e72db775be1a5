import type { Program } from '../../domain/program/program.ts';
import type { ProgramFile } from './program-file.schema.ts';
import { sortById } from './sort-by-id.ts';

/**
 * Every fact as other programs read it: a collection is an object whose keys are the ids, in their order.
 * Questions alone keep the order in which they are asked.
 *
 * @param head the address of the file's schema, and the version of the facts
 */
export function makeProgramFile(program: Program, head: Pick<ProgramFile, '$schema' | 'version'>): ProgramFile {
	return {
		...head,
		sources: sortById(program.sources),
		places: sortById(program.places),
		blocs: sortById(program.blocs),
		marketTables: withoutIds(Object.fromEntries(program.marketTables.map((table) => [table.id, table]))),
		partnerTypes: sortById(program.partnerTypes),
		requirements: withoutIds(program.requirements),
		steps: withoutIds(program.steps),
		procedures: sortById(program.procedures),
		questions: program.questions,
		facts: withoutIds(program.facts),
		disputes: withoutIds(program.disputes),
		terms: sortById(program.terms),
		links: sortById(program.links),
	};
}

/** The key is the id; saying it twice could only disagree. */
function withoutIds<T extends { id: string }>(entries: Readonly<Record<string, T>>): Record<string, Omit<T, 'id'>> {
	return Object.fromEntries(Object.entries(sortById(entries)).map(([key, { id: _, ...rest }]) => [key, rest]));
}
