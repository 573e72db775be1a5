import { describe, expect, test, vi } from 'vitest';
import { formatDate, formatList, formatNumber } from '../../src/i18n/format-date.ts';

describe('a date in words', () => {
	test.each([
		['2018-08-31', '31 August 2018', '2018 年 8 月 31 日', '2018 年 8 月 31 日'],
		['2016-11', 'November 2016', '2016 年 11 月', '2016 年 11 月'],
		['2018-Q1', 'the first quarter of 2018', '2018 年第 1 季', '2018 年第 1 季度'],
		['2018-Q2', 'the second quarter of 2018', '2018 年第 2 季', '2018 年第 2 季度'],
		['2018-Q3', 'the third quarter of 2018', '2018 年第 3 季', '2018 年第 3 季度'],
		['2018-Q4', 'the fourth quarter of 2018', '2018 年第 4 季', '2018 年第 4 季度'],
		['2024-02-29', '29 February 2024', '2024 年 2 月 29 日', '2024 年 2 月 29 日'],
	])('%s', (date, english, traditional, simplified) => {
		expect(formatDate(date, 'en')).toBe(english);
		expect(formatDate(date, 'zh-TW')).toBe(traditional);
		expect(formatDate(date, 'zh-CN')).toBe(simplified);
	});
});

test('a list ends with the "and" of its language, set off from Latin letters', () => {
	expect(formatList(['A'], 'en')).toBe('A');
	expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B and C');
	expect(formatList(['日本', '韓國', '台灣'], 'zh-TW')).toBe('日本、韓國和台灣');
	expect(formatList(['EUR', 'USD'], 'zh-CN')).toBe('EUR 和 USD');
	expect(formatList(['甲', 'USD'], 'zh-CN')).toBe('甲和 USD');
	expect(formatList(['A和B', 'C'], 'en')).toBe('A和B and C');
});

test('a large number has separators', () => {
	expect(formatNumber(300000, 'en')).toBe('300,000');
	expect(formatNumber(300000, 'zh-TW')).toBe('300,000');
	expect(formatNumber(300000, 'zh-CN')).toBe('300,000');
});

test('a format is made once, however often it is used', () => {
	const made = vi.spyOn(Intl, 'NumberFormat');
	expect([1000, 2000, 3000].map((number) => formatNumber(number, 'en'))).toEqual(['1,000', '2,000', '3,000']);
	expect(made.mock.calls.length).toBeLessThan(2);
	made.mockRestore();
});
