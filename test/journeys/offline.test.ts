import { expect, test } from 'vitest';
import { serveSite } from '../support/serve-site.ts';
import { requireSite } from '../support/site.ts';
import { openBrowser } from './journey.ts';
import { Reader } from './reader.ts';

test('after one visit the pages, the lookup and the search of the language are there when the host is gone', async () => {
	const server = await serveSite(requireSite().dir);
	const reader = new Reader(await openBrowser(server.url, { hasWorker: true }));
	try {
		await reader.open('/zh-tw/guide/overview/');
		await reader.until(
			'the language is kept',
			async () => {
				const worker = await (await fetch('/sw.js')).text();
				const { shells } = JSON.parse(/const plan = (\{.*\});/.exec(worker)?.[1] ?? '{}');
				const kept = await Promise.all(shells['zh-tw'].map((path: string) => caches.match(`/${path}`)));
				return navigator.serviceWorker.controller !== null && kept.every((each) => each !== undefined);
			},
			undefined,
			60_000,
		);
		expect(reader.problems()).toEqual([]);
		await server.close();

		await reader.open('/zh-tw/markets/#office=TW&target=MY');
		await reader.see('[data-office="TW"][data-target="MY"][data-verdict]');
		await reader.open('/zh-tw/checklist/');
		expect(await reader.isVisible('main h1')).toBe(true);
		await reader.press('/');
		await reader.focusOn('#search-field');
		await reader.type('經銷商');
		await reader.see('.search-results a');
		expect(reader.problems()).toEqual([]);
	} finally {
		await reader.driver.close();
		await server.close().catch(() => {});
	}
});
