import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noAnswers } from '../../../src/domain/answers/answers.ts';
import {
	type Checklist,
	countProgress,
	type ItemKey,
	judgeItems,
	type Mark,
	type Marks,
} from '../../../src/domain/checklist/checklist.ts';
import { keysOf, listCases, listFor, listOf } from '../../support/checklists.ts';

const today = '2026-11-20';
const cases = fc.constantFrom(...listCases.filter((each) => keysOf(listOf(each)).length > 0));

function judge(list: Checklist, marks: Marks, other: Record<string, string> = {}) {
	return judgeItems(list, marks, { ...noAnswers, other });
}

describe('in any order', () => {
	test('ticking what may be done, one step after another, reaches the end of every list', () => {
		fc.assert(
			fc.property(cases, fc.infiniteStream(fc.nat()), (each, choices) => {
				const list = listOf(each);
				const marks: Record<ItemKey, Mark> = {};
				for (const choice of choices) {
					const free = [...judge(list, marks)].filter(([, { kind }]) => kind === 'todo' || kind === 'waiting');
					if (free.length === 0) break;
					const [key] = free[choice % free.length]!;
					marks[key] = { done: true, on: today };
				}
				const { done, total } = countProgress(judge(list, marks));
				expect(done).toBe(total);
				expect(total).toBe(keysOf(list).length);
			}),
		);
	});

	test('a step with a do-not-before says "not yet" for as long as that is not done, in whatever order others are', () => {
		const withWarning = listCases.filter((each) =>
			listOf(each).groups.some(({ items }) => items.some(({ notBefore }) => notBefore.length > 0)),
		);
		fc.assert(
			fc.property(fc.constantFrom(...withWarning), fc.infiniteStream(fc.boolean()), (each, choices) => {
				const list = listOf(each);
				const items = list.groups.flatMap((group) => group.items);
				const marks = Object.fromEntries(
					items.filter(() => choices.next().value).map(({ key }): [ItemKey, Mark] => [key, { done: true }]),
				);
				const states = judge(list, marks);
				for (const { key, notBefore } of items) {
					const missing = notBefore.filter((other) => marks[other] === undefined);
					if (missing.length === 0) expect(states.get(key)?.kind).not.toBe('not-yet');
					else if (marks[key] === undefined) expect(states.get(key)).toEqual({ kind: 'not-yet', until: missing });
				}
			}),
		);
	});

	test('a step that cannot start names exactly what is not done', () => {
		fc.assert(
			fc.property(cases, fc.infiniteStream(fc.boolean()), (each, choices) => {
				const list = listOf(each);
				const items = list.groups.flatMap((group) => group.items);
				const marks = Object.fromEntries(
					items.filter(() => choices.next().value).map(({ key }): [ItemKey, Mark] => [key, { done: true }]),
				);
				const states = judge(list, marks);
				for (const { key, after } of items) {
					const state = states.get(key);
					if (state?.kind !== 'blocked') continue;
					expect(state.by).toEqual(after.filter((other) => marks[other] === undefined));
					expect(state.by.length).toBeGreaterThan(0);
				}
			}),
		);
	});
});

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
