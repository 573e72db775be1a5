import { describe, expect, test } from 'vitest';
import { noAnswers } from '../../../src/domain/answers/answers.ts';
import { type Checklist, judgeItems, type Mark, type Marks } from '../../../src/domain/checklist/checklist.ts';
import { listFor } from '../../support/checklists.ts';
import { inventItem, inventList } from '../../support/invented.ts';

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

describe('an invented list', () => {
	const time = { duration: 'time', values: { time: { duration: 5, unit: 'days' as const } } };
	const list = inventList(
		inventItem('apply'),
		inventItem('prove', { after: ['apply'] }),
		inventItem('review', { actor: 'microsoft', after: ['apply'], notBefore: ['prove'], ...time }),
		inventItem('buy', { after: ['prove'], notBefore: ['review', 'apply'] }),
		inventItem('call', { actor: 'distributor' }),
	);
	const judged = (marks: Marks) => Object.fromEntries(judgeItems(list, marks, noAnswers));

	test('stands like this before anything is done', () => {
		expect(judged({})).toEqual({
			apply: { kind: 'todo' },
			prove: { kind: 'blocked', by: ['apply'] },
			review: { kind: 'not-yet', until: ['prove'] },
			buy: { kind: 'not-yet', until: ['review', 'apply'] },
			call: { kind: 'waiting', since: undefined, askFrom: undefined },
		});
	});

	test('waits from the last day of all that came first', () => {
		const marks = { apply: { done: true, on: '2026-01-05' }, prove: { done: true, on: '2026-01-02' } };
		expect(judged(marks)).toMatchObject({
			apply: { kind: 'done', by: 'mark', on: '2026-01-05' },
			review: { kind: 'waiting', since: '2026-01-05', askFrom: '2026-01-10' },
			buy: { kind: 'not-yet', until: ['review'] },
		});
	});

	test('tells no day where one of those days is not known', () => {
		const marks = { apply: { done: true }, prove: { done: true, on: '2026-01-02' } };
		expect(judged(marks)['review']).toEqual({ kind: 'waiting', since: undefined, askFrom: undefined });
	});

	test('is blocked once nothing forbids it any more', () => {
		const marks = { apply: { done: true }, review: { done: true } };
		expect(judged(marks)['buy']).toEqual({ kind: 'blocked', by: ['prove'] });
	});

	test('tells since when it waits, and no day to ask, where no time is stated', () => {
		const plain = inventList(inventItem('apply'), inventItem('review', { actor: 'microsoft', after: ['apply'] }));
		const states = judgeItems(plain, { apply: { done: true, on: '2026-01-05' } }, noAnswers);
		expect(states.get('review')).toEqual({ kind: 'waiting', since: '2026-01-05', askFrom: undefined });
	});
});
