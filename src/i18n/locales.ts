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
		openGraphLocale: 'en_GB',
	},
	'zh-TW': {
		name: '繁體中文',
		languageTag: 'zh-Hant-TW',
		segment: 'zh-tw',
		direction: 'ltr',
		sentenceSpace: '',
		listComma: '、',
		openGraphLocale: 'zh_TW',
	},
	'zh-CN': {
		name: '简体中文',
		languageTag: 'zh-Hans-CN',
		segment: 'zh-cn',
		direction: 'ltr',
		sentenceSpace: '',
		listComma: '、',
		openGraphLocale: 'zh_CN',
	},
};

/** `undefined` where no language has this part of an address. */
export function localeOfSegment(segment: string): Locale | undefined {
	return locales.find((locale) => localeTraits[locale].segment === segment);
}
