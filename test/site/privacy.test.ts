import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/catalog/catalog.ts';
import { serveSite } from '../support/serve-site.ts';
import { requireSite } from '../support/site.ts';
import { newSitePage, type SitePage } from '../support/site-browser.ts';

/** Whatever the browser sent, as it came over the wire. */
interface Sent {
	method: string;
	/** Whole, with its host. */
	url: string;
	headers: IncomingHttpHeaders;
	body: string;
}

/** What only this reader would say. */
const secrets = {
	note: 'xylophone appointment',
	query: 'quokka verification',
	office: 'Bouvet',
	officeCode: 'BV',
	targetCode: 'HM',
	day: '2019-04-03',
};

describe('one journey through the whole guide, with everything the browser sends recorded', () => {
	const sent: Sent[] = [];
	let host: Awaited<ReturnType<typeof serveSite>>;
	let site: SitePage;
	let copied = '';
	let exported = '';

	beforeAll(async () => {
		const onRequest = (request: IncomingMessage) => {
			const { method = '', url = '', headers } = request;
			const entry = { method, url: new URL(url, `http://${headers.host}`).href, headers, body: '' };
			sent.push(entry);
			request.on('data', (chunk) => {
				entry.body += chunk;
			});
		};
		host = await serveSite(requireSite().dir, { onRequest });
		// The host is the browser's proxy too, for this machine as well, so that no request can go past it.
		const { port } = new URL(host.url);
		const proxy = { server: host.url, bypass: '<-loopback>' };
		site = await newSitePage({ serviceWorkers: 'allow', proxy, permissions: ['clipboard-read', 'clipboard-write'] });
		await travel(site, `http://localhost:${port}`);
	});
	afterAll(async () => {
		await site.close();
		await host.close();
	});

	test('was a real one: answers, note, link and file are where the reader put them', async () => {
		expect(copied).toContain(`office=${secrets.officeCode}`);
		expect(copied).toContain(`date=${secrets.day}`);
		expect(exported).toContain(secrets.note);
		const kept = await site.page.evaluate(() => JSON.stringify(localStorage));
		expect(kept).toContain(secrets.note);
		expect(kept).toContain(`target=${secrets.targetCode}`);
		expect(sent.length).toBeGreaterThan(100);
		expect(sent.some(({ url }) => url.endsWith('/sw.js'))).toBe(true);
		expect(sent.some(({ url }) => url.includes('/pagefind/fragment/'))).toBe(true);
		expect(site.problems).toEqual([]);
	});

	test('sends nothing to any other host, not even the wish to connect', async () => {
		const own = new URL(site.page.url()).host;
		expect(sent.filter(({ url, method }) => new URL(url).host !== own || method === 'CONNECT')).toEqual([]);
		expect(sent.filter(({ headers }) => headers.upgrade !== undefined)).toEqual([]);
		// It would have been seen.
		const before = sent.length;
		const other = await site.page.context().newPage();
		await other.goto('http://elsewhere.test/');
		expect(sent.splice(before).map(({ url }) => url)).toContain('http://elsewhere.test/');
		await other.close();
	});

	test('only asks, and gives nothing away with it', () => {
		expect(sent.filter(({ method, body }) => method !== 'GET' || body !== '')).toEqual([]);
		// Pagefind asks for its newest index by the tag that the build gave it, the same for every reader.
		const { index } = JSON.parse(readFileSync(join(requireSite().dir, 'search/en.json'), 'utf8'));
		const own = sent.filter(({ url }) => !url.endsWith(`/pagefind-entry.json?ts=${index.tag}`));
		expect(own.length).toBeLessThan(sent.length);
		expect(own.filter(({ url }) => /[?#]/.test(url)).map(({ url }) => url)).toEqual([]);
	});

	test('sets no cookie and sends none', async () => {
		expect(sent.filter(({ headers }) => 'cookie' in headers || 'authorization' in headers)).toEqual([]);
		expect(await site.page.context().cookies()).toEqual([]);
		expect(await site.page.evaluate(() => document.cookie)).toBe('');
	});

	test('holds no answer, note, place, day or word of the reader in any address, header or referrer', () => {
		const told = new RegExp(
			[...Object.values(secrets), 'quokka', 'xylophone', 'csp-status=', 'office=', 'target=', 'date=']
				.flatMap((each) => [each, encodeURIComponent(each)])
				.join('|')
				// Two letters are part of many hashes; an answer would stand between signs.
				.replace(/\b(BV|HM)\b/g, '(?<![\\w-])$1(?![\\w-])'),
			'i',
		);
		expect(told.test('/en/markets/bv/')).toBe(true);
		const texts = sent.map(({ url, headers }) => `${url} ${JSON.stringify(headers)}`);
		expect(texts.filter((text) => told.test(text))).toEqual([]);
	});

	async function travel({ page, settle }: SitePage, origin: string): Promise<void> {
		const visit = async (path: string) => {
			await page.goto(origin + path);
			await settle();
		};
		await page.goto(`${origin}/`);
		await page.waitForURL('**/en/');
		await visit('/en/guide/overview/');
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

		await page.keyboard.press('/');
		await page.locator('dialog[open] input[type=search]').fill(secrets.query);
		await page.locator(`[data-query="${secrets.query}"]`).waitFor();
		await page.keyboard.press('Escape');

		await visit('/en/markets/');
		await page.locator('#office-input').fill(secrets.office);
		await page.keyboard.press('Enter');
		await page.locator('#target-input').fill(secrets.targetCode);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.locator('#asked-day').fill(secrets.day);
		await page.locator('main [data-verdict]').first().waitFor();

		await visit('/en/check/');
		await page.locator('form[data-question] input').nth(1).check();
		await page.locator('form[data-question] button[type=submit]').click();
		await page.locator('form[data-question]:not([data-question="csp-status"]) input').first().check();
		await page.locator('.answers-actions button').first().click();
		await page.getByText(wordsOf('en').lookup.form.copied).first().waitFor();
		copied = await page.evaluate(() => navigator.clipboard.readText());

		await visit('/en/checklist/');
		await page.locator('.type-choice input').first().check();
		await page.locator('.task input[type=checkbox]').first().check();
		await page.locator('.note-add').first().click();
		await page.locator('.task textarea:focus').waitFor();
		await page.keyboard.type(secrets.note);
		const download = page.waitForEvent('download');
		await page.locator('.keep-actions .button-row button').first().click();
		const chunks = await (await (await download).createReadStream()).toArray();
		exported = Buffer.concat(chunks).toString();

		await visit('/en/changes/');
		await page.locator('.case-changes[data-ready]').waitFor();
		await page.locator('a[data-language="zh-TW"]').click();
		await page.waitForURL('**/zh-tw/changes/**');
		await settle();
		// The worker fetches the second language in the background.
		await page.evaluate(async () => {
			while ((await caches.match('/zh-tw/check/')) === undefined) await new Promise((later) => setTimeout(later, 100));
		});
	}
});

test.each([
	['a click', (page: Page) => page.locator('.question-card button[type="submit"]').click()],
	['Enter', (page: Page) => page.keyboard.press('Enter')],
])('an answer that is sent by %s before the script is there stays in the page', async (_, send) => {
	const { page, open, requests, close } = await newSitePage();
	await page.route(/\.js$/, (route) => route.abort());
	await open('/en/check/');
	const before = page.url();
	const answer = page.locator('input[name="csp-status"]').first();
	await answer.check();
	await send(page);
	await page.waitForTimeout(300);
	expect(page.url()).toBe(before);
	expect(await answer.isChecked()).toBe(true);
	expect(requests.filter((address) => address.includes('?'))).toEqual([]);
	await close();
});

test('where a private window has no room for files, every page answers as always', async () => {
	const { page, open, settle, problems, close } = await newSitePage({ serviceWorkers: 'allow' });
	await open('/en/');
	const session = await page.context().newCDPSession(page);
	// One byte; nothing at all would mean that nothing is set.
	await session.send('Storage.overrideQuotaForOrigin', { origin: requireSite().url, quotaSize: 1 });
	for (const address of ['/en/guide/overview/', '/en/markets/#office=TW&target=MY', '/en/check/#type=direct-bill']) {
		await open(address);
		await settle();
		expect(await page.locator('main h1').isVisible(), address).toBe(true);
	}
	await page.locator('.checker[data-ready]').waitFor();
	const refused = await page.evaluate(async () => {
		const cache = await caches.open('test');
		return cache.put('/test', new Response('one page')).catch(({ name }: DOMException) => name);
	});
	expect(refused).toBe('QuotaExceededError');
	expect(problems).toEqual([]);
	await close();
});
