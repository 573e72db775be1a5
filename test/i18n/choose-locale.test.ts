import { describe, expect, test } from 'vitest';
import { chooseLocale } from '../../src/i18n/choose-locale.ts';

describe('the language for a reader who named none', () => {
	test.each([
		['zh-TW', ['en-US'], 'zh-TW'],
		['en', ['zh-TW'], 'en'],
		['zh-CN', [], 'zh-CN'],
	] as const)('is %s where that was chosen before', (stored, wanted, expected) => {
		expect(chooseLocale(stored, wanted)).toBe(expected);
	});

	test.each([
		['zh-TW', 'zh-TW'],
		['zh-HK', 'zh-TW'],
		['zh-MO', 'zh-TW'],
		['zh-Hant', 'zh-TW'],
		['zh-Hant-HK', 'zh-TW'],
		['ZH-hant-cn', 'zh-TW'],
		['yue-Hant-HK', 'zh-TW'],
		['zh', 'zh-CN'],
		['zh-CN', 'zh-CN'],
		['zh-SG', 'zh-CN'],
		['zh-Hans-TW', 'zh-CN'],
		['zh_TW', 'zh-TW'],
		['yue', 'zh-TW'],
		['not a tag', 'en'],
		['en-GB', 'en'],
		['de-DE', 'en'],
		['', 'en'],
	] as const)('for a browser set to %s is %s', (tag, expected) => {
		expect(chooseLocale(undefined, [tag])).toBe(expected);
	});

	test('is the first of the reader’s languages that the guide speaks', () => {
		expect(chooseLocale(null, ['ja', 'zh-TW', 'en'])).toBe('zh-TW');
	});

	test('is English where the browser names none', () => {
		expect(chooseLocale(null, [])).toBe('en');
	});

	test.each(['fr', 'zh-tw', '__proto__', ''])('ignores a stored %j, which is no language of the guide', (stored) => {
		expect(chooseLocale(stored, ['zh-HK'])).toBe('zh-TW');
	});
});
