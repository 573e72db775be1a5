import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/domain/checklist/checklist.ts';
import {
	exportProgress,
	importProgress,
	type KnownSteps,
	listRenamed,
	longestImport,
	readProgress,
	writeProgress,
} from '../../../src/domain/checklist/progress.ts';
import { longestNote } from '../../../src/domain/checklist/read-mark.ts';
import { program } from '../../support/program.ts';
import { timesAsMany } from '../../support/times-as-many.ts';

const ids = Object.keys(program.steps);
const known: KnownSteps = {
	isStep: (id) => Object.hasOwn(program.steps, id),
	renamed: { 'sign-agreement': 'agreement-accept' },
};
const nothing = { data: '', marks: {} };
const stored = (marks: unknown, v: unknown = 1) => JSON.stringify({ v, data: 'abc', marks });
const problemsOf = (text: string) => readProgress(text, known).problems.map(({ kind, found }) => [kind, found]);

const key = fc.oneof(
	fc.constantFrom(...ids),
	fc.constantFrom(...ids).map((id) => `${id}@asia-pacific`),
);
const day = fc
	.date({ min: new Date('2016-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const mark: fc.Arbitrary<Mark> = fc
	.record(
		{ done: fc.boolean(), on: day, note: fc.string({ minLength: 1, unit: 'grapheme' }) },
		{ requiredKeys: [], noNullPrototype: true },
	)
	.filter((each) => Object.keys(each).length > 0);
const marks = fc.dictionary(key, mark, { noNullPrototype: true });

describe('what is written comes back', () => {
	test('from storage, and from a file', () => {
		fc.assert(
			fc.property(marks, (each) => {
				const progress = { data: 'abc', marks: each };
				expect(readProgress(writeProgress(progress), known)).toEqual({ progress, problems: [] });
				expect(readProgress(exportProgress(progress), known)).toEqual({ progress, problems: [] });
				expect(importProgress(exportProgress(progress), nothing, known)).toEqual({
					progress: { data: '', marks: each },
					taken: Object.keys(each),
					problems: [],
				});
			}),
		);
	});

	test('a file imported where it came from takes nothing', () => {
		fc.assert(
			fc.property(marks, (each) => {
				const progress = { data: 'abc', marks: each };
				expect(importProgress(exportProgress(progress), progress, known)).toEqual({
					progress,
					taken: [],
					problems: [],
				});
			}),
		);
	});

	test('what a file says wins, what it does not say stays', () => {
		const current = {
			data: 'abc',
			marks: { 'agreement-read': { note: 'mine' }, 'agreement-sign-in': { done: true, on: '2026-11-02' } },
		};
		const file = stored({ 'agreement-read': { done: true }, 'agreement-sign-in': { done: false } });
		const { progress, taken } = importProgress(file, current, known);
		expect(progress.marks).toEqual({
			'agreement-read': { done: true, note: 'mine' },
			'agreement-sign-in': { done: false },
		});
		expect(taken).toEqual(['agreement-read', 'agreement-sign-in']);
		expect(current.marks['agreement-read']).toEqual({ note: 'mine' });
	});
});

describe('steps that have changed', () => {
	test('a mark follows a renamed step, also in a market', () => {
		const text = stored({ 'sign-agreement': { done: true }, 'sign-agreement@europe': { note: 'x' } });
		expect(readProgress(text, known)).toEqual({
			progress: {
				data: 'abc',
				marks: { 'agreement-accept': { done: true }, 'agreement-accept@europe': { note: 'x' } },
			},
			problems: [
				{ kind: 'renamed', found: 'sign-agreement', isLoss: false },
				{ kind: 'renamed', found: 'sign-agreement@europe', isLoss: false },
			],
		});
	});

	test.each([
		[{ 'sign-agreement': { done: true, note: 'old' }, 'agreement-accept': { done: false } }],
		[{ 'agreement-accept': { done: false }, 'sign-agreement': { done: true, note: 'old' } }],
	])('what stands under the new name already wins, in either order, and nothing else is lost', (each) => {
		expect(readProgress(stored(each), known).progress.marks).toEqual({
			'agreement-accept': { done: false, note: 'old' },
		});
	});

	test('a mark on a dropped step is kept and told', () => {
		const { progress, problems } = readProgress(stored({ 'send-a-telegram': { done: true } }), known);
		expect(progress.marks).toEqual({ 'send-a-telegram': { done: true } });
		expect(problems).toEqual([{ kind: 'unknown-step', found: 'send-a-telegram', isLoss: false }]);
	});

	test('it is told once a version of the data, and with every import', () => {
		const text = stored({ 'send-a-telegram': { done: true } });
		expect(readProgress(text, { ...known, data: 'abc' }).problems).toEqual([]);
		expect(readProgress(text, { ...known, data: 'abd' }).problems).toHaveLength(1);
		expect(importProgress(text, nothing, { ...known, data: 'abc' }).problems).toHaveLength(1);
	});

	test('the former ids come from the steps', () => {
		expect(
			listRenamed({ 'agreement-accept': { formerly: ['sign-agreement', 'accept'] }, 'agreement-read': {} }),
		).toEqual({ 'sign-agreement': 'agreement-accept', accept: 'agreement-accept' });
	});
});

describe('texts of others', () => {
	const anyJson = fc.oneof(
		fc.json(),
		fc
			.record({ v: fc.oneof(fc.constant(1), fc.jsonValue()), data: fc.jsonValue(), marks: fc.jsonValue() })
			.map((each) => JSON.stringify(each)),
		fc
			.dictionary(
				fc.oneof(key, fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty')),
				fc.oneof(
					mark,
					fc.jsonValue(),
					fc.dictionary(fc.constantFrom('done', 'on', 'note', '__proto__'), fc.jsonValue()),
				),
			)
			.map((each) => stored(each)),
	);
	const cut = fc.tuple(marks, fc.nat()).map(([each, end]) => {
		const text = writeProgress({ data: 'abc', marks: each });
		return text.slice(0, end % text.length);
	});

	test('no text makes reading fail, and every mark that comes out has the right shape', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), anyJson, cut), (text) => {
				const { progress } = readProgress(text, known);
				for (const [name, each] of Object.entries(progress.marks)) {
					expect(name).toMatch(/^[a-z0-9@-]+$/);
					expect(Object.keys(each).filter((part) => !['done', 'on', 'note'].includes(part))).toEqual([]);
					expect(each.done === undefined || typeof each.done === 'boolean').toBe(true);
				}
				expect(readProgress(writeProgress(progress), known).progress).toEqual(progress);
				expect(({} as Record<string, unknown>)['done']).toBeUndefined();
			}),
			{ numRuns: timesAsMany(10) },
		);
	});

	test('keys of the prototype reach nothing', () => {
		const text =
			'{"v":1,"data":"","marks":{"__proto__":{"done":true},"agreement-read":{"__proto__":{"done":true},"note":"x"}}}';
		const { progress, problems } = readProgress(text, known);
		expect(progress.marks).toEqual({ 'agreement-read': { note: 'x' } });
		expect(Object.getPrototypeOf(progress.marks)).toBe(Object.prototype);
		expect(problems.map(({ found }) => found)).toEqual(['__proto__']);
		expect(({} as Record<string, unknown>)['done']).toBeUndefined();
	});

	test('a step called like a property of every object is no step', () => {
		expect(problemsOf(stored({ constructor: { done: true } }))).toEqual([['unknown-step', 'constructor']]);
	});

	test.each([
		['nothing', ''],
		['a text that ends too early', '{"v":1,"marks":{"agreement-re'],
		['a list', '[1, 2]'],
		['no marks', '{"v":1}'],
		['marks as a list', '{"v":1,"marks":[]}'],
		['no version', '{"marks":{}}'],
		['a version that never was', '{"v":0,"marks":{}}'],
		['a version in words', '{"v":"1","marks":{}}'],
		['depth without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
	])('%s is unreadable, and told as a loss', (_, text) => {
		const { progress, problems } = readProgress(text, known);
		expect(progress).toEqual(nothing);
		expect(problems).toMatchObject([{ kind: 'unreadable', isLoss: true }]);
		expect(problems[0]!.found.length).toBeLessThanOrEqual(61);
	});

	test('a mark nested without end is broken, and the others are read', () => {
		const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
		const text = `{"v":1,"data":"","marks":{"agreement-read":${deep},"agreement-accept":{"done":${deep},"note":"x"},"find-distributor":{"done":true}}}`;
		expect(readProgress(text, known).progress.marks).toEqual({
			'agreement-accept': { note: 'x' },
			'find-distributor': { done: true },
		});
		expect(problemsOf(text)).toEqual([['broken-mark', 'agreement-accept']]);
	});

	test('a newer version is read as far as it is understood, and told', () => {
		const { progress, problems } = readProgress(stored({ 'agreement-read': { done: true, mood: 'glad' } }, 2), known);
		expect(progress.marks).toEqual({ 'agreement-read': { done: true } });
		expect(problems).toEqual([{ kind: 'newer-version', found: '2', isLoss: true }]);
	});

	test('more than any list can hold is not read', () => {
		expect(problemsOf(' '.repeat(longestImport + 1))).toEqual([['too-long', '']]);
		expect(problemsOf(stored({ 'agreement-read': { note: 'x'.repeat(longestNote + 1) } }))).toEqual([
			['broken-mark', 'agreement-read'],
		]);
	});

	test.each([
		['a day that the calendar does not have', { on: '2026-02-30', done: true }, { done: true }],
		['a day as a number', { on: 20_261_120, done: true }, { done: true }],
		['a tick in words', { done: 'yes', note: 'x' }, { note: 'x' }],
		['a note that is a list', { note: ['x'], done: false }, { done: false }],
	])('%s is left out and told, the rest of the mark is kept', (_, each, kept) => {
		const { progress, problems } = readProgress(stored({ 'agreement-read': each }), known);
		expect(progress.marks).toEqual({ 'agreement-read': kept });
		expect(problems).toEqual([{ kind: 'broken-mark', found: 'agreement-read', isLoss: true }]);
	});

	test('a script in a note is a note', () => {
		const note = '<img src=x onerror=alert(1)></script><script>alert(1)</script>';
		expect(readProgress(stored({ 'agreement-read': { note } }), known).progress.marks).toEqual({
			'agreement-read': { note },
		});
	});

	test('a mark of the byte order in front does not matter', () => {
		expect(readProgress(`\uFEFF${stored({ 'agreement-read': { done: true } })}`, known).problems).toEqual([]);
	});
});

