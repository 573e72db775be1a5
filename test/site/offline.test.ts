import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newVisit, settleCache, stopWorkers, until } from '../support/offline-visit.ts';
import { newSitePage } from '../support/site-browser.ts';

describe('after one visit', () => {
	test('the pages, the lookup, the checker and the search of the language work without a network', async () => {
		const { url, visit, goOffline, page, settle } = await newVisit();
		await visit('/en/guide/overview/');
		await goOffline('en');

		await page.goto(`${url}/en/guide/verification/?from=mail`);
		expect(await page.locator('main h1').innerText()).toBe('Get through verification');

		await page.goto(`${url}/en/markets/#office=TW&target=MY`);
		await settle();
		await page.locator('main [data-office="TW"][data-target="MY"][data-verdict]').first().waitFor();

		await page.goto(`${url}/en/check/#type=direct-bill`);
		await settle();
		expect(await page.locator('main [data-verdict][data-partner-type="direct-bill"]').first().isVisible()).toBe(true);

		await page.locator('.search-button').click();
		await page.locator('dialog[open] input[type=search]').fill('verification');
		await page.locator('dialog[open] a[href*="/en/guide/"]').first().waitFor();
	});

	test('a page that was only visited, not fetched beforehand, works too', async () => {
		const { url, visit, goOffline, page } = await newVisit();
		await visit('/zh-tw/guide/overview/');
		await visit('/zh-tw/markets/tw/');
		await goOffline('zh-tw');
		await page.goto(`${url}/zh-tw/markets/tw/`);
		expect(await page.locator('main h1').isVisible()).toBe(true);
	});
});

test('a new version takes the place of the old one as a whole', async () => {
	const { url, folder, visit, goOffline, page } = await newVisit({ isCopied: true });
	await visit('/en/guide/overview/');
	await settleCache(page, 'en');
	const version = publish(folder, 'en/guide/verification/', 'Get through verification', 'Pass the verification');

	await visit('/en/guide/overview/');
	await goOffline('en', version);
	await page.goto(`${url}/en/guide/verification/`);
	expect(await page.locator('main h1').innerText()).toBe('Pass the verification');
	// Whatever the cache of the new version holds is of the new version.
	const kept = await page.evaluate(async (wanted) => {
		const name = (await caches.keys()).find((each) => each.endsWith(wanted)) ?? '';
		const response = await (await caches.open(name)).match('/en/guide/verification/');
		return response?.text();
	}, version);
	expect(kept).not.toContain('Get through verification</h1>');
});

test('a host in the middle of a change gives nothing to keep', async () => {
	const { url, folder, visit, page } = await newVisit({ isCopied: true });
	await visit('/en/guide/overview/');
	await settleCache(page, 'en');
	// The page is new already, the worker is the old one still.
	const file = join(folder, 'en/guide/verification/index.html');
	writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Get through verification', 'Pass the verification'));
	await visit('/en/guide/verification/');
	expect(await page.locator('main h1').innerText()).toBe('Pass the verification');
	const kept = await page.evaluate(async (address) => {
		const response = await caches.match(address);
		return response?.text();
	}, `${url}/en/guide/verification/`);
	expect(kept).toContain('Get through verification');
});

test('a cache that lost files and holds broken ones heals with the next visit', async () => {
	const { url, visit, goOffline, page } = await newVisit();
	await visit('/en/guide/overview/');
	await settleCache(page, 'en');
	await page.evaluate(async () => {
		const cache = await caches.open((await caches.keys())[0] as string);
		for (const request of await cache.keys()) {
			if (request.url.includes('/check/')) await cache.delete(request);
			if (request.url.includes('/verification/')) await cache.put(request, new Response('<h1>half a pa'));
			if (request.url.endsWith('.css')) await cache.put(request, new Response(''));
		}
	});
	await stopWorkers(page);
	await visit('/en/guide/overview/');
	await until(() =>
		page.evaluate(async () => {
			const kept = await caches.match('/en/guide/verification/');
			return (await kept?.text())?.includes('</html>') === true && (await caches.match('/en/check/')) !== undefined;
		}),
	);
	await goOffline('en');
	await page.goto(`${url}/en/guide/verification/`);
	expect(await page.locator('main h1').innerText()).toBe('Get through verification');
	const sizes = await page.evaluate(() => Array.from(document.styleSheets, ({ cssRules }) => cssRules.length));
	expect(Math.min(...sizes)).toBeGreaterThan(0);
});

describe('a browser', () => {
	test('is asked for nothing of this before the page has loaded', async () => {
		const { requests, visit } = await newVisit();
		await visit('/en/guide/overview/');
		expect(requests.filter((address) => /pagefind|\/search\//.test(address))).toEqual([]);
	});

	test('without service workers loses nothing else', async () => {
		const { page, open, settle, problems, close } = await newSitePage();
		await page.addInitScript(() => {
			Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
		});
		await open('/en/markets/#office=TW&target=MY');
		await settle();
		expect(await page.locator('main [data-verdict]').first().isVisible()).toBe(true);
		expect(problems).toEqual([]);
		await close();
	});

	test('that refuses service workers loses nothing else', async () => {
		const { page, open, settle, problems, close } = await newSitePage();
		await page.addInitScript(() => {
			ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
		});
		await open('/en/check/');
		await settle();
		expect(problems).toEqual([]);
		await close();
	});
});

/** Changes a page as the next build would, worker and all. @returns the new version */
function publish(folder: string, path: string, before: string, after: string): string {
	const file = join(folder, path, 'index.html');
	const old = readFileSync(file, 'utf8');
	const changed = old.replaceAll(before, after);
	expect(changed).not.toBe(old);
	writeFileSync(file, changed);
	const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);
	const worker = join(folder, 'sw.js');
	const version = hash(changed);
	const code = readFileSync(worker, 'utf8')
		.replace(hash(old), hash(changed))
		.replace(/"version":"[^"]*"/, `"version":"${version}"`);
	writeFileSync(worker, code);
	return version;
}
