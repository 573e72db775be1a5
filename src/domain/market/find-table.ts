import { compareDay, type Day } from '../date/partial-date.ts';

/**
 * The newest edition not after the asked day. An edition dated only by its month answers for the whole
 * month, since no source says from which of its days on.
 *
 * @param tables oldest first
 * @returns `undefined` before the first edition: no source covers that day
 */
export function findTable<T extends { date: string }>(tables: readonly T[], asOf: Day): T | undefined {
	return tables.findLast(({ date }) => compareDay(asOf, date) !== 'before');
}
