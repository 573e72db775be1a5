import { expect, test } from 'vitest';
import { wordsOf } from '../../src/catalog/catalog.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { newSitePage } from '../support/site-browser.ts';

test('a printed page keeps its text and its sources, and leaves menus and buttons behind', async () => {
	const { page, open, close } = await newSitePage({ viewport: { width: 794, height: 1123 } });
	await open('/en/guide/direct-bill/');
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('main h1').isVisible()).toBe(true);
	expect(await page.locator('.source-list').isVisible()).toBe(true);
	expect(await page.locator('.source-list a[data-source]').count()).toBeGreaterThan(3);
	expect(await page.locator('main .prose .stamp').first().isVisible()).toBe(true);
	for (const screenOnly of ['.site-menu', '.languages', '.guide-menu', '.neighbours', '.skip']) {
		expect(await page.locator(screenOnly).first().isVisible(), screenOnly).toBe(false);
	}
	await close();
});

test.each(locales)(
	'a printed receipt names its guide and its link, and every source once, by the order of its number, in %s',
	async (locale) => {
		const { page, open, close } = await newSitePage({ viewport: { width: 794, height: 1123 } });
		const address = `/${localeTraits[locale].segment}/check/#v=1&csp-status=new&date=2026-03-01`;
		await open(address);
		await page.locator('.checker[data-ready]').waitFor();
		await page.emulateMedia({ media: 'print' });
		const paper = page.locator('.printed-receipt');
		const said = await paper.innerText();
		const { name, independent, check } = wordsOf(locale).site;
		for (const told of [name, address]) expect(said).toContain(told);
		const foot = await page.locator('.site-footer').innerText();
		for (const told of [independent, check]) expect(foot).toContain(told);

		const numbers = await paper.locator('span.printed-citation').allInnerTexts();
		const cited = numbers.flatMap((text) => [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
		const sources = await paper.locator('ol > li').allInnerTexts();
		expect(sources.length).toBeGreaterThan(5);
		expect(new Set(sources).size).toBe(sources.length);
		expect([...new Set(cited)]).toEqual(sources.map((_, index) => index + 1));
		for (const source of sources) expect(source).toMatch(/^\d{4}-\d{2}.* · https:/);

		for (const screenOnly of ['main > .lead', 'main > .source-list', '.checker-columns', '.receipt-actions']) {
			expect(await page.locator(screenOnly).first().isVisible(), screenOnly).toBe(false);
		}
		await close();
	},
);
