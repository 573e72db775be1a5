import { afterEach, expect, test, vi } from 'vitest';
import { noAnswers } from '../../../src/domain/answers/answers.ts';
import { longestKept, readStored, writeKept, writeStored } from '../../../src/islands/answers/stored-answers.ts';
import { answersKey } from '../../../src/islands/storage/storage-keys.ts';
import { browserStorage } from '../../../src/islands/surroundings/the-page.ts';
import { blockStorage, stubStorage } from '../../support/browser-globals.ts';

afterEach(() => vi.unstubAllGlobals());

const answers = { ...noAnswers, office: ['TW'] };

test('what is stored is read as the text of a link; where nothing is, it is empty', () => {
	const kept = stubStorage();
	expect(readStored(browserStorage)).toBe('');
	expect(writeStored(answers, browserStorage)).toBe(true);
	expect([...kept]).toEqual([[answersKey, 'v=1&office=TW']]);
	expect(readStored(browserStorage)).toBe('v=1&office=TW');
});

test('no answers are kept as nothing, not as an empty text', () => {
	const kept = stubStorage();
	writeStored(answers, browserStorage);
	expect(writeStored(noAnswers, browserStorage)).toBe(true);
	expect([...kept]).toEqual([]);
});

test('a browser that keeps nothing is told apart from one that holds nothing', () => {
	blockStorage();
	expect(readStored(browserStorage)).toBeUndefined();
	expect(writeStored(answers, browserStorage)).toBe(false);
	expect(writeStored(noAnswers, browserStorage)).toBe(false);
});

test('a full browser did not keep the answers', () => {
	stubStorage({ isFull: () => true }).set('other', 'x');
	expect(writeStored(answers, browserStorage)).toBe(false);
});

test('more than a link holds is kept, up to the limit', () => {
	const note = 'x'.repeat(longestKept - 1 - 'v=1&note='.length);
	expect(writeKept({ ...noAnswers, other: { note } })).toBe(`v=1&note=${note}`);
	expect(writeKept({ ...noAnswers, other: { note: `${note}x` } })).toBe('');
	expect(longestKept).toBe(20_000);
});
