import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openProgress } from '../../../src/islands/checklist/open-progress.ts';
import { checklistBackupKey, checklistKey } from '../../../src/islands/storage/storage-keys.ts';
import { stubStorage } from '../../support/browser-globals.ts';

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
