import { fillWords } from './fill-words.ts';
import { type Locale, localeTraits } from './locales.ts';
import { scriptOf } from './script-of.ts';

const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const monthFormat = forEachLocale((tag) => new Intl.DateTimeFormat(tag, month));
const dayFormat = forEachLocale((tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', ...month }));
const listFormat = forEachLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const numberFormat = forEachLocale((tag) => new Intl.NumberFormat(tag));

/**
 * A day, month or quarter as readers of the language write it: `2018-08-31` → 31 August 2018,
 * 2018 年 8 月 31 日.
 */
export function formatDate(date: string, locale: Locale): string {
	const [year = '', part = '', day] = date.split('-');
	const { dates, quarters } = localeTraits[locale];
	if (part.startsWith('Q')) return fillWords(quarters[Number(part.slice(1)) - 1] ?? '', { year });
	if (dates !== undefined) {
		const numbers = { year, month: Number(part), day: Number(day) };
		return fillWords(day === undefined ? dates.month : dates.day, numbers);
	}
	const format = day === undefined ? monthFormat(locale) : dayFormat(locale);
	return format.format(new Date(`${year}-${part}-${day ?? '01'}T00:00:00Z`));
}

/** A list with the language's own "and": A, B and C; 甲、乙和丙. */
export function formatList(items: readonly string[], locale: Locale): string {
	const list = listFormat(locale).format(items);
	if (scriptOf(locale) === 'Latn') return list;
	// ICU sets no space between a Chinese "and" and Latin letters.
	return list.replace(/([A-Za-z0-9])和/g, '$1 和').replace(/和([A-Za-z0-9])/g, '和 $1');
}

/** A whole number with the language's separators: 300,000. */
export function formatNumber(number: number, locale: Locale): string {
	return numberFormat(locale).format(number);
}

/** Made at its first use and kept: making a format takes far longer than using it. */
function forEachLocale<Format>(make: (formatTag: string) => Format): (locale: Locale) => Format {
	const made = new Map<Locale, Format>();
	return (locale) => {
		const format = made.get(locale) ?? make(localeTraits[locale].formatTag);
		made.set(locale, format);
		return format;
	};
}
