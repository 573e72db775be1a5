import type { InterfaceWords } from '../../catalog/interface-words/interface-words.schema.ts';
import { type Day, type PartialDate, yearsBetween } from '../../domain/date/partial-date.ts';
import { fillWords } from '../../i18n/fill-words.ts';

type AgeWords = Pick<InterfaceWords['lookup']['answer'], 'ageUnder' | 'ageOne' | 'ageMany'>;

/** How old a table is on a day, in whole years: `3 years old`. */
export function sayAge(date: PartialDate, day: Day, words: AgeWords): string {
	const years = yearsBetween(date, day);
	if (years === 0) return words.ageUnder;
	return years === 1 ? words.ageOne : fillWords(words.ageMany, { years });
}
