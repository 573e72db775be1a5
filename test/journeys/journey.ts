import { test as base, expect, inject } from 'vitest';
import { requireSite } from '../support/site.ts';
import type { Driver, PageOptions } from './driver.ts';
import { openChromium } from './drivers/chromium.ts';
import { openFirefox } from './drivers/firefox.ts';
import { openWebKit } from './drivers/webkit.ts';
import { Reader } from './reader.ts';

/**
 * A test that hands over a reader with a browser that remembers nothing. It fails as well where on the way the policy
 * was violated, a script or a request failed, or an error was logged.
 */
export const journey = journeyWith({});

/** The same for a reader whose system is dark. */
export const darkJourney = journeyWith({ isDark: true });

function journeyWith(options: PageOptions) {
	return base.extend<{ reader: Reader }>({
		// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from it what a fixture uses
		reader: async ({}, use) => {
			const reader = new Reader(await openBrowser(requireSite().url, options));
			await use(reader);
			const problems = reader.problems();
			await reader.driver.close();
			expect(problems).toEqual([]);
		},
	});
}

/** A page for a site in the browser that the run is about. */
export function openBrowser(siteUrl: string, options: PageOptions): Promise<Driver> {
	const endpoint = inject('browserEndpoint');
	switch (inject('browserName')) {
		case 'firefox':
			return openFirefox(siteUrl, endpoint, options);
		case 'webkit':
			return openWebKit(siteUrl, endpoint, options);
		case 'chromium':
			return openChromium(siteUrl, options);
	}
}
