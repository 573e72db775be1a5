import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answers, noAnswers } from '../../../src/domain/answers/answers.ts';
import { writeLink } from '../../../src/domain/answers/write-link.ts';
import {
	addTyped,
	findAnswers,
	findLinked,
	findStored,
	mergeAnswers,
} from '../../../src/islands/answers/read-answers.ts';
import { answersKey } from '../../../src/islands/storage/storage-keys.ts';
import { browserStorage, thePage } from '../../../src/islands/surroundings/the-page.ts';
import { blockStorage, stubStorage } from '../../support/browser-globals.ts';

const known = { isPlace: (code: string) => ['JP', 'SG', 'TW'].includes(code), keys: { note: null } };

/** Nothing but what the test names. */
function answersOf(part: Partial<Answers>): Answers {
	return { ...noAnswers, ...part };
}

/** The page is opened at this fragment; elements with these ids stand on it. */
function openAt(hash: string, ...ids: string[]): void {
	vi.stubGlobal('location', { hash, pathname: '/en/check/', search: '?a' });
	vi.stubGlobal('document', { getElementById: (id: string) => (ids.includes(id) ? {} : null) });
}

let kept: Map<string, string>;

beforeEach(() => {
	kept = stubStorage();
});
afterEach(() => vi.unstubAllGlobals());

describe('answers with a change', () => {
	const before = answersOf({ date: '2021-04-15', office: ['TW'], other: { note: 'a' } });

	test('keep what does not change', () => {
		expect(mergeAnswers(before, { office: ['SG'] })).toEqual({ ...before, office: ['SG'] });
		expect(mergeAnswers(before, { date: '2022-01-01' })).toEqual({ ...before, date: '2022-01-01' });
	});

	test('lose their day where it is taken away, so that today counts', () => {
		expect(Object.keys(mergeAnswers(before, { date: undefined }))).toEqual(['office', 'target', 'other']);
	});
});

describe('what was typed before the answers were read', () => {
	const before = answersOf({ date: '2021-04-15', office: ['TW'], target: ['JP'], other: { note: 'a' } });

	test('is nothing where nothing was typed', () => {
		expect(addTyped(before, noAnswers)).toBe(before);
	});

	test('is added, each place once, and wins where there is room for one', () => {
		const typed = answersOf({ date: '2022-01-01', office: ['SG', 'TW'], target: ['SG'], other: { note: 'b' } });
		expect(addTyped(before, typed)).toEqual({
			date: '2022-01-01',
			office: ['TW', 'SG'],
			target: ['JP', 'SG'],
			other: { note: 'b' },
		});
	});

	test('takes away neither the day nor another answer', () => {
		expect(addTyped(before, answersOf({ office: ['SG'], other: { more: 'c' } }))).toEqual({
			...before,
			office: ['TW', 'SG'],
			other: { note: 'a', more: 'c' },
		});
	});
});

describe('the answers of a page', () => {
	test('are those of storage where the address has none', () => {
		kept.set(answersKey, 'v=1&office=TW');
		for (const hash of ['', '#']) {
			openAt(hash);
			expect(findAnswers(known, thePage)).toEqual({
				answers: answersOf({ office: ['TW'] }),
				seen: undefined,
				problems: undefined,
				isStorageBlocked: false,
				earlier: undefined,
			});
		}
	});

	test('are those of storage where the address leads to a part of the page', () => {
		kept.set(answersKey, 'v=1&office=TW');
		openAt('#receipt', 'receipt');
		expect(findAnswers(known, thePage).answers).toEqual(answersOf({ office: ['TW'] }));
	});

	test('are those of the link, whatever ids stand on the page', () => {
		openAt('#office=SG', 'office=SG');
		expect(findAnswers(known, thePage).answers).toEqual(answersOf({ office: ['SG'] }));
	});

	test('are none where the fragment is a word that stands nowhere on the page, which is told', () => {
		openAt('#receipt');
		expect(findAnswers(known, thePage)).toMatchObject({
			answers: noAnswers,
			problems: { origin: 'link', list: [{ kind: 'unreadable', found: 'receipt' }] },
		});
	});

	test('say where what could not be read stood', () => {
		kept.set(answersKey, 'v=1&office=TW,QQ');
		openAt('');
		expect(findAnswers(known, thePage)).toMatchObject({
			answers: answersOf({ office: ['TW'] }),
			problems: { origin: 'storage', list: [{ kind: 'unknown-place', found: 'QQ' }] },
		});
	});

	test('say where this browser keeps nothing, with a link and without', () => {
		blockStorage();
		openAt('#v=1&office=SG');
		expect(findAnswers(known, thePage)).toMatchObject({
			answers: answersOf({ office: ['SG'] }),
			isStorageBlocked: true,
		});
		openAt('');
		expect(findAnswers(known, thePage)).toMatchObject({
			answers: noAnswers,
			problems: undefined,
			isStorageBlocked: true,
		});
	});

	test('may be more than a link holds where they come from storage', () => {
		const text = `v=1&note=${'x'.repeat(3000)}&office=TW`;
		kept.set(answersKey, text);
		expect(findStored(known, browserStorage)).toMatchObject({ answers: { office: ['TW'] }, problems: undefined });
	});
});

describe('a link', () => {
	test('is kept where nothing is kept yet', () => {
		expect(findLinked('v=1&office=SG', known, browserStorage)).toEqual({
			answers: answersOf({ office: ['SG'] }),
			seen: undefined,
			problems: undefined,
			isStorageBlocked: false,
			earlier: undefined,
		});
		expect(kept.get(answersKey)).toBe('v=1&office=SG');
	});

	test('that says nothing takes nothing away', () => {
		const text = '{not for us}';
		kept.set(answersKey, text);
		expect(findLinked('v=1', known, browserStorage)).toMatchObject({ answers: noAnswers, earlier: undefined });
		expect(kept.get(answersKey)).toBe(text);
	});

	test('only stands in for the reader’s own answers, which stay', () => {
		kept.set(answersKey, 'v=1&office=TW');
		expect(findLinked('v=1&office=SG', known, browserStorage)).toMatchObject({
			answers: answersOf({ office: ['SG'] }),
			earlier: answersOf({ office: ['TW'] }),
		});
		expect(kept.get(answersKey)).toBe('v=1&office=TW');
	});

	test('that is the reader’s own stands for all that is kept, also for what had no room in it', () => {
		const own = answersOf({ office: ['TW'], other: { note: 'x'.repeat(3000) } });
		kept.set(answersKey, writeLink(own, undefined, 20_000).text);
		expect(findLinked(writeLink(own).text, known, browserStorage)).toMatchObject({ answers: own, earlier: undefined });
	});

	test('brings along what its maker saw', () => {
		const answers = answersOf({ office: ['SG'] });
		const verdicts = [{ partnerType: 'direct-bill', verdict: 'open', states: {} }] as const;
		const seen = { data: 'abcd1234', asOf: '2026-01-01', verdicts };
		expect(findLinked(writeLink(answers, seen).text, known, browserStorage).seen).toEqual(seen);
	});
});
