import { describe, expect, test } from 'vitest';
import { noAnswers } from '../../../src/domain/answers/answers.ts';
import { judgeItems, likelySpan, type Marks } from '../../../src/domain/checklist/checklist.ts';
import { keysOf, listFor } from '../../support/checklists.ts';

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
