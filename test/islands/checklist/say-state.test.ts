import { expect, test } from 'vitest';
import type { ItemState } from '../../../src/domain/checklist/checklist.ts';
import type { ItemView } from '../../../src/islands/checklist/list-views.ts';
import { sayState, sayWhy } from '../../../src/islands/checklist/say-state.ts';
import { inventItem } from '../../support/invented.ts';
import { inventView, inventedProps as props } from './invented-list.ts';

const item = inventItem('b', { actor: 'microsoft' });

function whyOf(state: ItemState, text: object = {}, fields: Partial<ItemView> = {}): string[] {
	const texts = { ...props.texts, steps: { ...props.texts.steps, b: { title: 'Be vetted', ...text } } };
	return sayWhy({ ...props, texts }, inventView(item, state, fields), '2026-03-10');
}

test('the state is a word, and whoever acts where it waits for somebody', () => {
	expect(sayState(props, inventView(item, { kind: 'waiting', since: undefined, askFrom: undefined }))).toBe(
		'Waiting for Microsoft',
	);
	expect(sayState(props, inventView(item, { kind: 'not-yet', until: [] }))).toBe('Not yet');
});

test('a step that can be done needs no reason', () => {
	expect(whyOf({ kind: 'todo' })).toEqual([]);
	expect(whyOf({ kind: 'done', by: 'mark', on: undefined })).toEqual([]);
});

test('a step that the answers settle says so', () => {
	expect(whyOf({ kind: 'done', by: 'answer', on: undefined })).toEqual(['By answer.']);
});

test('a blocked step names what comes first', () => {
	expect(whyOf({ kind: 'blocked', by: ['a', 'c'] })).toEqual(['First “Apply” and “Close”.']);
});

test('a step that would do harm says its own warning, else what to wait for', () => {
	expect(whyOf({ kind: 'not-yet', until: ['a'] }, { notYet: 'Do not.' })).toEqual(['Do not.']);
	expect(whyOf({ kind: 'not-yet', until: ['a'] })).toEqual(['Until “Apply”.']);
	// A title or none: the sentence is the same.
	const nameless = { ...props, texts: { ...props.texts, steps: {} } };
	expect(sayWhy(nameless, inventView(item, { kind: 'not-yet', until: ['a'] }), '2026-03-10')).toEqual(['Until “a”.']);
});

test('a step done too early names what it missed, and its warning', () => {
	const done: ItemState = { kind: 'done', by: 'mark', on: undefined };
	const early = { shown: 'early', missed: ['a'] } as const;
	expect(whyOf(done, { notYet: 'Do not.' }, early)).toEqual(['Before “Apply”.', 'Do not.']);
	expect(whyOf(done, {}, early)).toEqual(['Before “Apply”.', '']);
	const nameless = { ...props, texts: { ...props.texts, steps: {} } };
	expect(sayWhy(nameless, inventView(item, done, early), '2026-03-10')).toEqual(['Before “a”.', '']);
});

test.each<[string | undefined, string | undefined, string | undefined, string[]]>([
	[undefined, undefined, undefined, ['No time.']],
	['2026-03-01', undefined, undefined, ['Since 1 March 2026.', 'No time.']],
	['2026-03-01', undefined, 'a while', ['Since 1 March 2026.', 'Takes a while.', 'Unclear.']],
	[undefined, undefined, '5 days', ['Takes 5 days.', 'No day.']],
	['2026-03-06', '2026-03-11', '5 days', ['Since 6 March 2026.', 'Takes 5 days.', 'Ask from 11 March 2026.']],
	['2026-03-05', '2026-03-10', '5 days', ['Since 5 March 2026.', 'Takes 5 days.', 'Ask now, it was 10 March 2026.']],
	[undefined, '2026-03-09', '5 days', ['Takes 5 days.', 'Ask now, it was 9 March 2026.']],
])('a wait since %s with %s as the day to ask and %s as its time says what is known', (since, askFrom, takes, said) => {
	expect(whyOf({ kind: 'waiting', since, askFrom }, takes === undefined ? {} : { takes })).toEqual(said);
});

test('a day counted in business days says how they are counted, and no other day does', () => {
	const wait: ItemState = { kind: 'waiting', since: '2026-03-06', askFrom: '2026-03-13' };
	const texts = { ...props.texts, steps: { a: { ...props.texts.steps['a'], takes: '5 days' } } } as typeof props.texts;
	const say = (unit: 'days' | 'business-days', state: ItemState) => {
		const step = inventItem('a', { duration: 'time', values: { time: { duration: 5, unit } } });
		return sayWhy({ ...props, texts }, inventView(step, state), '2026-03-10').at(-1);
	};
	expect(say('business-days', wait)).toBe('Business days.');
	expect(say('days', wait)).toBe('Ask from 13 March 2026.');
	expect(say('business-days', { ...wait, askFrom: undefined })).toBe('Unclear.');
});

test('a wait of a step without a text says that no time is known', () => {
	const nameless = { ...props, texts: { ...props.texts, steps: {} } };
	const view = inventView(item, { kind: 'waiting', since: undefined, askFrom: undefined });
	expect(sayWhy(nameless, view, '2026-03-10')).toEqual(['No time.']);
});
