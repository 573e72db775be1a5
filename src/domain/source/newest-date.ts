import { byDate, type PartialDate } from '../date/partial-date.ts';
import type { Program } from '../program/program.ts';

/** The newest date for which any of the sources speaks; `undefined` where none is known. */
export function newestDate(program: Pick<Program, 'sources'>, ids: Iterable<string>): PartialDate | undefined {
	return [...ids]
		.map((id) => program.sources[id]?.date)
		.filter((date) => date !== undefined)
		.toSorted(byDate)
		.at(-1);
}
