import { describe, expect, test } from 'vitest';
import { noAnswers } from '../../../src/domain/answers/answers.ts';
import { type Checklist, judgeItems, type Mark, type Marks } from '../../../src/domain/checklist/checklist.ts';
import { listFor } from '../../support/checklists.ts';

const today = '2026-11-20';

function judge(list: Checklist, marks: Marks, other: Record<string, string> = {}) {
	return judgeItems(list, marks, { ...noAnswers, other });
}

describe('what settles a step', () => {
	const list = listFor('direct-bill', today);

	test('an answer settles it', () => {
		expect(judge(list, {}, { 'credit-check': 'passed' }).get('pass-credit-check')).toEqual({
			kind: 'done',
			by: 'answer',
			on: undefined,
		});
	});

	test.each(['pending', 'not-started', 'refused', 'unknown'])('the answer "%s" does not', (answer) => {
		expect(judge(list, {}, { 'credit-check': answer }).get('pass-credit-check')?.kind).toBe('blocked');
	});

	test('the reader’s own mark wins over the answer, either way', () => {
		const answered = { 'credit-check': 'passed' };
		const open = judge(list, { 'pass-credit-check': { done: false } }, answered);
		expect(open.get('pass-credit-check')?.kind).toBe('blocked');
		expect(open.get('buy-support-plan')?.kind).toBe('not-yet');
		const ticked = judge(list, { 'pass-credit-check': { done: true, on: '2026-11-02' } }, answered);
		expect(ticked.get('pass-credit-check')).toEqual({ kind: 'done', by: 'mark', on: '2026-11-02' });
	});

	test('a note alone settles nothing, and opens nothing', () => {
		const marks = { 'pass-credit-check': { note: 'Ticket at support' } };
		expect(judge(list, marks).get('pass-credit-check')?.kind).toBe('blocked');
		expect(judge(list, marks, { 'credit-check': 'passed' }).get('pass-credit-check')?.kind).toBe('done');
	});

	test('marks on steps of other lists change nothing', () => {
		expect(judge(list, { 'cloud-germany-apply': { done: true }, constructor: { done: true } })).toEqual(
			judge(list, {}),
		);
	});
});

describe('waiting for others', () => {
	const list = listFor('indirect-reseller', today);
	const wait = (first: Mark, second: Mark) =>
		judge(list, {
			...Object.fromEntries(['gather-documents', 'reseller-open-enrollment'].map((key) => [key, { done: true }])),
			'reseller-give-company-details': first,
			'confirm-contact-email': second,
		}).get('reseller-wait-for-verification');

	test('the wait counts from the last day, and support may be asked after its longest time', () => {
		// 2026-11-16 is a Monday: five business days later is the next Monday.
		expect(wait({ done: true, on: '2026-11-12' }, { done: true, on: '2026-11-16' })).toEqual({
			kind: 'waiting',
			since: '2026-11-16',
			askFrom: '2026-11-23',
		});
	});

	test('no day is told where one of the days is not known', () => {
		expect(wait({ done: true }, { done: true, on: '2026-11-16' })).toEqual({
			kind: 'waiting',
			since: undefined,
			askFrom: undefined,
		});
	});

	test('"several days" give no day to ask', () => {
		const old = listFor('indirect-reseller', '2018-02-01');
		const state = judge(old, { 'reseller-2018-apply': { done: true, on: '2018-02-01' } }).get('reseller-2018-wait');
		expect(state).toEqual({ kind: 'waiting', since: '2018-02-01', askFrom: undefined });
	});
});
