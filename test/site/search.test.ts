import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/catalog/catalog.ts';
import { historyOf, pageAt } from '../../src/catalog/guide-pages.ts';
import { fillWords } from '../../src/i18n/fill-words.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { readDocs } from '../support/docs.ts';
import { program } from '../support/program.ts';
import { requireSite } from '../support/site.ts';
import { newSitePage } from '../support/site-browser.ts';
import { termsEverywhere, termsOf } from './search-terms.ts';

const dialog = 'dialog.search-dialog[open]';

/** Writes into the open search, presses Enter, which needs no pause, and waits for its answer. @returns the addresses of the results, in order */
function findPages(page: Page, query: string): Promise<string[]> {
	return page.evaluate(async (text) => {
		const field = document.querySelector<HTMLInputElement>('.search-dialog input[type=search]')!;
		const body = document.querySelector<HTMLElement>('.search-body')!;
		field.value = text;
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		field.form!.requestSubmit();
		while (body.dataset['query'] !== text) await new Promise((wait) => setTimeout(wait, 10));
		return [...body.querySelectorAll<HTMLAnchorElement>('.search-results > li > a')].map(
			(link) => link.getAttribute('href')!,
		);
	}, query);
}

async function openSearch(page: Page): Promise<void> {
	await page.click('.search-button');
	await page.waitForSelector(dialog);
}

