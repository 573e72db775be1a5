import { type Locale, locales, referenceLocale } from './locales.ts';

/**
 * The language for a reader who named none in the address: the one they chose before, else the first of
 * their browser's languages that the guide speaks, else the reference.
 *
 * @param stored what an earlier visit left; anything that is no language of the guide counts as nothing
 * @param wanted BCP 47 tags in the reader's order, as in `navigator.languages`
 */
export function chooseLocale(stored: string | null | undefined, wanted: readonly string[]): Locale {
	const chosen = locales.find((locale) => locale === stored);
	if (chosen !== undefined) return chosen;
	for (const tag of wanted) {
		const locale = localeOfTag(tag);
		if (locale !== undefined) return locale;
	}
	return referenceLocale;
}

/**
 * The language of the guide for a BCP 47 tag; `undefined` where it speaks none. The script decides where the tag names one;
 * else the region, since Taiwan, Hong Kong and Macao write Traditional.
 */
export function localeOfTag(tag: string): Locale | undefined {
	const [language, ...rest] = tag.toLowerCase().split(/[-_]/);
	if (language === 'en') return 'en';
	if (language !== 'zh' && language !== 'yue') return undefined;
	if (rest.includes('hant')) return 'zh-TW';
	if (rest.includes('hans')) return 'zh-CN';
	return rest.some((part) => ['tw', 'hk', 'mo'].includes(part)) ? 'zh-TW' : 'zh-CN';
}
