import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Facts } from '../../src/domain/assess/rules-of-day.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { tellToday } from '../../src/i18n/tell-today.ts';
import { answering, program } from '../support/program.ts';
import { otherVersion, seenLink } from '../support/seen-link.ts';
import { newSitePage, type SitePage, type SitePageOptions } from '../support/site-browser.ts';

const facts: Facts = program;
const newcomer = answering({ 'csp-status': 'new' }, ['TW']);
const today = tellToday();
/** Made with facts by which direct bill was still open. */
const link = seenLink(facts, newcomer, today, { 'direct-bill': 'open' });
const segments = locales.map((locale) => localeTraits[locale].segment);

let site: SitePage | undefined;

afterEach(async () => {
	await site?.close();
	site = undefined;
});

/** The checker with this link, once it is live. */
async function openCheck(segment: string, fragment: string, options: SitePageOptions = {}): Promise<SitePage> {
	site = await newSitePage(options);
	await site.open(`/${segment}/check/#${fragment}`);
	await site.settle();
	await site.page.waitForSelector('.checker[data-ready]');
	return site;
}

describe.each(segments)('a link of older facts, in %s', (segment) => {
	test('shows then and now side by side, with both days and both versions', async () => {
		const { page, problems } = await openCheck(segment, link);
		const rows = page.locator('[data-moved]');
		await expect.poll(() => rows.count()).toBe(1);
		expect(await rows.getAttribute('data-moved')).toBe('direct-bill');
		expect(await rows.getAttribute('data-cause')).toBe('facts');
		const card = page.locator('.type-card[data-partner-type="direct-bill"]');
		expect(await rows.locator('[data-now]').getAttribute('data-now')).toBe(await card.getAttribute('data-verdict'));
		const [before, now] = await page.locator('.then-and-now thead .stand').allTextContents();
		expect(before).toContain(otherVersion);
		expect(now).not.toContain(otherVersion);
		for (const stand of [before, now]) expect(stand).toContain(today.slice(0, 4));
		await expect.poll(() => page.locator('[data-problem]').count()).toBe(0);
		expect(problems).toEqual([]);
	});

	test('is a list on a phone that names both sides in every row, without a sideways scroll', async () => {
		const { page } = await openCheck(segment, link, { viewport: { width: 320, height: 640 } });
		const side = page.locator('[data-moved] [data-before]');
		expect(await side.evaluate((cell) => getComputedStyle(cell).display)).toBe('block');
		expect(await side.evaluate((cell) => getComputedStyle(cell, '::before').content)).toContain(
			(await side.getAttribute('data-label')) as string,
		);
		expect(await side.locator('.stand').isVisible()).toBe(true);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});

	test('says in one line that no verdict has changed, where none has', async () => {
		const { page } = await openCheck(segment, seenLink(facts, newcomer, today));
		expect(await page.locator('.answers-notice[data-since]').textContent()).toContain(otherVersion);
		expect(await page.locator('[data-moved]').count()).toBe(0);
	});

	test('whose account of then is broken is told, and its answers count', async () => {
		const { page, problems } = await openCheck(segment, link.replace('direct-bill.open', 'direct-bill.perhaps'));
		await expect.poll(() => page.locator('[data-problem="unreadable"]').count()).toBe(1);
		await expect.poll(() => page.locator('[data-answered="csp-status"]').count()).toBe(1);
		await expect.poll(() => page.locator('[data-moved]').count()).toBe(0);
		expect(problems).toEqual([]);
	});

	test('shows the same in another language, since a change of language keeps it', async () => {
		const { page } = await openCheck(segment, link);
		const other = segments[(segments.indexOf(segment) + 1) % segments.length] as string;
		await page.locator(`a[data-language][href*="/${other}/check/"]`).filter({ visible: true }).first().click();
		await page.waitForURL(`**/${other}/check/**`);
		await page.waitForSelector('.checker[data-ready]');
		await expect.poll(() => new URL(page.url()).hash).toBe(`#${link}`);
		await expect.poll(() => page.locator('[data-moved="direct-bill"]').count()).toBe(1);
	});

	test.each(['markets', 'checklist', 'changes'])('is read without complaint on %s/ too', async (section) => {
		site = await newSitePage();
		await site.open(`/${segment}/${section}/#${link}`);
		await site.settle();
		await site.page.locator('[data-ready]').waitFor();
		expect(await site.page.locator('[data-problem]').count()).toBe(0);
		expect(new URL(site.page.url()).hash).toBe(`#${link}`);
		expect(site.problems).toEqual([]);
	});
});

describe('a case that is restored', () => {
	/** How much of the page moves while a link is restored whose scripts come late, as Web Vitals count it. */
	async function measureShift(width: number, tool: 'check' | 'checklist', fragment: string): Promise<number> {
		site = await newSitePage({ viewport: { width, height: 800 } });
		const { page, open } = site;
		// However long the scripts take here, the page is not to be shown without answers.
		await setClock(page, 0);
		await page.route('**/*.js', async (route) => {
			await new Promise((done) => setTimeout(done, 400));
			await route.continue();
		});
		await page.addInitScript(() => {
			const seen = globalThis as unknown as { shift: number };
			seen.shift = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await open(`/en/${tool}/#${fragment}`);
		await page.waitForSelector('.island > [data-ready]');
		await setClock(page, 1);
		await page.waitForTimeout(300);
		return page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
	}

	/** How fast the clock of styles runs: by it the page is shown without answers after a while. */
	async function setClock(page: Page, times: number): Promise<void> {
		const session = await page.context().newCDPSession(page);
		await session.send('Animation.enable');
		await session.send('Animation.setPlaybackRate', { playbackRate: times });
	}

	test.each([360, 1280])('moves nothing, %i px wide, and is seen afterwards', async (width) => {
		expect(await measureShift(width, 'check', link)).toBeLessThan(0.01);
		expect(await site?.page.locator('.type-card').first().isVisible()).toBe(true);
	});

	test.each([360, 1280])('moves nothing of its checklist either, %i px wide', async (width) => {
		expect(await measureShift(width, 'checklist', `${link}&type=direct-bill`)).toBeLessThan(0.01);
		expect(await site?.page.locator('[data-step]').first().isVisible()).toBe(true);
	});

	test('whose script never comes shows the page without answers after a while', async () => {
		site = await newSitePage();
		await site.page.route('**/*.js', (route) => route.abort());
		await setClock(site.page, 0);
		await site.open(`/en/check/#${link}`);
		const card = site.page.locator('.type-card').first();
		expect(await card.isVisible()).toBe(false);
		const delays = () => document.getAnimations().map(({ effect }) => effect?.getTiming().delay);
		expect(await site.page.evaluate(delays)).toEqual([4000]);
		await setClock(site.page, 20);
		await card.waitFor({ state: 'visible' });
		expect(await card.isVisible()).toBe(true);
	});
});

test('what is changed in one tab is seen in the other', async () => {
	const { page } = await openCheck('en', 'v=1&csp-status=new');
	const second = await page.context().newPage();
	await second.goto(new URL('/en/markets/', page.url()).href);
	await second.waitForSelector('.lookup[data-ready]');
	await expect.poll(() => new URL(second.url()).hash).toBe('#v=1&csp-status=new');
	await page.locator('form[data-question] input').first().check();
	await second.waitForFunction(() => location.hash.split('&').length > 2);
	const hashOf = (tab: Page) => tab.evaluate(() => location.hash);
	expect(await hashOf(second)).toBe(await hashOf(page));
});
