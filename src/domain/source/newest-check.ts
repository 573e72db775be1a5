import type { Day } from '../date/partial-date.ts';
import type { Program } from '../program/program.ts';

/**
 * The newest day on which any of the sources was read: the day on which what rests on them was last held against
 * them. `undefined` where none is known.
 */
export function newestCheck(program: Pick<Program, 'sources'>, ids: Iterable<string>): Day | undefined {
	return [...ids]
		.flatMap((id) => program.sources[id]?.checked ?? [])
		.toSorted()
		.at(-1);
}
