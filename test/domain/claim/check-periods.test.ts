import { expect, test } from 'vitest';
import { checkNeighbours, type Period } from '../../../src/domain/claim/check-periods.ts';

/** @param file of the period before, where it is another one */
function check(before: Period, after: Period, gapRemedy?: string, file?: string) {
	return [...checkNeighbours('facts/second', 'from', before, after, file, gapRemedy)];
}

const told = (text: string) => [{ thing: 'facts/second', field: 'from', text }];

test.each([
	['the day', '2020-02-01', '2020-02-01'],
	['the month', '2020-02', '2020-02'],
	['another day of an object', { date: '2020-02-01', notBefore: '2020-01-01' }, '2020-02-01'],
])('a period that begins on %s on which the last one ends leaves no gap', (_, until, from) => {
	expect(check({ from: '2019-01', until }, { from }, 'Say it.')).toEqual([]);
});

test('a period without an end before the next one is told', () => {
	expect(check({ from: '2019-01-01' }, { from: '2020-02-01' }, 'Say it.')).toEqual(
		told('the period from 2020-02-01 begins while the one from 2019-01-01 has no end. Give the earlier one an until.'),
	);
});

test('a period that begins before the last one ends is told', () => {
	expect(check({ from: '2019-01-01', until: '2020-02-02' }, { from: '2020-02' }, 'Say it.')).toEqual(
		told('the period from 2020-02 overlaps the one until 2020-02-02. Let the first end where the second begins.'),
	);
});

test('a gap is told with what to do about it, and not where it is accounted for', () => {
	const [before, after] = [{ from: '2019-01-01', until: '2020-02-01' }, { from: '2020-02-02' }];
	expect(check(before, after, 'Say it.')).toEqual(told('nothing is said from 2020-02-01 to 2020-02-02. Say it.'));
	expect(check(before, after)).toEqual([]);
});

test('the file of the period before is named where it is another one', () => {
	const texts = (until: string | undefined) =>
		check(
			{ from: '2019-01-01', ...(until !== undefined && { until }) },
			{ from: '2020-02-01' },
			'Say it.',
			'first.yaml',
		).map(({ text }) => text.split('. ')[0]);
	expect(texts(undefined)).toEqual([
		'the period from 2020-02-01 begins while the one from 2019-01-01 in first.yaml has no end',
	]);
	expect(texts('2020-02-02')).toEqual(['the period from 2020-02-01 overlaps the one until 2020-02-02 in first.yaml']);
	expect(texts('2020-01-01')).toEqual(['nothing is said from 2020-01-01, where first.yaml ends, to 2020-02-01']);
});
