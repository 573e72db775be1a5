import { describe, test } from 'vitest';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { newSitePage } from '../support/site-browser.ts';

const restFiles = '**/_astro/rest.*.json';

/** A case for each page that answers, and what it shows only with the rest of its data. */
const pages = [
	{ name: 'markets', link: 'v=1&office=SG&target=MY', part: '[data-verdict="same-market"]', whole: '#rules-heading' },
	{ name: 'check', link: 'v=1&date=2019-06-01', part: '.question-card, .interview', whole: '.verdicts' },
	{ name: 'checklist', link: 'v=1&type=direct-bill', part: '.type-choice', whole: '[data-step]' },
];

describe.concurrent.for(pages)('$name/', ({ name, link, part, whole }) => {
	test('asks for the rest of its data only with a case', async ({ expect }) => {
		const { page, open, settle, requests, problems, close } = await newSitePage();
		const countRests = () => requests.filter((address) => address.includes('/_astro/rest.')).length;
		await open(`/zh-tw/${name}/`);
		await settle();
		await page.waitForTimeout(100);
		expect(countRests()).toBe(0);
		await open(`/zh-tw/${name}/#${link}`);
		await page.locator(whole).first().waitFor();
		await page.waitForTimeout(100);
		expect(countRests()).toBe(1);
		expect(await page.locator('[data-rest]').count()).toBe(0);
		expect(problems).toEqual([]);
		await close();
	});

	test('shows the case of a link whole at once', async ({ expect }) => {
		const { page, open, close } = await newSitePage();
		// Whatever the island shows, from its first moment on.
		await page.addInitScript(() => {
			const seen: string[] = [];
			Object.assign(window, { seen });
			new MutationObserver(() => {
				for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-rest]'))
					seen.push(dataset['rest'] ?? '');
			}).observe(document, { subtree: true, childList: true, attributes: true });
		});
		await page.route(restFiles, async (route) => {
			await new Promise((done) => setTimeout(done, 300));
			await route.continue();
		});
		await open(`/en/${name}/#${link}`);
		await page.locator(whole).first().waitFor();
		expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
		await close();
	});

	test.for(locales)('says in %s where the rest does not come, and asks again', async (locale, { expect }) => {
		const { page, open, close } = await newSitePage();
		await page.route(restFiles, (route) => route.abort());
		await open(`/${localeTraits[locale].segment}/${name}/#${link}`);
		const notice = page.locator('[data-rest="failed"]');
		await notice.waitFor();
		expect(await page.locator(part).first().isVisible()).toBe(true);
		expect(await page.locator(whole).filter({ visible: true }).count()).toBe(0);
		expect(await notice.getAttribute('role')).toBe('alert');

		// The notice goes as it asks, and comes back: only after that may the rest be there.
		const asked = page.waitForEvent('requestfailed');
		await notice.locator('button').click();
		await asked;
		await notice.waitFor();
		await page.unroute(restFiles);
		await notice.locator('button').click();
		await page.locator(whole).first().waitFor();
		await expect.poll(() => notice.count()).toBe(0);
		await close();
	});
});
