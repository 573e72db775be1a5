import { expect, test } from 'vitest';
import { isInForce } from '../../../src/domain/claim/is-in-force.ts';

const period = { from: '2018-08-31', until: '2020-09-01' };

test.each([
	['the day before it begins', '2018-08-30', false],
	['its first day', '2018-08-31', true],
	['its last day', '2020-08-31', true],
	['the first day on which it no longer holds', '2020-09-01', false],
])('on %s', (_, day, expected) => {
	expect(isInForce(period, day)).toBe(expected);
});

test('without an end it holds on', () => {
	expect(isInForce({ from: '2018-08-31' }, '2099-01-01')).toBe(true);
});

test('a month counts from its first day, at either edge', () => {
	expect(isInForce({ from: '2018-08', until: '2020-09' }, '2018-08-01')).toBe(true);
	expect(isInForce({ from: '2018-08', until: '2020-09' }, '2020-08-31')).toBe(true);
	expect(isInForce({ from: '2018-08', until: '2020-09' }, '2020-09-01')).toBe(false);
});

test('a change between two sources counts from the one that shows the new state', () => {
	const from = { date: '2018-01-24', notBefore: '2017-11-20' };
	expect(isInForce({ from }, '2017-12-31')).toBe(false);
	expect(isInForce({ from }, '2018-01-24')).toBe(true);
});
