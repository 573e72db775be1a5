import { expect, test } from 'vitest';
import { describePeriod } from '../../src/i18n/describe-period.ts';

const words = { since: 'since {date}', fromTo: '{date} to {until}', saidOn: 'as of {date}' };

test.each([
	['2018-08-31', undefined, false, 'since 31 August 2018'],
	['2018-08-31', undefined, true, 'as of 31 August 2018'],
	['2018-08-31', '2019-01', false, '31 August 2018 to January 2019'],
	['2018-08-31', '2019-01', true, '31 August 2018 to January 2019'],
])('from %s until %s, only said: %s', (from, until, isOnlySaid, text) => {
	expect(describePeriod({ from, until, isOnlySaid }, words, 'en')).toBe(text);
});

test('a period only said is told as any other where there are no words of its own', () => {
	const { since, fromTo } = words;
	const period = { from: '2018-08', until: undefined, isOnlySaid: true };
	expect(describePeriod(period, { since, fromTo }, 'zh-TW')).toBe('since 2018 年 8 月');
});
