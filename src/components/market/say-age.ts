import { wordsOf } from '../../catalog/catalog.ts';
import { type Day, type PartialDate, yearsBetween } from '../../domain/date/partial-date.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import type { Locale } from '../../i18n/locales.ts';

/** How old a table is on a day, in whole years: `3 years old`. */
export function sayAge(date: PartialDate, day: Day, locale: Locale): string {
	const words = wordsOf(locale).lookup.answer;
	const years = yearsBetween(date, day);
	if (years === 0) return words.ageUnder;
	return years === 1 ? words.ageOne : fillWords(words.ageMany, { years });
}
