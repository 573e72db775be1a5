import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { readPages, requireSite } from '../support/site.ts';
import { newSitePage } from '../support/site-browser.ts';

const queries = { en: 'indirect reseller', 'zh-TW': '間接經銷商', 'zh-CN': '间接经销商' };

describe.concurrent.for(locales)("the browser's own search field in %s", (locale) => {
	const { segment } = localeTraits[locale];
	const description = () => readFileSync(join(requireSite().dir, segment, 'opensearch.xml'), 'utf8');
	const template = () => /template="([^"]+)"/.exec(description())?.[1] ?? '';

	test('is told of by the start page, under a name short enough for it', ({ expect }) => {
		const home = readPages().find(({ path }) => path === `/${segment}/`)!;
		const link = home.elements.find(({ attributes }) => attributes['rel'] === 'search')?.attributes;
		const name = /<ShortName>(.+)<\/ShortName>/.exec(description())?.[1] ?? '';
		expect(link).toMatchObject({ type: 'application/opensearchdescription+xml', href: `/${segment}/opensearch.xml` });
		expect(link?.['title']).toBe(name);
		expect([...name].length).toBeLessThanOrEqual(16);
	});

	test('opens the search with what was typed, and tells it to no server', async ({ expect }) => {
		const { page, open, requests, problems, close } = await newSitePage();
		const query = queries[locale];
		const address = new URL(template().replace('{searchTerms}', encodeURIComponent(query)));
		await open(address.pathname + address.hash);
		await page.waitForSelector('dialog[open] [data-pagefind-result], dialog[open] li a');
		expect(await page.inputValue('dialog[open] input')).toBe(query);
		expect(requests.filter((request) => decodeURIComponent(new URL(request).search).includes(query))).toEqual([]);
		expect(problems).toEqual([]);
		await close();
	});

	test('opens nothing where nothing was typed', async ({ expect }) => {
		const { page, open, requests, close } = await newSitePage();
		await open(`/${segment}/#search=`);
		await page.waitForTimeout(200);
		expect(await page.locator('dialog').count()).toBe(0);
		expect(requests.filter((request) => request.includes('/search/'))).toEqual([]);
		await close();
	});
});
