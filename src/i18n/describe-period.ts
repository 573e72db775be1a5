import { fillWords } from './fill-words.ts';
import { formatDate } from './format-date.ts';
import type { Locale } from './locales.ts';

/**
 * A period in words: since, said on, or from–until.
 *
 * @param words sentences naming `{date}` and `{until}`; `saidOn` is used where the source only speaks for the day
 */
export function describePeriod(
	period: { from: string; until: string | undefined; isOnlySaid: boolean },
	words: { since: string; fromTo: string; saidOn?: string },
	locale: Locale,
): string {
	const date = formatDate(period.from, locale);
	if (period.until !== undefined) return fillWords(words.fromTo, { date, until: formatDate(period.until, locale) });
	return fillWords(period.isOnlySaid ? (words.saidOn ?? words.since) : words.since, { date });
}
