import { describe, expect, test } from 'vitest';
import { longestNote, mergeMark, readMark, sameMark } from '../../../src/domain/checklist/read-mark.ts';

describe('a mark from a text', () => {
	const long = 'x'.repeat(longestNote);

	test.each<[string, unknown, ReturnType<typeof readMark>]>([
		[
			'whole',
			{ done: true, on: '2026-11-20', note: 'a' },
			{ mark: { done: true, on: '2026-11-20', note: 'a' }, isBroken: false },
		],
		['taken back', { done: false }, { mark: { done: false }, isBroken: false }],
		['with the longest note', { note: long }, { mark: { note: long }, isBroken: false }],
		['with a longer note', { done: true, note: `${long}x` }, { mark: { done: true }, isBroken: true }],
		['with an empty note, which says nothing', { note: '' }, { isBroken: false }],
		['with nothing', {}, { isBroken: false }],
		['with parts of which nothing is known', { color: 'red' }, { isBroken: false }],
		['with a word for yes', { done: 'yes', note: 'a' }, { mark: { note: 'a' }, isBroken: true }],
		['with no day', { done: true, on: '2026-02-30' }, { mark: { done: true }, isBroken: true }],
		['with a number for a day', { done: true, on: 20261120 }, { mark: { done: true }, isBroken: true }],
		['with a list for a note', { note: ['a'] }, { isBroken: true }],
		['that is a list', [], { isBroken: true }],
		['that is nothing', null, { isBroken: true }],
		['that is a text', 'done', { isBroken: true }],
		['that is missing', undefined, { isBroken: true }],
	])('%s', (_, value, expected) => {
		expect(readMark(value)).toStrictEqual(expected);
	});

	test('takes nothing from what every object inherits', () => {
		expect(readMark(Object.create({ done: true }))).toStrictEqual({ isBroken: false });
	});
});

describe('a newer mark', () => {
	test.each([
		[
			'brings its tick and day',
			{ done: true, on: '2026-01-01' },
			{ done: true, on: '2026-02-02' },
			{ done: true, on: '2026-02-02' },
		],
		['brings a tick without a day', { done: true, on: '2026-01-01' }, { done: true }, { done: true }],
		['takes the tick back, and its day', { done: true, on: '2026-01-01' }, { done: false }, { done: false }],
		[
			'brings a note, and leaves tick and day',
			{ done: true, on: '2026-01-01' },
			{ note: 'b' },
			{ done: true, on: '2026-01-01', note: 'b' },
		],
		['brings a tick, and leaves the note', { note: 'a' }, { done: true }, { note: 'a', done: true }],
		['stands alone', undefined, { done: true }, { done: true }],
		['is missing', { done: true, on: '2026-01-01' }, undefined, { done: true, on: '2026-01-01' }],
		['and an older one are missing', undefined, undefined, {}],
	])('%s', (_, older, newer, expected) => {
		expect(mergeMark(older, newer)).toStrictEqual(expected);
	});
});

test('two marks are the same where each part is', () => {
	const mark = { done: true, on: '2026-01-01', note: 'a' };
	expect(sameMark(mark, { note: 'a', on: '2026-01-01', done: true })).toBe(true);
	expect(sameMark(mark, { ...mark, done: false })).toBe(false);
	expect(sameMark(mark, { ...mark, on: '2026-01-02' })).toBe(false);
	expect(sameMark(mark, { ...mark, note: 'b' })).toBe(false);
	expect(sameMark({}, undefined)).toBe(false);
});
