import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runScript } from './run-script.ts';

const replace = vi.fn();
let page: { parts: { hidden: boolean; dataset: { locale: string } }[]; lang: string };

beforeEach(() => {
	page = { parts: ['en', 'zh-TW', 'zh-CN'].map((locale) => ({ hidden: false, dataset: { locale } })), lang: 'en' };
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
	replace.mockReset();
});

/** Opens the error page at an address. */
async function open(pathname: string, referrer = ''): Promise<void> {
	const { parts } = page;
	vi.stubGlobal('location', { origin: 'https://example.org', pathname, search: '?a', hash: '#v=1', replace });
	vi.stubGlobal('document', {
		referrer,
		documentElement: page,
		querySelectorAll: (selector: string) => (selector === '[data-locale]' ? parts : []),
	});
	await runScript('mend-address');
}

const shown = () => page.parts.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset.locale);

test('an address that is almost right is mended, with its query and its answers', async () => {
	await open('/en/Markets/TW');
	expect(replace.mock.calls).toEqual([['/en/markets/tw/?a#v=1']]);
	expect(shown()).toHaveLength(3);
});

test('an address that leads back to itself is left alone', async () => {
	await open('/zh-tw/nowhere', 'https://example.org/zh-tw/nowhere?a');
	expect(replace).not.toHaveBeenCalled();
	expect(shown()).toEqual(['zh-TW']);
});

test('a page that is nowhere tells it in the language of its address alone', async () => {
	await open('/zh-cn/nowhere/');
	expect(replace).not.toHaveBeenCalled();
	expect(shown()).toEqual(['zh-CN']);
	expect(page.lang).toBe('zh-Hans-CN');
});

test('a page without a language in its address tells it in all', async () => {
	await open('/nowhere/');
	expect(shown()).toHaveLength(3);
	expect(page.lang).toBe('en');
});

test('the folder of the site keeps its capitals', async () => {
	vi.stubEnv('BASE_URL', '/CSP/');
	await open('/CSP/EN/');
	expect(replace.mock.calls).toEqual([['/CSP/en/?a#v=1']]);
	await open('/CSP/zh-tw/nowhere/');
	expect(shown()).toEqual(['zh-TW']);
});
