import type { Day } from '../domain/date/partial-date.ts';
import type { Program } from '../domain/program/program.ts';
import { countUses } from '../domain/source/count-uses.ts';

/** A source that nobody has read since. */
export interface Unchecked {
	source: string;
	checked: Day;
	/** Whole days from then to the asked day. */
	days: number;
	/** How many things rest on it. */
	uses: number;
	address: string;
}

/** Every source, whichever was left the longest first; of those left equally long, the most used first. */
export function listUnchecked(program: Program, day: Day): Unchecked[] {
	const uses = countUses(program);
	return Object.entries(program.sources)
		.map(([source, { checked, address }]) => ({
			source,
			checked,
			days: Math.max(0, Math.round((Date.parse(day) - Date.parse(checked)) / 86_400_000)),
			uses: uses.get(source) ?? 0,
			address,
		}))
		.toSorted((a, b) => b.days - a.days || b.uses - a.uses || a.source.localeCompare(b.source));
}
