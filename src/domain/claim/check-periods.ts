import { firstDayOf } from '../date/partial-date.ts';
import type { Finding } from '../program/finding.ts';
import type { Edge } from './claim.schema.ts';
import { dateOf } from './edge.ts';

export interface Period {
	from: Edge;
	until?: Edge | undefined;
}

/**
 * Whether one period begins where the one before it ends.
 *
 * @param beforeFile where the period before stands; `undefined` where that is the same file
 * @param gapRemedy what to do about a time between the two; `undefined` where the gap is accounted for
 */
export function* checkNeighbours(
	thing: string,
	field: string,
	before: Period,
	after: Period,
	beforeFile: string | undefined,
	gapRemedy: string | undefined,
): Generator<Finding> {
	const start = dateOf(after.from);
	const place = beforeFile === undefined ? '' : ` in ${beforeFile}`;
	if (before.until === undefined) {
		yield {
			thing,
			field,
			text: `the period from ${start} begins while the one from ${dateOf(before.from)}${place} has no end. Give the earlier one an until.`,
		};
		return;
	}
	const end = dateOf(before.until);
	if (firstDayOf(start) < firstDayOf(end)) {
		yield {
			thing,
			field,
			text: `the period from ${start} overlaps the one until ${end}${place}. Let the first end where the second begins.`,
		};
	} else if (start !== end && gapRemedy !== undefined) {
		const since = beforeFile === undefined ? end : `${end}, where ${beforeFile} ends,`;
		yield { thing, field, text: `nothing is said from ${since} to ${start}. ${gapRemedy}` };
	}
}
