import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answersKey } from '../../../src/islands/storage/storage-keys.ts';
import { browserStorage, thePage } from '../../../src/islands/surroundings/the-page.ts';
import { stubWindow } from '../../support/browser-globals.ts';

const replaceState = vi.fn();

/** The page is opened at this fragment; elements with these ids stand on it. */
function openAt(hash: string, ...ids: string[]): void {
	vi.stubGlobal('location', {
		hash,
		pathname: '/en/check/',
		search: '?a',
		href: `https://example.org/en/check/?a${hash}`,
	});
	vi.stubGlobal('document', { getElementById: (id: string) => (ids.includes(id) ? {} : null) });
}

beforeEach(() => {
	replaceState.mockReset();
	openAt('#old');
	vi.stubGlobal('history', { state: 'as it was', replaceState });
});
afterEach(() => vi.unstubAllGlobals());

describe('the fragment of a page', () => {
	test.each([
		['nothing', '', [], ''],
		['a lone sign', '#', [''], ''],
		['answers', '#v=1&office=TW', [], 'v=1&office=TW'],
		['answers, whatever ids stand on the page', '#office=TW', ['office=TW'], 'office=TW'],
		['a part of the page, which holds no answers', '#receipt', ['receipt'], undefined],
		['a word that stands nowhere on the page', '#receipt', ['other'], 'receipt'],
	])('is %s', (_, hash, ids, expected) => {
		openAt(hash, ...ids);
		expect(thePage.readFragment()).toBe(expected);
	});

	test('is replaced, and the entry of the history stays', () => {
		thePage.writeFragment('v=1&office=TW');
		thePage.writeFragment('');
		expect(replaceState.mock.calls).toEqual([
			['as it was', '', '/en/check/?a#v=1&office=TW'],
			['as it was', '', '/en/check/?a'],
		]);
	});

	test('waits for the next change where the browser refuses for a while', () => {
		replaceState.mockImplementation(() => {
			throw new DOMException('', 'SecurityError');
		});
		expect(() => thePage.writeFragment('')).not.toThrow();
		expect(replaceState).toHaveBeenCalledTimes(1);
	});

	test('is opened as a link does', () => {
		thePage.openFragment('v=1&office=SG');
		expect(location.hash).toBe('v=1&office=SG');
	});
});

test('the address of a page is without its fragment', () => {
	expect(thePage.readAddress()).toBe('https://example.org/en/check/?a');
});

test('what is looked for is looked for in the page, and printed is the page', () => {
	const printed = vi.fn();
	vi.stubGlobal('print', printed);
	thePage.print?.();
	expect(printed).toHaveBeenCalledTimes(1);
	expect(thePage.root()).toBe(document);
});

test.each([
	['hashchange', thePage.watchFragment],
	['click', thePage.watchClicks],
] as const)('%s is heard until the watching stops', (kind, watch) => {
	const page = stubWindow();
	const hear = vi.fn();
	const stop = watch(hear);
	page.dispatchEvent(new Event('other'));
	page.dispatchEvent(new Event(kind));
	stop();
	page.dispatchEvent(new Event(kind));
	expect(hear).toHaveBeenCalledTimes(1);
});

test('a change of the answers in another tab is heard until the watching stops', () => {
	const page = stubWindow();
	const onChange = vi.fn();
	const stop = browserStorage.watch(answersKey, onChange);
	page.dispatchEvent(Object.assign(new Event('storage'), { key: 'csp-guide:language' }));
	expect(onChange).not.toHaveBeenCalled();
	page.dispatchEvent(Object.assign(new Event('storage'), { key: answersKey }));
	stop();
	page.dispatchEvent(Object.assign(new Event('storage'), { key: answersKey }));
	expect(onChange).toHaveBeenCalledTimes(1);
});
