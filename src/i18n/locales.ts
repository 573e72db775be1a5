/** The languages of the guide, the reference first. Adding one is a line here and its words in content/. */
export const locales = ['en', 'zh-TW', 'zh-CN'] as const;

export type Locale = (typeof locales)[number];

export const referenceLocale: Locale = 'en';

interface LocaleTraits {
	/** The language's own name, as its readers write it. */
	name: string;
	/** What `lang` and `hreflang` say. */
	languageTag: string;
	/** The first part of an address. */
	segment: string;
	direction: 'ltr' | 'rtl';
	/** What stands between two sentences: nothing after a full-width stop. */
	sentenceSpace: ' ' | '';
	/** What stands between names that are told one after the other, without an "and" before the last. */
	listComma: ', ' | '、';
	/** The region's way, by whose tag ICU writes lists, numbers and dates. */
	formatTag: string;
	/** How days and months are written, where ICU's way is not wanted. */
	dates?: { day: string; month: string };
	/** How each of the four quarters of a year is written. */
	quarters: readonly [string, string, string, string];
	/** How a currency is called before or behind an amount: by its code, or by its name. */
	currency: 'code' | 'name';
	/** What Open Graph calls the language: with an underscore and a territory. */
	openGraphLocale: string;
}

export const localeTraits: Record<Locale, LocaleTraits> = {
	en: {
		name: 'English',
		languageTag: 'en',
		segment: 'en',
		direction: 'ltr',
		sentenceSpace: ' ',
		listComma: ', ',
		formatTag: 'en-GB',
		quarters: [
			'the first quarter of {year}',
			'the second quarter of {year}',
			'the third quarter of {year}',
			'the fourth quarter of {year}',
		],
		currency: 'code',
		openGraphLocale: 'en_GB',
	},
	'zh-TW': {
		name: '繁體中文',
		languageTag: 'zh-Hant-TW',
		segment: 'zh-tw',
		direction: 'ltr',
		sentenceSpace: '',
		listComma: '、',
		formatTag: 'zh-Hant-TW',
		// ICU sets no spaces around the numbers.
		dates: { day: '{year} 年 {month} 月 {day} 日', month: '{year} 年 {month} 月' },
		quarters: ['{year} 年第 1 季', '{year} 年第 2 季', '{year} 年第 3 季', '{year} 年第 4 季'],
		currency: 'name',
		openGraphLocale: 'zh_TW',
	},
	'zh-CN': {
		name: '简体中文',
		languageTag: 'zh-Hans-CN',
		segment: 'zh-cn',
		direction: 'ltr',
		sentenceSpace: '',
		listComma: '、',
		formatTag: 'zh-Hans-CN',
		// ICU sets no spaces around the numbers.
		dates: { day: '{year} 年 {month} 月 {day} 日', month: '{year} 年 {month} 月' },
		quarters: ['{year} 年第 1 季度', '{year} 年第 2 季度', '{year} 年第 3 季度', '{year} 年第 4 季度'],
		currency: 'name',
		openGraphLocale: 'zh_CN',
	},
};

/** `undefined` where no language has this part of an address. */
export function localeOfSegment(segment: string): Locale | undefined {
	return locales.find((locale) => localeTraits[locale].segment === segment);
}
