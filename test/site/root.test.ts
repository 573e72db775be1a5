import { describe, expect, test } from 'vitest';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { newSitePage } from '../support/site-browser.ts';

describe('the root of the site', () => {
	test.each([
		['en-GB', '/en/'],
		['zh-TW', '/zh-tw/'],
		['zh-HK', '/zh-tw/'],
		['zh-CN', '/zh-cn/'],
		['de-DE', '/en/'],
	])('leads a browser set to %s to %s, with the answers', async (locale, path) => {
		const { page, open, problems, close } = await newSitePage({ locale });
		await open('/#v=1&office=TW');
		await page.waitForURL(`**${path}#v=1&office=TW`);
		expect(problems).toEqual([]);
		await close();
	});

	test('does not stand in the way back', async () => {
		const { page, open, close } = await newSitePage({ locale: 'en-US' });
		await open('/zh-cn/');
		await open('/');
		await page.waitForURL('**/en/');
		await page.goBack();
		await expect.poll(() => new URL(page.url()).pathname).toBe('/zh-cn/');
		await close();
	});

	test('needs no storage', async () => {
		const { page, open, problems, close } = await newSitePage({ locale: 'zh-TW' });
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('Denied', 'SecurityError');
				},
			});
		});
		await open('/');
		await page.waitForURL('**/zh-tw/');
		expect(problems).toEqual([]);
		await close();
	});

	test('is a choice of languages without script', async () => {
		const { page, open, close } = await newSitePage({ javaScriptEnabled: false });
		await open('/');
		const links = await page.$$eval('main a', (elements) =>
			elements.map((link) => [link.textContent, link.getAttribute('hreflang'), link.getAttribute('href')]),
		);
		expect(links).toEqual(
			locales.map((locale) => {
				const { name, languageTag, segment } = localeTraits[locale];
				return [name, languageTag, `/${segment}/`];
			}),
		);
		expect(await page.isVisible('#redirecting')).toBe(false);
		await close();
	});
});
