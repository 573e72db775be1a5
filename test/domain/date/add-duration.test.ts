import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addLongest, addMonths, boundsOf, type Duration } from '../../../src/domain/date/add-duration.ts';
import { isDay } from '../../../src/domain/date/partial-date.ts';

describe('the day on which a stated time is over', () => {
	test.each<[string, Duration, string]>([
		// 2026-11-20 is a Friday.
		['2026-11-20', { duration: [3, 5], unit: 'business-days' }, '2026-11-27'],
		['2026-11-20', { duration: 1, unit: 'business-days' }, '2026-11-23'],
		['2026-11-21', { duration: 1, unit: 'business-days' }, '2026-11-23'],
		['2026-11-22', { duration: 5, unit: 'business-days', bound: 'at-most' }, '2026-11-27'],
		['2026-11-23', { duration: 5, unit: 'business-days' }, '2026-11-30'],
		['2026-11-20', { duration: [1, 3], unit: 'days' }, '2026-11-23'],
		['2026-11-20', { duration: 30, unit: 'hours' }, '2026-11-22'],
		['2026-11-20', { duration: 2, unit: 'weeks' }, '2026-12-04'],
		['2027-01-31', { duration: 1, unit: 'months' }, '2027-02-28'],
		['2024-02-29', { duration: 1, unit: 'years' }, '2025-02-28'],
		['2026-12-31', { duration: 0, unit: 'days' }, '2026-12-31'],
	])('from %s on, %o is over on %s', (day, duration, end) => {
		expect(addLongest(day, duration)).toBe(end);
	});

	test.each<Duration>([
		{ duration: 'several', unit: 'days' },
		{ duration: 12, unit: 'months', bound: 'at-least' },
	])('%o has no longest time', (duration) => {
		expect(addLongest('2026-11-20', duration)).toBeUndefined();
		expect(boundsOf(duration).most).toBeUndefined();
	});

	test('no day is invented beyond the calendar', () => {
		expect(addDays('9999-12-31', 1)).toBeUndefined();
		expect(addMonths('9999-12-31', 1)).toBeUndefined();
		expect(addLongest('9999-12-31', { duration: 5, unit: 'business-days' })).toBeUndefined();
	});

	test('business days end on none of the weekend, at least as far away as plain days, and in order', () => {
		const days = fc.date({ min: new Date('2016-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
		fc.assert(
			fc.property(days, fc.integer({ min: 1, max: 60 }), (date, count) => {
				const day = date.toISOString().slice(0, 10);
				const end = addLongest(day, { duration: count, unit: 'business-days' }) as string;
				expect(isDay(end)).toBe(true);
				expect([0, 6]).not.toContain(new Date(`${end}T00:00:00Z`).getUTCDay());
				expect(end >= (addDays(day, count) as string)).toBe(true);
				expect(end < (addLongest(day, { duration: count + 1, unit: 'business-days' }) as string)).toBe(true);
			}),
		);
	});
});

describe('the bounds of a stated time', () => {
	test.each<[Duration, { least: number | undefined; most: number | undefined }]>([
		[
			{ duration: 'several', unit: 'days' },
			{ least: undefined, most: undefined },
		],
		[
			{ duration: 12, unit: 'months' },
			{ least: 12, most: 12 },
		],
		[
			{ duration: [3, 5], unit: 'days' },
			{ least: 3, most: 5 },
		],
		[
			{ duration: 12, unit: 'months', bound: 'at-least' },
			{ least: 12, most: undefined },
		],
		[
			{ duration: 12, unit: 'months', bound: 'at-most' },
			{ least: undefined, most: 12 },
		],
	])('%o: %o', (duration, bounds) => {
		expect(boundsOf(duration)).toStrictEqual(bounds);
	});
});

test('what is no day of the calendar leads to none', () => {
	expect(addDays('yesterday', 1)).toBeUndefined();
});
