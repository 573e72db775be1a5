import { type Day, lastDayOf, type PartialDate, yearsBetween } from './partial-date.ts';

/**
 * Whether a date is over a year older than a day: the same day of the next year is not yet over a year. A
 * month or quarter counts from its last day, since the source speaks for the whole of it.
 */
export function isStale(date: PartialDate, day: Day): boolean {
	const years = yearsBetween(date, day);
	return years > 1 || (years === 1 && lastDayOf(date).slice(5) !== day.slice(5));
}
