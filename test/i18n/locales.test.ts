import { expect, test } from 'vitest';
import { type Locale, localeOfSegment, locales, localeTraits, referenceLocale } from '../../src/i18n/locales.ts';

// Addresses are in links of other sites, and tags are read by browsers and search engines.
test.each<[Locale, Partial<(typeof localeTraits)[Locale]>]>([
	['en', { name: 'English', languageTag: 'en', segment: 'en', openGraphLocale: 'en_GB', listComma: ', ' }],
	[
		'zh-TW',
		{ name: '繁體中文', languageTag: 'zh-Hant-TW', segment: 'zh-tw', openGraphLocale: 'zh_TW', listComma: '、' },
	],
	[
		'zh-CN',
		{ name: '简体中文', languageTag: 'zh-Hans-CN', segment: 'zh-cn', openGraphLocale: 'zh_CN', listComma: '、' },
	],
])('%s is called as other programs know it', (locale, traits) => {
	expect(localeTraits[locale]).toMatchObject({ direction: 'ltr', ...traits });
	expect(localeOfSegment(traits.segment ?? '')).toBe(locale);
});

test('amounts stand beside the code of their currency in English, and beside its name in Chinese', () => {
	expect(locales.map((locale) => localeTraits[locale].currency)).toEqual(['code', 'name', 'name']);
});

test('the reference comes first', () => {
	expect(locales[0]).toBe(referenceLocale);
});
