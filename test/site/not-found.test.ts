import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/catalog/catalog.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { requireSite } from '../support/site.ts';
import { newSitePage } from '../support/site-browser.ts';

/** That the address is unknown is what these tests are about; anything else is a problem. */
function beside(problems: readonly string[]): string[] {
	return problems.filter((problem) => !problem.includes('status of 404'));
}

describe('an address that no page has', () => {
	test.each(locales)('is told in the language that it names: %s', async (locale) => {
		const { page, open, problems, close } = await newSitePage();
		await open(`/${localeTraits[locale].segment}/no/such/page/`);
		const { notFound } = wordsOf(locale);
		await page.waitForFunction((tag) => document.documentElement.lang === tag, localeTraits[locale].languageTag);
		expect(await page.innerText('h1')).toBe(notFound.title);
		expect(await page.$$eval('main section', (all) => all.filter((each) => each.checkVisibility()).length)).toBe(1);
		await page.click(`text=${notFound.home}`);
		await page.waitForURL(`**/${localeTraits[locale].segment}/`);
		expect(beside(problems)).toEqual([]);
		await close();
	});

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

	test.each([
		['/en/Glossary/#tenant', '/en/glossary/#tenant'],
		['/zh-TW/glossary/', '/zh-tw/glossary/'],
		['/zh-CN/Guide/Overview', '/zh-cn/guide/overview/'],
		['/en/markets#v=1&office=TW', '/en/markets/#v=1&office=TW'],
	])('leads to the right one where it is almost right: %s', async (address, right) => {
		const { page, open, problems, close } = await newSitePage();
		await open(address);
		await page.waitForURL(`**${right}`);
		expect(await page.$('meta[name="robots"]')).toBeNull();
		expect(beside(problems)).toEqual([]);
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
