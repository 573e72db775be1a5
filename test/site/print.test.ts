import { expect, test } from 'vitest';
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
