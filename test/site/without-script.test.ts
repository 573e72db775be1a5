import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partnerTypeIds } from '../../src/domain/partner-type/partner-type.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { readPages } from '../support/site.ts';
import { newSitePage, type SitePage } from '../support/site-browser.ts';
import { visitAll } from '../support/visit-all.ts';

const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 800 } };

describe('without JavaScript', () => {
	let site: SitePage;

	beforeAll(async () => {
		site = await newSitePage(phone);
	});
	afterAll(async () => {
		await site.close();
	});

	test('a page asks for no script', async () => {
		await site.open('/en/guide/overview/');
		expect(site.requests.filter((address) => new URL(address).pathname.endsWith('.js'))).toEqual([]);
	});

	test('every guide page is there in full', async () => {
		const guides = readPages().filter(({ kind }) => kind === 'guide');
		await visitAll(guides, phone, async ({ page, open }, { path }) => {
			await open(path);
			expect(await page.locator('main h1').isVisible(), path).toBe(true);
			expect((await page.locator('main .prose').innerText()).length, path).toBeGreaterThan(500);
			expect(await page.locator('main [hidden]:not([popover])').count(), path).toBe(0);
		});
	});

	test.each(locales)('the market lookup offers its places, and the whole table, in %s', async (locale) => {
		await site.open(`/${localeTraits[locale].segment}/markets/`);
		const options = site.page.locator('main select option');
		expect(await site.page.locator('main select').first().isVisible()).toBe(true);
		expect(await options.count()).toBeGreaterThan(240);
		expect(await site.page.locator('main table').first().isVisible()).toBe(true);
		await site.page.locator('[aria-labelledby="earlier"] a').first().click();
		await site.page.waitForURL('**/markets/editions/**');
		expect(await site.page.locator('main tbody tr:visible').count()).toBeGreaterThan(100);
	});

	test.each(locales)('the checker prints what each period asked, and the verdicts of today, in %s', async (locale) => {
		await site.open(`/${localeTraits[locale].segment}/check/`);
		expect(await site.page.locator('main .decision-table').first().isVisible()).toBe(true);
		expect(await site.page.locator('main .periods > ul a').count()).toBeGreaterThan(15);
		for (const type of partnerTypeIds) {
			const card = site.page.locator(`main [data-verdict][data-partner-type="${type}"]`);
			expect(await card.isVisible(), type).toBe(true);
			expect(await card.locator('.verdict-stand .stamp').isVisible(), type).toBe(true);
		}
		expect(await site.page.locator('main form:visible, main fieldset:visible').count()).toBe(0);
		await site.page.locator('main .periods > ul a').first().click();
		await site.page.waitForURL('**/check/periods/**');
		expect(await site.page.locator('main .decision-table:visible').count()).toBeGreaterThan(15);
	});

	test.each(locales)(
		'the checker asks nothing that cannot be answered, nor leads to a list of answers, in %s',
		async (locale) => {
			await site.open(`/${localeTraits[locale].segment}/check/`);
			const undecided = site.page.locator('main [data-verdict="undecided"]');
			expect(await undecided.count()).toBeGreaterThan(0);
			expect(await undecided.locator('.verdict-reason:visible').count()).toBe(0);
			expect(await undecided.locator('[data-checklist]:visible').count()).toBe(0);
			expect(await undecided.locator('summary:visible').count()).toBe(await undecided.count());
			// What the verdict means there, the page says once.
			const verdict = await undecided.first().locator('.verdict').innerText();
			expect(await site.page.locator('main noscript .lead').innerText()).toContain(verdict);
		},
	);

	test.each(locales)('the page of the checklist leads once to every step, in %s', async (locale) => {
		await site.open(`/${localeTraits[locale].segment}/checklist/`);
		const link = site.page.locator('main a[href$="/checklist/every-step/"]:visible');
		expect(await link.count()).toBe(1);
		await link.click();
		await site.page.waitForURL('**/checklist/every-step/');
		expect(await site.page.locator('main .steps > li').count()).toBeGreaterThan(50);
	});

	test('a stamp opens its citation', async () => {
		await site.open('/en/guide/overview/');
		const stamp = site.page.locator('main .prose button[popovertarget]').first();
		const citation = site.page.locator(`#${await stamp.getAttribute('popovertarget')}`);
		await stamp.click();
		expect(await citation.isVisible()).toBe(true);
		expect(await citation.locator('a[data-source]').count()).toBeGreaterThan(0);
	});

	test('a touch of the cross at the foot of the screen closes a citation, whichever stamp has opened it', async () => {
		await site.open('/en/guide/direct-bill/');
		const targets = await site.page
			.locator('main .prose button.stamp')
			.evaluateAll((stamps) => stamps.map((stamp) => stamp.getAttribute('popovertarget')));
		const shared = targets.findIndex((target, index) => targets.indexOf(target) < index);
		for (const index of [0, shared]) {
			await site.page.locator('main .prose button.stamp').nth(index).click();
			const citation = site.page.locator(`#${targets[index]}`);
			await citation.waitFor();
			const { y, height } = (await citation.boundingBox()) as { y: number; height: number };
			expect(y + height).toBeLessThanOrEqual(800 - 44);
			// Beside the strip, a touch would close it as well.
			const touched = await site.page.evaluate(() =>
				document.elementFromPoint(180, 800 - 22)?.getAttribute('popovertarget'),
			);
			expect(touched).toBe(targets[index]);
			await site.page.mouse.click(180, 800 - 22);
			await citation.waitFor({ state: 'hidden' });
		}
	});

	test('languages are links', async () => {
		await site.open('/en/guide/overview/');
		await site.page.locator('a[data-language="zh-TW"]').click();
		await site.page.waitForURL('**/zh-tw/guide/overview/');
		expect(await site.page.getAttribute('html', 'lang')).toBe('zh-Hant-TW');
	});
});
