import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyChanges, openProgress } from '../../../src/islands/checklist/open-progress.ts';
import { checklistBackupKey, checklistKey } from '../../../src/islands/storage/storage-keys.ts';
import { blockStorage, stubStorage } from '../../support/browser-globals.ts';

const known = { isStep: (id: string) => id.length === 1, renamed: { old: 'n' }, data: 'today' };

let isFull: (key: string) => boolean;
let storage: Map<string, string>;

beforeEach(() => {
	isFull = () => false;
	storage = stubStorage({ isFull: (key) => isFull(key) });
});
afterEach(() => vi.unstubAllGlobals());

const keptMarks = () => JSON.parse(storage.get(checklistKey) ?? '{}').marks;

test('a change is made to what storage holds at that moment, so that two tabs lose nothing of each other', () => {
	const [one, other] = [openProgress(known, 'today'), openProgress(known, 'today')];
	one.change({ a: { done: true } });
	other.change({ b: { done: true } });
	one.change({ c: { note: 'x' } });
	expect(keptMarks()).toEqual({ a: { done: true }, b: { done: true }, c: { note: 'x' } });
	other.change({ a: undefined });
	expect(one.read().marks).toEqual({ b: { done: true }, c: { note: 'x' } });
});

test('what cannot be kept stays for the visit, wins over what another tab keeps, and is kept once there is room', () => {
	storage.set('other', 'something');
	isFull = () => true;
	const store = openProgress(known, 'today');
	expect(store.change({ a: { done: true } })).toMatchObject({ keeping: 'full', marks: { a: { done: true } } });
	isFull = () => false;
	storage.set(checklistKey, '{"v":1,"data":"today","marks":{"a":{"note":"other"},"b":{"done":true}}}');
	expect(store.read().marks).toEqual({ a: { done: true }, b: { done: true } });
	expect(store.change({ c: { done: true } }).keeping).toBe('kept');
	expect(keptMarks()).toEqual({ a: { done: true }, b: { done: true }, c: { done: true } });
});

test('a renamed step takes its mark along, and this is told once', () => {
	storage.set(checklistKey, '{"v":1,"data":"older","marks":{"old":{"done":true}}}');
	const store = openProgress(known, 'today');
	expect(store.read()).toMatchObject({
		marks: { n: { done: true } },
		problems: [{ kind: 'renamed' }],
		backup: undefined,
	});
	expect(openProgress(known, 'today').read().problems).toEqual([]);
});

test('what cannot be read and cannot be put aside either is not written over before the reader throws it away', () => {
	storage.set(checklistKey, '{broken');
	isFull = (key) => key === checklistBackupKey;
	const store = openProgress(known, 'today');
	expect(store.read()).toMatchObject({ keeping: 'full', backup: '{broken' });
	expect(store.change({ a: { done: true } }).marks).toEqual({ a: { done: true } });
	expect(storage.get(checklistKey)).toBe('{broken');
	expect(store.discardBackup()).toMatchObject({ keeping: 'kept', backup: undefined });
	expect(keptMarks()).toEqual({ a: { done: true } });
});

test('what could be read of such a text stays on the page, and is kept once the reader has thrown the rest away', () => {
	storage.set(checklistKey, '{"v":1,"data":"today","marks":{"a":{"done":true},"b":"broken"}}');
	isFull = (key) => key === checklistBackupKey;
	const store = openProgress(known, 'today');
	expect(store.read().marks).toEqual({ a: { done: true } });
	expect(store.change({ c: { done: true } }).marks).toEqual({ a: { done: true }, c: { done: true } });
	store.discardBackup();
	expect(keptMarks()).toEqual({ a: { done: true }, c: { done: true } });
});

test('what is put aside later stands beside what was put aside before', () => {
	for (const text of ['{broken', '{worse']) {
		storage.set(checklistKey, text);
		openProgress(known, 'today').read();
	}
	expect(openProgress(known, 'today').read().backup).toBe('{broken\n{worse');
});

test('nothing is known before the first look', () => {
	const store = openProgress(known, 'today');
	expect(store.current).toEqual({ marks: {}, keeping: 'kept', backup: undefined, problems: [] });
	storage.set(checklistKey, '{"v":1,"data":"today","marks":{"a":{"done":true}}}');
	const read = store.read();
	expect(read.marks).toEqual({ a: { done: true } });
	expect(store.current).toBe(read);
});

test('what can be read as it stands is not written anew', () => {
	const text = '{ "v": 1, "data": "older", "marks": { "a": { "done": true } } }';
	storage.set(checklistKey, text);
	openProgress(known, 'today').read();
	expect(storage.get(checklistKey)).toBe(text);
});

test('a browser that keeps nothing is told at the first look, and the list works for the visit', () => {
	blockStorage();
	const store = openProgress(known, 'today');
	expect(store.read()).toMatchObject({ keeping: 'blocked', marks: {} });
	store.change({ a: { done: true } });
	expect(store.change({ b: { done: true } })).toMatchObject({
		keeping: 'blocked',
		marks: { a: { done: true }, b: { done: true } },
	});
});

test('a text is put aside for one loss, whatever else is told of it', () => {
	const text = '{"v":1,"data":"today","marks":{"old":{"done":true},"b":"broken"}}';
	storage.set(checklistKey, text);
	const { backup, problems } = openProgress(known, 'today').read();
	expect(backup).toBe(text);
	expect(problems.map(({ kind }) => kind).toSorted()).toEqual(['broken-mark', 'renamed']);
});

test('problems are told until the reader has read them, each once', () => {
	const store = openProgress(known, 'today');
	for (const text of ['{broken', '{broken', '{worse']) {
		storage.set(checklistKey, text);
		store.read();
	}
	expect(store.current.problems.map(({ found }) => found)).toEqual(['{broken', '{worse']);
	expect(store.dismissProblems().problems).toEqual([]);
	expect(store.read().problems).toEqual([]);
});

test('what was put aside is thrown away for good, and nothing else with it', () => {
	storage.set(checklistKey, '{broken');
	const store = openProgress(known, 'today');
	store.read();
	openProgress(known, 'today').change({ b: { done: true } });
	expect(store.discardBackup().backup).toBeUndefined();
	expect(keptMarks()).toEqual({ b: { done: true } });
	expect(openProgress(known, 'today').read().backup).toBeUndefined();
});

describe('a text that could not be put aside', () => {
	beforeEach(() => {
		storage.set(checklistKey, '{broken');
		isFull = (key) => key === checklistBackupKey;
	});

	test('stands until the reader throws it away, even where there is room again', () => {
		const store = openProgress(known, 'today');
		store.read();
		isFull = () => false;
		store.change({ a: { done: true } });
		expect(storage.get(checklistKey)).toBe('{broken');
	});

	test('once thrown away, what another tab takes back stays taken back', () => {
		const store = openProgress(known, 'today');
		store.change({ a: { done: true } });
		store.discardBackup();
		openProgress(known, 'today').change({ a: undefined });
		expect(store.read().marks).toEqual({});
	});

	test('loses no change where there is still no room once it is thrown away', () => {
		const store = openProgress(known, 'today');
		store.change({ a: { done: true } });
		isFull = () => true;
		expect(store.discardBackup().keeping).toBe('full');
		expect(store.read().marks).toEqual({ a: { done: true } });
	});
});

test('marks that are taken away or say nothing are none', () => {
	const marks = { a: { done: true }, b: { note: 'x' } };
	expect(Object.keys(applyChanges(marks, { a: undefined, b: {}, c: { done: false }, d: {} }))).toEqual(['c']);
	expect(applyChanges(marks, {})).toEqual(marks);
});
