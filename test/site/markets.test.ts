import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDay, wordsOf } from '../../src/catalog/catalog.ts';
import { formatDate } from '../../src/i18n/format-date.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { sayAge } from '../../src/islands/market-lookup/say-age.ts';
import { placeCodes } from '../support/market-tables.ts';
import { program } from '../support/program.ts';
import { type BuiltPage, readPages } from '../support/site.ts';
import { newSitePage, type SitePage } from '../support/site-browser.ts';
import { openStage, readAnswers, stages } from '../support/stages.ts';

/** The transcription of the sources, read without any code of the guide. */
const raw = JSON.parse(readFileSync('test/content/fixtures/market-tables.json', 'utf8')) as Record<
	string,
	{ countries: { code: string; currency?: string | null }[] }[]
>;
const newest = new Map(raw['2023-08']!.flatMap(({ countries }) => countries.map((each) => [each.code, each])));
const earlier = new Set(
	['2016-11', '2021-04'].flatMap((id) => raw[id]!.flatMap(({ countries }) => countries.map(({ code }) => code))),
);

const pageOf = (path: string): BuiltPage => {
	const page = readPages().find((each) => each.path === path);
	if (page === undefined) throw new Error(`There is no page at ${path}.`);
	return page;
};
const valuesOf = (page: BuiltPage, attribute: string) =>
	page.elements.flatMap(({ attributes }) => (attributes[attribute] === undefined ? [] : [attributes[attribute]]));

describe.each(locales)('in %s', (locale) => {
	const root = `/${localeTraits[locale].segment}/markets/`;

	test('every place has a page that says what the newest table says', () => {
		const wrong: string[] = [];
		for (const code of placeCodes) {
			const page = pageOf(`${root}${code.toLowerCase()}/`);
			const row = newest.get(code);
			const expected = row ? 'same-market' : earlier.has(code) ? 'no-longer-listed' : 'not-listed';
			const [verdict] = valuesOf(page, 'data-verdict');
			if (verdict !== expected) wrong.push(`${code}: ${verdict}, not ${expected}`);
			const first = page.html.slice(page.html.indexOf('data-edition="2023-08"')).split('</tr>')[0] ?? '';
			if (row?.currency && !first.includes(row.currency)) wrong.push(`${code}: not billed in ${row.currency}`);
			if (valuesOf(page, 'data-edition').length !== 3) wrong.push(`${code}: not every edition has its row`);
			if (!valuesOf(page, 'data-source').includes('copy-regional-markets-2023-08-17')) wrong.push(`${code}: no source`);
		}
		expect(wrong).toEqual([]);
	});

	test('the whole table beneath the lookup leads to the page of every place it lists', () => {
		const page = pageOf(root);
		const table = page.html.slice(page.html.indexOf('id="table"'), page.html.indexOf('id="earlier"'));
		const linked = [...table.matchAll(/\/markets\/([a-z]{2})\/"/g)].map((match) => (match[1] as string).toUpperCase());
		expect(linked.toSorted()).toEqual([...newest.keys()].toSorted());
	});

	test('the map has a shape or a dot for every place', () => {
		expect(new Set(valuesOf(pageOf(root), 'data-code'))).toEqual(new Set(placeCodes));
	});
});

describe('in a browser', () => {
	let site: SitePage;
	beforeAll(async () => {
		site = await newSitePage();
	});
	afterAll(async () => {
		await site.close();
	});

	test('the map that was drawn at build stays, and shows the answer', async () => {
		await site.open('/en/markets/#v=1&office=TW&target=JP');
		await site.settle();
		const stateOf = (code: string) => site.page.locator(`.world-map [data-code="${code}"]`).first();
		await expect.poll(() => stateOf('TW').getAttribute('data-state')).toBe('office');
		await expect.poll(() => stateOf('JP').getAttribute('data-state')).toBe('wish-other');
		expect(await site.page.locator('.world-map').count()).toBe(1);
	});

	test.each(stages)('on the %s a pair is typed and answered, and answers never reach the server', async (stage) => {
		await site.page.evaluate(() => localStorage.clear());
		await openStage(site.page, stage, 'markets', 'en', '');
		await site.page.locator('.lookup[data-ready]').waitFor();
		site.requests.length = 0;
		await site.page.locator('#office-input').fill('Singapore');
		await site.page.keyboard.press('Enter');
		await site.page.locator('#target-input').fill('马来西亚');
		await site.page.locator('#target-option-MY').click();
		const row = site.page.locator('[data-verdict="same-market"]');
		await row.waitFor();
		expect([await row.getAttribute('data-office'), await row.getAttribute('data-target')]).toEqual(['SG', 'MY']);
		await expect
			.poll(() => site.page.locator('.world-map [data-code="SG"]').first().getAttribute('data-state'))
			.toBe('office');
		await expect.poll(() => readAnswers(site.page, stage)).toBe('v=1&office=SG&target=MY');
		// The names in other languages alone, and what the page knows beside its table.
		const files = site.requests.map((address) => new URL(address).pathname.split('/').at(-1)?.split('.')[0]);
		expect(files).toEqual(stage === 'page' ? ['names', 'rest'] : ['names']);
		expect(site.requests.filter((address) => new URL(address).search !== '')).toEqual([]);
		await site.page.locator('[data-verdict] button.stamp').first().click();
		await expect.poll(() => site.page.locator('.citation:popover-open [data-source]').first().isVisible()).toBe(true);
		expect(site.problems).toEqual([]);
	});

	test('the page of a place leads to the lookup with the place filled in', async () => {
		await site.page.evaluate(() => localStorage.clear());
		await site.open('/en/markets/tw/');
		await site.page.locator('.place-links a').first().click();
		await site.page.locator('[data-place="TW"]').waitFor();
		await expect.poll(() => new URL(site.page.url()).hash).toBe('#v=1&office=TW');
	});
});

describe('without JavaScript', () => {
	test.each([
		['SG', 'MY', 'data-same'],
		['SG', 'JP', 'data-other'],
		['SG', 'RU', 'data-other'],
	])('an office in %s and customers in %s show the sentence %s', async (office, target, shown) => {
		const site = await newSitePage({ javaScriptEnabled: false });
		await site.open('/en/markets/');
		const visible = () => site.page.locator('.choice-answer > p:not([data-basis]):visible').count();
		await expect.poll(() => visible()).toBe(0);
		await site.page.locator('#office-select').selectOption(office);
		await expect.poll(() => visible()).toBe(1);
		await site.page.locator('#target-select').selectOption(target);
		await expect.poll(() => visible()).toBe(3);
		await expect.poll(() => site.page.locator(`.choice-answer > [${shown}]`).isVisible()).toBe(true);
		await site.close();
	});

	test.each(locales)(
		'the date, the age and the source stand beside the answer, and only there, in %s',
		async (locale) => {
			const newest = program.marketTables.at(-1)!;
			const site = await newSitePage({ javaScriptEnabled: false });
			await site.open(`/${localeTraits[locale].segment}/markets/`);
			const basis = site.page.locator('.choice-answer > [data-basis]');
			expect(await basis.first().isVisible()).toBe(false);
			await site.page.locator('#office-select').selectOption('SG');
			expect(await basis.first().innerText()).toContain(formatDate(newest.date, locale));
			expect(await basis.last().innerText()).toContain(sayAge(newest.date, buildDay, wordsOf(locale).lookup.answer));
			await basis.locator('button.stamp').click();
			await basis.locator(`a[data-source="${newest.citations[0]!.source}"]`).waitFor();
			await site.close();
		},
	);
});
