import { expect, test } from 'vitest';
import { listMapStates } from '../../../src/domain/market/list-map-states.ts';
import { marketTables, placeCodes } from '../../support/market-tables.ts';

const day = '2026-11-20';
const state = (code: string, office: string[], target: string[], asOf = day) =>
	listMapStates(marketTables, placeCodes, { office, target }, asOf).get(code);

test.each([
	['SG', 'office', 'has an office'],
	['MY', 'wish-yes', 'is wished for and in the market of an office'],
	['TH', 'reach', 'is in the market of an office'],
	['JP', 'wish-other', 'is wished for and in another market'],
	['IR', 'wish-no', 'is wished for and in no market'],
	['US', 'other', 'is in another market'],
	['CU', 'unlisted', 'is in no market'],
])('%s is %s: it %s', (code, expected) => {
	expect(state(code, ['SG'], ['MY', 'JP', 'IR'])).toBe(expected);
});

test('a wish without any office is neither a yes nor a no', () => {
	expect(state('JP', [], ['JP', 'IR'])).toBe('wish');
	expect(state('IR', [], ['JP', 'IR'])).toBe('wish-no');
	expect(state('US', [], ['JP', 'IR'])).toBe('listed');
});

test('an office in no market opens no place that is in none either', () => {
	expect(state('CU', ['IR'], ['CU'])).toBe('wish-no');
	expect(state('SY', ['IR'], ['CU'])).toBe('unlisted');
});

test('on a day before the first edition the map says nothing', () => {
	expect(
		new Set(listMapStates(marketTables, placeCodes, { office: ['TW'], target: [] }, '2016-10-31').values()),
	).toEqual(new Set(['silent']));
});
