import { fillWords } from './fill-words.ts';
import { type Locale, localeTraits } from './locales.ts';
import { scriptOf } from './script-of.ts';

/**
 * A day, month or quarter as readers of the language write it: `2018-08-31` → 31 August 2018,
 * 2018 年 8 月 31 日.
 */
export function formatDate(date: string, locale: Locale): string {
	const [year = '', part = '', day] = date.split('-');
	const { dates, quarters, formatTag } = localeTraits[locale];
	if (part.startsWith('Q')) return fillWords(quarters[Number(part.slice(1)) - 1] ?? '', { year });
	if (dates !== undefined) {
		const numbers = { year, month: Number(part), day: Number(day) };
		return fillWords(day === undefined ? dates.month : dates.day, numbers);
	}
	return new Intl.DateTimeFormat(formatTag, {
		...(day !== undefined && { day: 'numeric' }),
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	}).format(new Date(`${year}-${part}-${day ?? '01'}T00:00:00Z`));
}

/** A list with the language's own "and": A, B and C; 甲、乙和丙. */
export function formatList(items: readonly string[], locale: Locale): string {
	const list = new Intl.ListFormat(localeTraits[locale].formatTag, { type: 'conjunction' }).format(items);
	if (scriptOf(locale) === 'Latn') return list;
	// ICU sets no space between a Chinese "and" and Latin letters.
	return list.replace(/([A-Za-z0-9])和/g, '$1 和').replace(/和([A-Za-z0-9])/g, '和 $1');
}

/** A whole number with the language's separators: 300,000. */
export function formatNumber(number: number, locale: Locale): string {
	return new Intl.NumberFormat(localeTraits[locale].formatTag).format(number);
}
