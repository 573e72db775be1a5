import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isStale } from '../../../src/domain/date/is-stale.ts';
import {
	byDate,
	compareDay,
	firstDayOf,
	isDay,
	isPartialDate,
	lastDayOf,
	precisionOf,
	yearsBetween,
} from '../../../src/domain/date/partial-date.ts';

test.each(['2018-08-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
	expect(isDay(text)).toBe(true);
});

test.each([
	'2023-02-29',
	'1900-02-29',
	'2018-06-31',
	'2018-13-01',
	'2018-00-10',
	'2018-01-00',
	'2018-1-1',
	'20180101',
	'2018-01-01T00:00:00Z',
	' 2018-01-01',
	'12018-01-01',
	'２０１８-01-01',
	'today',
	'',
])('%j is no day', (text) => {
	expect(isDay(text)).toBe(false);
});

test.each(['2018-01', '2018-12', '2018-Q1', '2018-Q4'])('%s is a month or quarter', (text) => {
	expect(isPartialDate(text)).toBe(true);
});

test.each(['2018-00', '2018-13', '12018-08', '2018-Q0', '2018-Q5', '2018-Q11', '12018-Q1', '2018-08x'])(
	'%s is no date',
	(text) => {
		expect(isPartialDate(text)).toBe(false);
	},
);

test('every day that Date counts is a day, and the day after the last of a month is none', () => {
	fc.assert(
		fc.property(fc.date({ min: new Date('1601-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
			expect(isDay(date.toISOString().slice(0, 10))).toBe(true);
			const month = date.toISOString().slice(0, 7);
			const last = lastDayOf(month);
			expect(isDay(last)).toBe(true);
			expect(isDay(`${month}-${Number(last.slice(8)) + 1}`)).toBe(false);
		}),
	);
});

test.each([
	['2018-08', 'month', '2018-08-01', '2018-08-31'],
	['2020-02', 'month', '2020-02-01', '2020-02-29'],
	['2018-Q2', 'quarter', '2018-04-01', '2018-06-30'],
	['2018-Q4', 'quarter', '2018-10-01', '2018-12-31'],
	['2018-08-31', 'day', '2018-08-31', '2018-08-31'],
])('%s is a %s from %s to %s', (date, precision, first, last) => {
	expect(isPartialDate(date)).toBe(true);
	expect(precisionOf(date)).toBe(precision);
	expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
});

test.each(['2018-13', '2018-Q0', '2018-Q5', '2018', '2018-Q', '2018-02-30'])('%s is no date', (text) => {
	expect(isPartialDate(text)).toBe(false);
});

test.each([
	['2016-10-31', '2016-11', 'before'],
	['2016-11-01', '2016-11', 'within'],
	['2016-11-30', '2016-11', 'within'],
	['2016-12-01', '2016-11', 'after'],
	['2021-04-15', '2021-04-15', 'within'],
])('%s lies %s %s', (day, date, where) => {
	expect(compareDay(day, date)).toBe(where);
});

test('orders by the first day, and of two that begin alike puts the more precise first', () => {
	const ordered = ['2016-11', '2016-11-01', '2017-Q1', '2017-01', '2017-01-01', '2018-05'].toSorted(byDate);
	expect(ordered).toEqual(['2016-11-01', '2016-11', '2017-01-01', '2017-01', '2017-Q1', '2018-05']);
	expect(byDate('2017-Q1', '2017-02')).toBeLessThan(0);
});

describe('age', () => {
	test.each([
		['2023-08-17', '2023-08-16', 0],
		['2023-08-17', '2024-08-16', 0],
		['2023-08-17', '2024-08-17', 1],
		['2023-08-17', '2026-11-20', 3],
		['2016-11', '2017-11-29', 0],
		['2016-11', '2017-11-30', 1],
		['2020-02-29', '2021-02-28', 0],
		['2020-02-29', '2021-03-01', 1],
	])('from %s to %s whole years: %i', (date, day, years) => {
		expect(yearsBetween(date, day)).toBe(years);
	});

	test.each([
		['2023-08-17', '2024-08-17', false],
		['2023-08-17', '2024-08-18', true],
		['2016-11', '2017-11-30', false],
		['2016-11', '2017-12-01', true],
		['2020-02-29', '2021-03-01', true],
		['2023-08-17', '2025-08-17', true],
		['2023-08-17', '2020-01-01', false],
	])('%s is over a year older than %s: %s', (date, day, stale) => {
		expect(isStale(date, day)).toBe(stale);
	});
});
