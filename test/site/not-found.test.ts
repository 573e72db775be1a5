import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/catalog/catalog.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { requireSite } from '../support/site.ts';
import { newSitePage } from '../support/site-browser.ts';

describe('an address that no page has', () => {
	test('is told in every language where it names none', async () => {
		const { page, open, close } = await newSitePage();
		await open('/no-such-page/');
		const text = await page.innerText('main');
		for (const locale of locales) expect(text).toContain(wordsOf(locale).notFound.text);
		await close();
	});

	test('is told in every language without script, and kept from search engines', async () => {
		const { page, open, close } = await newSitePage({ javaScriptEnabled: false });
		await open('/en/no/such/page/');
		const text = await page.innerText('main');
		for (const locale of locales) expect(text).toContain(wordsOf(locale).notFound.title);
		expect(await page.getAttribute('meta[name="robots"]', 'content')).toBe('noindex');
		await close();
	});

	test('ends after one attempt to mend it', async () => {
		const { page, open, requests, close } = await newSitePage();
		await open('/EN/No/Such/PAGE');
		await page.waitForURL('**/en/no/such/page/');
		await page.waitForTimeout(500);
		expect(requests.filter((address) => /page\/?$/i.test(address))).toHaveLength(2);
		await close();
	});
});

describe('the pages for what was not found', () => {
	test.each(locales)('stand where hosts look for them: %s', (locale) => {
		const { dir } = requireSite();
		const { segment } = localeTraits[locale];
		expect(existsSync(join(dir, segment, '404.html'))).toBe(true);
		expect(existsSync(join(dir, segment, '404'))).toBe(false);
	});

	test.each(locales)('have the frame of the language, and lead on: %s', async (locale) => {
		const { page, open, problems, close } = await newSitePage();
		await open(`/${localeTraits[locale].segment}/404.html`);
		expect(await page.innerText('h1')).toBe(wordsOf(locale).notFound.title);
		expect(await page.getAttribute('meta[name="robots"]', 'content')).toBe('noindex');
		expect(await page.$('link[rel="canonical"]')).toBeNull();
		await page.keyboard.press('/');
		await page.waitForSelector('dialog[open]');
		expect(problems).toEqual([]);
		await close();
	});
});
