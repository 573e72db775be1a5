import { newSitePage } from '../../support/site-browser.ts';
import type { Driver, PageOptions } from '../driver.ts';

/** A page of the Chromium that all tests of the site share, by Playwright. */
export async function openChromium(
	siteUrl: string,
	{ hasWorker = false, isDark = false }: PageOptions,
): Promise<Driver> {
	const { page, problems, close } = await newSitePage({
		serviceWorkers: hasWorker ? 'allow' : 'block',
		colorScheme: isDark ? 'dark' : 'light',
	});
	return {
		siteUrl,
		problems,
		close,
		go: async (address) => {
			await page.goto(address, { waitUntil: 'load' });
		},
		evaluate: (expression) => page.evaluate(expression),
		press: (key, held) => page.keyboard.press(held === undefined ? key : `${held}+${key}`),
		type: (text) => page.keyboard.type(text),
		clickAt: (x, y) => page.mouse.click(x, y),
		attach: (selector, path) => page.setInputFiles(selector, path),
		resize: (width, height) => page.setViewportSize({ width, height }),
		picture: () => page.screenshot(),
	};
}
