import { type Day, firstDayOf } from '../date/partial-date.ts';
import type { Edge } from './claim.schema.ts';
import { dateOf } from './edge.ts';

/**
 * Whether a period holds on a day. A month counts from its first day on, since the source speaks for the
 * whole month; `until` is the first day on which the period no longer holds.
 */
export function isInForce(period: { from: Edge; until?: Edge | undefined }, day: Day): boolean {
	if (day < firstDayOf(dateOf(period.from))) return false;
	return period.until === undefined || day < firstDayOf(dateOf(period.until));
}