describe.concurrent.for(locales)('the search on the %s pages', (locale) => {
	const { segment } = localeTraits[locale];
	const words = wordsOf(locale).search;

	test('leads from older names, other languages and scripts to today’s pages', async ({ expect }) => {
		const { page, open, problems, close } = await newSitePage();
		await open(`/${segment}/guide/overview/`);
		await openSearch(page);
		const missed: string[] = [];
		const terms = [...termsEverywhere, ...termsOf[locale]];
		for (const [query, path] of terms) {
			const found = await findPages(page, query);
			// The page itself or a part of it; not the one below it, which tells the past.
			const isThere = found.some((href) => href.replace(path.includes('#') ? '' : /#.*/, '') === `/${segment}${path}`);
			if (!isThere) missed.push(`${query} → ${path}, found ${found.join(' ')}`);
			expect(found.filter((href) => !href.startsWith(`/${segment}/`))).toEqual([]);
		}
		expect(terms.length).toBeGreaterThanOrEqual(60);
		expect(missed).toEqual([]);
		expect(problems).toEqual([]);
		await close();
	});

	test('leads to a page of today before the page of its past', async ({ expect }) => {
		const { page, open, close } = await newSitePage();
		await open(`/${segment}/`);
		await openSearch(page);
		const wrong: string[] = [];
		let pasts = 0;
		for (const doc of readDocs().filter((each) => each.locale === locale)) {
			const past = historyOf(pageAt(`/${doc.id}/`));
			if (past === undefined) continue;
			const today = `/${segment}/${doc.id}/`;
			const query = String(doc.frontmatter['nav']);
			const found = (await findPages(page, query)).map((href) => href.replace(/#.*/, ''));
			const [first, second] = [found.indexOf(today), found.indexOf(`/${segment}/guide/${past}/`)];
			if (second !== -1) pasts++;
			if (first === -1 || (second !== -1 && second < first)) wrong.push(`${query}: ${found.join(' ')}`);
		}
		expect(pasts).toBeGreaterThan(1);
		expect(wrong).toEqual([]);
		await close();
	});

	test('leads from an amount, however it is written, to the page about the bar of that amount', async ({ expect }) => {
		const { page, open, close } = await newSitePage();
		await open(`/${segment}/`);
		await openSearch(page);
		const { amount } = program.requirements['direct-bill-revenue-2025']?.values ?? {};
		const money = (amount as { money: number }).money;
		const [millions, wan, figures] = [money / 1e6, money / 1e4, money.toLocaleString('en')];
		for (const query of [
			`${millions} million`,
			`$${millions} million`,
			`$${millions}m`,
			`US$ ${millions}M`,
			`USD ${figures}`,
			`${money}`,
			`${wan} 萬`,
			`${wan} 万美元`,
		]) {
			const [first] = await findPages(page, query);
			expect(first, query).toMatch(new RegExp(`^/${segment}/guide/direct-bill/#`));
			expect(await page.textContent('.search-results > li .search-excerpt'), query).toContain(figures);
		}
		await close();
	});

	test('says under which name of today it searched', async ({ expect }) => {
		const { page, open, close } = await newSitePage();
		await open(`/${segment}/`);
		await openSearch(page);
		await findPages(page, 'Azure AD');
		expect(await page.textContent('.search-also')).toBe(fillWords(words.also, { names: 'Microsoft Entra ID' }));
		await close();
	});

	test('says when there is nothing, and what to try', async ({ expect }) => {
		const { page, open, problems, close } = await newSitePage();
		await open(`/${segment}/`);
		await openSearch(page);
		const query = 'qzxvkj wpfhg';
		expect(await findPages(page, query)).toEqual([]);
		expect(await page.textContent('.search-count')).toBe(fillWords(words.none, { query }));
		expect(await page.textContent('.search-body')).toContain(words.noneTry);
		expect(await page.getAttribute('.search-body .plain a', 'href')).toBe(`/${segment}/glossary/`);
		expect(problems).toEqual([]);
		await close();
	});
});

describe('the index', () => {
	test('holds only what the search needs', () => {
		const files = readdirSync(join(requireSite().dir, 'pagefind'));
		const needed =
			/^(pagefind(-worker)?\.js|pagefind-entry\.json|wasm\..+|pagefind\..+\.pf_meta|fragment|index|filter)$/;
		expect(files.filter((file) => !needed.test(file))).toEqual([]);
	});
});

describe('the search', () => {
	test('loads nothing before it is opened, and little on every page', async () => {
		const { page, open, requests, close } = await newSitePage();
		await open('/en/guide/overview/');
		await page.waitForTimeout(500);
		expect(requests.filter((address) => /pagefind|\/search\/|dialog|preact/.test(address))).toEqual([]);
		const scripts = requests.filter((address) => address.endsWith('.js'));
		const inline = await page.$$eval('script:not([src])', (elements) => elements.map(({ textContent }) => textContent));
		const files = await Promise.all(scripts.map(async (address) => (await fetch(address)).text()));
		const weights = [...inline, ...files].map((text) => brotliCompressSync(text ?? '').length);
		expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(1500);

		await openSearch(page);
		await findPages(page, 'market');
		expect(requests.some((address) => address.includes('/pagefind/'))).toBe(true);
		await close();
	});

	test('leaves the slash alone where the reader writes, or switched the key off', async () => {
		const { page, open, close } = await newSitePage();
		await open('/en/');
		await page.evaluate(() => {
			document.querySelector('main')!.append(document.createElement('textarea'));
			document.querySelector('textarea')!.focus();
		});
		await page.keyboard.press('/');
		expect(await page.inputValue('textarea')).toBe('/');
		await openSearch(page);
		await page.uncheck('.search-setting input');
		await open('/en/glossary/');
		await page.keyboard.press('/');
		await page.waitForTimeout(300);
		expect(await page.$(dialog)).toBeNull();
		await close();
	});

	test('waits while an input method composes', async () => {
		const { page, open, close } = await newSitePage();
		await open('/zh-tw/');
		await openSearch(page);
		const client = await page.context().newCDPSession(page);
		await client.send('Input.imeSetComposition', { text: 'ㄉㄞ', selectionStart: 2, selectionEnd: 2 });
		await page.waitForTimeout(500);
		expect(await page.getAttribute('.search-body', 'data-state')).toBe('empty');
		await client.send('Input.insertText', { text: '代理商' });
		await page.waitForSelector('[data-query="代理商"]');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-field');
		await close();
	});

	test('waits for the rest of a word that is typed, and for nothing where a word comes at once', async () => {
		const { page, open, close } = await newSitePage();
		await open('/en/');
		await openSearch(page);
		await findPages(page, 'market');
		await page.clock.install();
		await page.clock.pauseAt(new Date(Date.now() + 60_000));
		const change = (text: string) =>
			page.evaluate((value) => {
				const field = document.querySelector<HTMLInputElement>('.search-dialog input[type=search]')!;
				field.value = value;
				field.dispatchEvent(new InputEvent('input', { bubbles: true }));
			}, text);
		const answered = () => page.getAttribute('.search-body', 'data-query');
		await change('markets');
		await new Promise((wait) => setTimeout(wait, 300));
		expect(await answered()).toBe('market');
		await page.clock.runFor(200);
		await page.waitForSelector('[data-query="markets"]');
		await change('customer');
		await page.waitForSelector('[data-query="customer"]');
		await close();
	});

	test.each([
		['direct-bill', 'direct bill'],
		['first-line', 'first line'],
		['multi-factor', 'multifactor'],
	])('finds with %s at least what %s finds', async (hyphened, other) => {
		const { page, open, close } = await newSitePage();
		await open('/en/');
		await openSearch(page);
		const count = async (query: string) => {
			await findPages(page, query);
			return Number.parseInt((await page.textContent('.search-count')) ?? '', 10);
		};
		const least = await count(other);
		expect(least).toBeGreaterThan(3);
		expect(await count(hyphened)).toBeGreaterThanOrEqual(least);
		await close();
	});

	test('tells the number of results, and shows more on demand', async () => {
		const { page, open, close } = await newSitePage();
		await open('/en/');
		await openSearch(page);
		const before = (await findPages(page, 'partner')).length;
		expect(await page.getAttribute('.search-count', 'role')).toBe('status');
		expect(await page.textContent('.search-count')).toMatch(/^\d+ results$/);
		expect(await page.$$eval('.search-excerpt mark', (marks) => marks.length)).toBeGreaterThan(0);
		await page.click('.search-body .button');
		await page.waitForFunction((count) => document.querySelectorAll('.search-results > li').length > count, before);
		const first = await page.getAttribute(`.search-results > li:nth-child(${before + 1}) > a`, 'href');
		// The focus follows the list by one frame.
		await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
		await close();
	});

	test('says so when the index is out of reach, and finds again when it is back', async () => {
		const { page, open, close } = await newSitePage();
		await page.route('**/pagefind/**', (route) => route.abort());
		await open('/en/');
		await openSearch(page);
		await page.keyboard.type('market');
		await page.waitForSelector('[data-state="unreachable"]');
		expect(await page.textContent('.search-body')).toContain(wordsOf('en').search.unreachableTry);
		await page.unroute('**/pagefind/**');
		await page.click('.search-body .button');
		await page.waitForSelector('[data-query="market"]');
		await close();
	});

	test('says so when Pagefind is there and its index is not, and finds again when it is back', async () => {
		const { page, open, close } = await newSitePage();
		await page.context().route('**/pagefind/pagefind-entry.json*', (route) => route.abort());
		await open('/en/');
		await openSearch(page);
		await page.keyboard.type('market');
		await page.waitForSelector('[data-state="unreachable"]');
		expect(await page.textContent('.search-count')).toBe(wordsOf('en').search.unreachable);
		await page.context().unroute('**/pagefind/pagefind-entry.json*');
		await page.click('.search-body .button');
		await page.waitForSelector('[data-query="market"]');
		await close();
	});

	test('asks for the index as it opens, and shows the things of the trade before it is there', async () => {
		const { page, open, requests, close } = await newSitePage();
		let letGo = () => {};
		const held = new Promise<void>((done) => {
			letGo = done;
		});
		await page.route('**/search/en.json', async (route) => {
			await expect.poll(() => requests.some((address) => address.endsWith('/pagefind/pagefind.js'))).toBe(true);
			await route.continue();
		});
		await page.route('**/pagefind/pagefind.js', async (route) => {
			await held;
			await route.continue();
		});
		await open('/en/');
		await openSearch(page);
		await page.keyboard.type('MPN');
		await page.waitForSelector('[data-state="early"]');
		const results = '.search-results > li > a';
		const names = await page.$$eval(results, (links) => links.map((link) => link.getAttribute('href')));
		expect(names).toContain('/en/glossary/#partner-id');
		expect(await page.textContent('.search-count')).toBe(wordsOf('en').search.loading);
		letGo();
		await page.waitForSelector('[data-query="MPN"]');
		const all = await page.$$eval(results, (links) => links.map((link) => link.getAttribute('href')));
		expect(all.slice(0, names.length)).toEqual(names);
		expect(all.length).toBeGreaterThan(names.length);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-field');
		await close();
	});

	test('asks for the parts of the index side by side, and for none of them twice', async () => {
		const { page, open, requests, close } = await newSitePage();
		const parts = () => requests.filter((address) => /pagefind-entry|\/wasm\.|\.pf_(meta|filter)/.test(address));
		await page.route('**/pagefind-entry.json?*', async (route) => {
			await expect.poll(() => parts().length).toBe(4);
			await route.continue();
		});
		await open('/zh-tw/');
		await openSearch(page);
		await findPages(page, '市場');
		expect(new Set(parts()).size).toBe(4);
		expect(parts()).toHaveLength(4);
		expect(requests.filter((address) => address.includes('worker'))).toEqual([]);
		await close();
	});

	test('asks for its heaviest part as it is opened, before anything of it is there', async () => {
		const { page, open, requests, close } = await newSitePage();
		const programs = () => requests.filter((address) => address.includes('/pagefind/wasm.'));
		await page.route(/search\/zh-cn\.json|open-dialog/, async (route) => {
			await expect.poll(() => programs().length).toBe(1);
			await route.continue();
		});
		await open('/zh-cn/');
		expect(programs()).toEqual([]);
		await openSearch(page);
		await findPages(page, '市场');
		expect(programs()).toHaveLength(1);
		await close();
	});

	test.each([
		['/en/', 'website'],
		['/zh-tw/', '发票'],
	])('on %s asks for the words of %s while its program is on its way, as Pagefind would', async (path, query) => {
		const { page, open, requests, close } = await newSitePage();
		const chunks = () => requests.filter((address) => address.endsWith('.pf_index'));
		await page.route('**/pagefind/wasm.*', async (route) => {
			await expect.poll(() => chunks().length).toBeGreaterThan(0);
			await route.continue();
		});
		await open(path);
		await openSearch(page);
		expect(await findPages(page, query)).not.toEqual([]);
		// Another one would have been asked for by Pagefind itself.
		expect(chunks()).toHaveLength(1);
		await close();
	});

	test('says so when it cannot be opened, and opens at the next try', async () => {
		const { page, open, close } = await newSitePage();
		await page.route('**/search/en.json', (route) => route.abort());
		await open('/en/');
		await page.click('.search-button');
		await page.waitForFunction(
			(text) => document.querySelector('.search-status')?.textContent === text,
			wordsOf('en').search.openFailed,
		);
		await page.unroute('**/search/en.json');
		await openSearch(page);
		expect(await page.textContent('.search-status')).toBe('');
		await close();
	});

	test('is not offered without script', async () => {
		const { page, open, close } = await newSitePage({ javaScriptEnabled: false });
		await open('/en/');
		expect(await page.isVisible('.search-button')).toBe(false);
		await close();
	});

	test('shows the setting of the slash key where keys are: beside a mouse, and to whoever comes by a key', async () => {
		const heights = async (options: Parameters<typeof newSitePage>[0]) => {
			const { page, open, close } = await newSitePage(options);
			await open('/en/');
			await openSearch(page);
			const measure = () => page.$eval('.search-foot', (foot) => foot.getBoundingClientRect().height);
			const before = await measure();
			await page.focus('#search-field');
			await page.keyboard.press('Tab');
			const isReached = await page.evaluate(() => document.activeElement?.matches('.search-setting input'));
			const after = await measure();
			await close();
			return { before, isReached, after };
		};
		const phone = await heights({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
		expect(phone.before).toBeLessThanOrEqual(1);
		expect(phone.isReached).toBe(true);
		expect(phone.after).toBeGreaterThan(24);
		expect((await heights({ viewport: { width: 360, height: 740 } })).before).toBeGreaterThan(24);
	});

	test('fits a narrow phone', async () => {
		const { page, open, close } = await newSitePage({ viewport: { width: 320, height: 640 } });
		await open('/zh-cn/');
		await openSearch(page);
		await findPages(page, '合作伙伴');
		const wide = await page.evaluate(() => {
			const panel = document.querySelector('.search-dialog')!;
			return [...panel.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > 321).length;
		});
		expect(wide).toBe(0);
		await close();
	});
});
