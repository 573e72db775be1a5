import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { type BuiltPage, readPages } from '../support/site.ts';
import { newSitePage, type SitePage } from '../support/site-browser.ts';

const path = '/zh-tw/guide/indirect-reseller/';
const guides = readPages().filter(({ kind }) => kind === 'guide');

test('a guide page waits for no other file before it is shown', () => {
	expect(guides.length).toBeGreaterThan(40);
	const waiting = guides.filter(({ elements }) =>
		elements.some(
			({ name, attributes }) =>
				attributes['rel'] === 'stylesheet' ||
				(name === 'script' && 'src' in attributes && attributes['type'] !== 'module'),
		),
	);
	expect(waiting.map((page) => page.path)).toEqual([]);
});

test('a page whose past has a page of its own keeps the places that older links lead to', () => {
	const past = guides.filter((page) => page.path.endsWith('/history/'));
	expect(past).toHaveLength(4 * locales.length);
	for (const page of past) {
		const above = guides.find((each) => each.path === page.path.replace('history/', ''));
		const idsOf = ({ elements }: BuiltPage) => elements.flatMap(({ attributes }) => attributes['id'] ?? []);
		const places = page.elements.flatMap(({ name, attributes }) => (/^h[23]$/.test(name) && attributes['id']) || []);
		expect(places.length, page.path).toBeGreaterThan(2);
		expect(above && places.filter((place) => !idsOf(above).includes(place)), page.path).toEqual([]);
	}
});

describe('a long page on a phone', () => {
	let site: SitePage;
	beforeAll(async () => {
		site = await newSitePage({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
	});
	afterAll(() => site.close());

	const topOf = (selector: string) =>
		site.page.evaluate((each) => document.querySelector(each)?.getBoundingClientRect().top ?? Number.NaN, selector);

	test('marks the place to which a link from the time before its past moved leads', async () => {
		const past = guides.filter(({ path: each }) => each.endsWith('/history/'));
		for (const page of guides.filter((each) => past.some(({ path: other }) => other === `${each.path}history/`))) {
			const moved = page.elements.findLast(({ name, attributes }) => name === 'li' && attributes['id']);
			const place = `#${moved?.attributes['id']}`;
			await site.open(page.path + place);
			const entry = site.page.locator(`li${place}`);
			expect(await entry.evaluate((each) => getComputedStyle(each).outlineStyle), page.path).toBe('solid');
			const { y = -1, height = 0 } = (await entry.boundingBox()) ?? {};
			expect(y, page.path).toBeGreaterThanOrEqual(0);
			expect(y + height, page.path).toBeLessThanOrEqual(740);
			// The next key goes on from there.
			await site.page.keyboard.press('Tab');
			expect(await entry.locator('a').evaluate((link) => link === document.activeElement), page.path).toBe(true);
		}
	});

	test('leads to its last part by a link from elsewhere, and by one of its own', async () => {
		for (const go of [
			() => site.open(`${path}#sources-of-page`),
			async () => {
				await site.open(path);
				await site.page.locator('.contents > summary').click();
				await site.page.locator('.contents a').last().click();
			},
		]) {
			await site.open('/robots.txt');
			await go();
			await expect.poll(() => new URL(site.page.url()).hash).not.toBe('');
			const { hash } = new URL(site.page.url());
			await expect.poll(() => topOf(hash), { message: hash }).toSatisfy((top) => top >= 0 && top < 200);
		}
	});
});