describe('to the letter', () => {
	test('a file says what it is, in lines that a person can read', () => {
		expect(exportProgress({ data: 'abc', marks: { 'agreement-accept': { done: true } } }).split('\n')).toEqual([
			'{',
			'\t"checklist": "csp-enrollment-guide",',
			'\t"v": 1,',
			'\t"data": "abc",',
			'\t"marks": {',
			'\t\t"agreement-accept": {',
			'\t\t\t"done": true',
			'\t\t}',
			'\t}',
			'}',
			'',
		]);
	});

	test('the longest text is read, one sign more is not, and both losses are told', () => {
		const padded = (length: number) => stored({}).padEnd(length, ' ');
		expect(readProgress(padded(longestImport), known)).toEqual({ progress: { data: 'abc', marks: {} }, problems: [] });
		expect(readProgress(padded(longestImport + 1), known)).toEqual({
			progress: { data: '', marks: {} },
			problems: [{ kind: 'too-long', found: '', isLoss: true }],
		});
	});

	test('what was found is shown from its first sign on, and cut after sixty', () => {
		const told = (text: string) => problemsOf(text)[0]?.[1];
		expect(told(`  ${'x'.repeat(60)}`)).toBe('x'.repeat(60));
		expect(told('x '.repeat(30))).toBe('x '.repeat(30));
		expect(told('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
		expect(told(`${'x'.repeat(59)}😀`)).toBe(`${'x'.repeat(59)}\uFFFD…`);
	});

	test('a version that is no text is none, and of a whole that is none there is none', () => {
		const text = JSON.stringify({ v: 1, data: 5, marks: {} });
		expect(readProgress(text, known)).toEqual({ progress: { data: '', marks: {} }, problems: [] });
		expect(readProgress(JSON.stringify({ v: 1, marks: {} }), known).progress.data).toBe('');
	});

	test.each([
		['0', 0],
		['a half', 1.5],
		['a text', '1'],
		['nothing', undefined],
	])('%s is no version', (_, v) => {
		expect(readProgress(stored({}, v ?? null), known).problems.map(({ kind, isLoss }) => [kind, isLoss])).toEqual([
			['unreadable', true],
		]);
	});

	test('a step that is gone is no loss, and neither is one with a new name', () => {
		const { problems } = readProgress(stored({ 'gone-step': { done: true }, 'sign-agreement': { done: true } }), known);
		expect(problems).toEqual([
			{ kind: 'unknown-step', found: 'gone-step', isLoss: false },
			{ kind: 'renamed', found: 'sign-agreement', isLoss: false },
		]);
	});
});
