import { describe, expect, test } from 'vitest';
import type { ItemKey, ItemState } from '../../../src/domain/checklist/checklist.ts';
import { listViews, stateForPrograms } from '../../../src/islands/checklist/list-views.ts';
import { inventItem, inventList } from '../../support/invented.ts';

const done = (on?: string): ItemState => ({ kind: 'done', by: 'mark', on });
const answered: ItemState = { kind: 'done', by: 'answer', on: undefined };
const todo: ItemState = { kind: 'todo' };

describe('a step of the list', () => {
	const [first, second] = [inventItem('a'), inventItem('b')];

	test('is shown as it stands, with its note and the day on which it was done', () => {
		const states = new Map<ItemKey, ItemState>([
			['a', done('2026-01-02')],
			['b', { kind: 'blocked', by: ['a'] }],
		]);
		const views = listViews(inventList(first, second), states, { a: { done: true }, b: { note: 'x' } });
		expect([...views]).toEqual([
			['a', { item: first, state: states.get('a'), shown: 'done', missed: [], on: '2026-01-02', note: '' }],
			['b', { item: second, state: states.get('b'), shown: 'blocked', missed: [], on: undefined, note: 'x' }],
		]);
	});

	test('stands in the order of the groups', () => {
		const list = inventList(second);
		const groups = [...list.groups, { stage: 'prepare' as const, market: 'asia', items: [first] }];
		expect([...listViews({ ...list, groups }, new Map(), {}).keys()]).toEqual(['b', 'a']);
	});

	test('of which nothing is known is to be done', () => {
		expect(listViews(inventList(first), new Map(), {}).get('a')).toMatchObject({ state: todo, shown: 'todo' });
	});

	test('that waits keeps its day for itself', () => {
		const waiting: ItemState = { kind: 'waiting', since: '2026-01-01', askFrom: undefined };
		const view = listViews(inventList(first), new Map([['a', waiting]]), {}).get('a');
		expect(view).toMatchObject({ shown: 'waiting', on: undefined });
	});
});

describe('a step that is done', () => {
	/** The steps that are told to have been missed; `a` comes first, `gate` is the vendor's. */
	function missedOf(
		state: ItemState,
		others: Record<ItemKey, ItemState>,
		fields = { after: ['a'], notBefore: ['gate'] },
	) {
		const item = inventItem('c', fields);
		const view = listViews(inventList(item), new Map(Object.entries({ ...others, c: state })), {}).get('c');
		expect(view?.shown).toBe(view?.missed.length === 0 ? state.kind : 'early');
		return view?.missed;
	}

	test('was done in its turn where what comes first is done', () => {
		expect(missedOf(done(), { a: done(), gate: done() })).toEqual([]);
	});

	test('was done too early where a step or a gate before it is not done, or is not known', () => {
		expect(missedOf(done(), { a: todo, gate: done() })).toEqual(['a']);
		expect(missedOf(done(), { a: done(), gate: todo })).toEqual(['gate']);
		expect(missedOf(done(), {})).toEqual(['a', 'gate']);
	});

	test('names a step once that is both', () => {
		expect(missedOf(done(), { a: todo }, { after: ['a'], notBefore: ['a'] })).toEqual(['a']);
	});

	test('was done too early where a gate was passed on a later day, as far as both days are known', () => {
		expect(missedOf(done('2026-01-01'), { a: done(), gate: done('2026-01-02') })).toEqual(['gate']);
		expect(missedOf(done('2026-01-02'), { a: done(), gate: done('2026-01-02') })).toEqual([]);
		expect(missedOf(done('2026-01-03'), { a: done(), gate: done('2026-01-02') })).toEqual([]);
		expect(missedOf(done(), { a: done(), gate: done('2026-01-02') })).toEqual([]);
		expect(missedOf(done('2026-01-01'), { a: done(), gate: done() })).toEqual([]);
	});

	test('was not done too early where only the day of an ordinary step is later', () => {
		expect(missedOf(done('2026-01-01'), { a: done('2026-01-02'), gate: done('2026-01-01') })).toEqual([]);
	});

	test('by an answer has the steps on the way behind it, but not the gate', () => {
		expect(missedOf(answered, { a: todo, gate: done() })).toEqual([]);
		expect(missedOf(answered, { a: todo, gate: todo })).toEqual(['gate']);
	});

	test('is alone asked for what it missed', () => {
		expect(missedOf(todo, { a: todo, gate: todo })).toEqual([]);
	});
});

test('programs read three states', () => {
	expect(stateForPrograms).toEqual({
		todo: 'todo',
		waiting: 'todo',
		done: 'done',
		early: 'done',
		blocked: 'blocked',
		'not-yet': 'blocked',
	});
});
