import { describe, expect, test } from 'vitest';
import { noAnswers } from '../../../src/domain/answers/answers.ts';
import { type ChecklistItem, judgeItems, likelySpan, type Marks } from '../../../src/domain/checklist/checklist.ts';
import type { Duration } from '../../../src/domain/date/add-duration.ts';
import { keysOf, listFor } from '../../support/checklists.ts';
import { inventItem, inventList } from '../../support/invented.ts';

const today = '2026-11-20';

describe('the likely span', () => {
	test('adds up the longest chain of stated times, each unit by itself', () => {
		const span = likelySpan(listFor('direct-bill', today));
		expect(span.parts.map(({ key }) => key)).toEqual(['sell-as-reseller', 'pass-business-check']);
		expect(span.sums).toEqual([
			{ unit: 'months', least: 12, most: undefined },
			{ unit: 'business-days', least: 3, most: 5 },
		]);
	});

	test('names what has no number instead of inventing one', () => {
		expect(likelySpan(listFor('direct-bill', today)).unstated).toEqual([
			'await-direct-bill-vetting',
			'pass-credit-check',
		]);
		expect(likelySpan(listFor('cloud-germany', '2017-05-01'))).toEqual({
			parts: [],
			sums: [],
			unstated: ['cloud-germany-apply', 'cloud-germany-accept-agreement'],
		});
	});

	test('"at most" adds nothing to the least', () => {
		const list = listFor('indirect-reseller', today, { other: { 'csp-status': 'direct-bill' } });
		expect(likelySpan(list).sums).toContainEqual({ unit: 'business-days', least: undefined, most: 5 });
	});

	test('what is done takes no time', () => {
		const list = listFor('direct-bill', today);
		const span = (marks: Marks) => likelySpan(list, judgeItems(list, marks, noAnswers));
		expect(span({ 'sell-as-reseller': { done: true } }).parts.map(({ key }) => key)).not.toContain('sell-as-reseller');
		const all = Object.fromEntries(keysOf(list).map((key) => [key, { done: true }]));
		expect(span(all)).toEqual({ parts: [], sums: [], unstated: [] });
	});
});

describe('the likely span of an invented list', () => {
	const lasting = (id: string, duration: Duration, after: string[] = []) =>
		inventItem(id, { duration: 'time', values: { time: duration }, after });
	const spanOf = (...items: ChecklistItem[]) => likelySpan(inventList(...items));

	test.each<[Duration, number]>([
		[{ duration: 48, unit: 'hours' }, 2],
		[{ duration: 3, unit: 'days' }, 3],
		[{ duration: [3, 5], unit: 'business-days' }, 7],
		[{ duration: 2, unit: 'weeks' }, 14],
		[{ duration: 2, unit: 'months' }, 60],
		[{ duration: 1, unit: 'years' }, 365],
		[{ duration: 4, unit: 'days', bound: 'at-least' }, 4],
	])('%o is drawn %d days long', (duration, days) => {
		expect(spanOf(lasting('a', duration)).parts).toEqual([{ key: 'a', duration, begin: 0, end: days }]);
	});

	test('takes of two chains of the same length the later one', () => {
		const span = spanOf(
			lasting('a', { duration: 3, unit: 'days' }),
			lasting('b', { duration: 3, unit: 'days' }),
			inventItem('c', { after: ['a', 'b'] }),
		);
		expect(span.parts.map(({ key }) => key)).toEqual(['b']);
	});

	test('has no longest time as soon as one part has none', () => {
		const first = lasting('a', { duration: 3, unit: 'days', bound: 'at-least' });
		const then = lasting('b', { duration: [1, 2], unit: 'days' }, ['a']);
		expect(spanOf(first, then).sums).toEqual([{ unit: 'days', least: 4, most: undefined }]);
	});
});
