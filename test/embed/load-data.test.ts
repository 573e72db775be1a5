import { afterEach, expect, test, vi } from 'vitest';
import { homeMark } from '../../src/embed/embed-data.ts';
import { home } from '../../src/embed/home.ts';
import { loadData } from '../../src/embed/load-data.ts';

afterEach(() => vi.unstubAllGlobals());

test('the data of an island come from the guide in the language of the element, with whole addresses', async () => {
	const fetched = vi.fn(async () => new Response(JSON.stringify({ path: `${homeMark}/zh-tw/sources/`, count: 3 })));
	vi.stubGlobal('fetch', fetched);
	expect(await loadData('checker', 'zh-TW')).toEqual({ path: `${home}zh-tw/sources/`, count: 3 });
	// Whoever visits the page of somebody else is told to nobody.
	expect(fetched.mock.calls).toEqual([
		[`${home}embed/zh-tw/checker.json`, { credentials: 'omit', referrerPolicy: 'no-referrer' }],
	]);
});

test.each([404, 503])('an answer of %i is no data', async (status) => {
	vi.stubGlobal('fetch', async () => new Response('{}', { status }));
	await expect(loadData('checker', 'en')).rejects.toThrow(`${home}embed/en/checker.json answers ${status}`);
});

test('what is cut off on the way is no data', async () => {
	vi.stubGlobal('fetch', async () => new Response('{"path":'));
	await expect(loadData('checker', 'en')).rejects.toThrow(SyntaxError);
});
