import { type Locale, localeTraits } from './locales.ts';

/**
 * A day, month or quarter as readers of the language write it: `2018-08-31` → 31 August 2018,
 * 2018 年 8 月 31 日.
 */
export function formatDate(date: string, locale: Locale): string {
	const [year = '', part = '', day] = date.split('-');
	const chinese = locale !== 'en';
	if (part.startsWith('Q')) {
		const quarter = Number(part.slice(1));
		if (!chinese) return `the ${['first', 'second', 'third', 'fourth'][quarter - 1]} quarter of ${year}`;
		return `${year} 年第 ${quarter} 季${locale === 'zh-CN' ? '度' : ''}`;
	}
	const month = Number(part);
	if (chinese) return `${year} 年 ${month} 月${day === undefined ? '' : ` ${Number(day)} 日`}`;
	return new Intl.DateTimeFormat('en-GB', {
		...(day !== undefined && { day: 'numeric' }),
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	}).format(new Date(`${year}-${part}-${day ?? '01'}T00:00:00Z`));
}

/** A list with the language's own "and": A, B and C; 甲、乙和丙. English is British, as in its dates and its prose. */
export function formatList(items: readonly string[], locale: Locale): string {
	const tag = locale === 'en' ? 'en-GB' : localeTraits[locale].languageTag;
	const list = new Intl.ListFormat(tag, { type: 'conjunction' }).format(items);
	// ICU sets no space between a Chinese "and" and Latin letters.
	return locale === 'en' ? list : list.replace(/([A-Za-z0-9])和/g, '$1 和').replace(/和([A-Za-z0-9])/g, '和 $1');
}

/** A whole number with the language's separators: 300,000. */
export function formatNumber(number: number, locale: Locale): string {
	return new Intl.NumberFormat(localeTraits[locale].languageTag).format(number);
}
