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
import { keysOf, listCases, listOf } from '../../support/checklists.ts';

const today = '2026-11-20';
const cases = fc.constantFrom(...listCases.filter((each) => keysOf(listOf(each)).length > 0));

function judge(list: Checklist, marks: Marks) {
	return judgeItems(list, marks, noAnswers);
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
