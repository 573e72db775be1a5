import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noAnswers } from '../../../src/domain/answers/answers.ts';
import { isDay } from '../../../src/domain/date/partial-date.ts';
import { chooseDays, dayBefore, withDays, withoutDays } from '../../../src/domain/history/choose-days.ts';

const today = '2026-11-20';
const day = fc
	.date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('the compared days', () => {
	test.each([
		['nothing is said', {}, '2025-11-20', today],
		['today is asked about', { date: today }, '2025-11-20', today],
		['an earlier day is asked about', { date: '2019-04-01' }, '2019-04-01', today],
		['a day to come is asked about', { date: '2027-01-01' }, today, '2027-01-01'],
		['the first day is named', { since: '2018-01-01' }, '2018-01-01', today],
		['both are named, and are one', { since: '2018-01-01', date: '2018-01-01' }, '2018-01-01', '2018-01-01'],
		['both are named', { since: '2018-01-01', date: '2019-04-01' }, '2018-01-01', '2019-04-01'],
	])('where %s', (_, { since, date }: { since?: string; date?: string }, from, to) => {
		const other = since === undefined ? {} : { since };
		expect(chooseDays({ other, ...(date !== undefined && { date }) }, today)).toMatchObject({
			from,
			to,
			isSwapped: false,
			broken: undefined,
		});
	});

	test('a year before 29 February is 28 February', () => {
		expect(chooseDays(noAnswers, '2028-02-29').from).toBe('2027-02-28');
	});

	test('are days of the calendar long ago, too', () => {
		expect(chooseDays(noAnswers, '1000-05-06').from).toBe('0999-05-06');
	});

	test('are put in order where the first is the later one, and that is told', () => {
		expect(chooseDays({ date: '2018-01-01', other: { since: '2019-04-01' } }, today)).toMatchObject({
			first: '2019-04-01',
			second: '2018-01-01',
			from: '2018-01-01',
			to: '2019-04-01',
			isSwapped: true,
		});
	});

	test('a first day that the calendar does not have is told and not used', () => {
		expect(chooseDays({ other: { since: '2023-02-29' } }, today)).toMatchObject({
			from: '2025-11-20',
			broken: '2023-02-29',
		});
	});

	test('leave today unnamed, so that a link means the day of whoever reads it', () => {
		expect(withDays({ ...noAnswers, date: '2019-04-01' }, '2018-01-01', today, today)).toEqual({
			...noAnswers,
			other: { since: '2018-01-01' },
		});
	});

	test('are taken away, and nothing else', () => {
		const rest = { office: ['TW'], target: ['JP'], other: { type: 'direct-bill' } };
		expect(withoutDays(withDays(rest, '2018-01-01', '2019-04-01', today))).toEqual(rest);
	});

	test('come back as they were set, from whichever answers', () => {
		fc.assert(
			fc.property(day, day, fc.option(day, { nil: undefined }), (first, second, date) => {
				const answers = { ...noAnswers, ...(date !== undefined && { date }) };
				const set = withDays(answers, first, second, today);
				expect(chooseDays(set, today)).toMatchObject({ first, second, isSwapped: first > second });
				expect(set.date).toBe(second === today ? undefined : second);
			}),
		);
	});
});

test('the day before is a day of the calendar, and none lies between', () => {
	expect(dayBefore('2025-10-01')).toBe('2025-09-30');
	expect(dayBefore('2024-03-01')).toBe('2024-02-29');
	fc.assert(
		fc.property(day, (each) => {
			expect(isDay(dayBefore(each))).toBe(true);
			expect(Date.parse(each) - Date.parse(dayBefore(each))).toBe(86_400_000);
		}),
	);
});
