import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { headersOf, parseHeaderRules } from '../support/header-rules.ts';
import { newVisit } from '../support/offline-visit.ts';
import { listElements } from '../support/read-html.ts';
import { root } from '../support/root.ts';
import { runBuild } from '../support/run-build.ts';

/** What a host serves, and the folder in it that holds the site. */
const served = join(root, 'test/.output/below-a-folder');
const outDir = 'test/.output/below-a-folder/csp';

/** A second build takes as long as the first, so only a full run has it. */
describe.runIf(inject('isFull'))('a site below a folder of its host', () => {
	beforeAll(async () => {
		expect(
			await runBuild(outDir, { BASE_PATH: '/csp', SITE: 'https://guide.example.org', CONTACT: 'help@example.org' }),
		).toBe('');
	}, 900_000);

	test('points every address into the folder', () => {
		const strayed = new Set<string>();
		for (const file of readdirSync(join(root, outDir), { recursive: true, encoding: 'utf8' })) {
			if (!file.endsWith('.html')) continue;
			for (const { attributes } of listElements(readFileSync(join(root, outDir, file), 'utf8'))) {
				for (const name of ['href', 'src', 'action', 'component-url', 'renderer-url']) {
					const address = attributes[name] ?? '';
					const isInside = /^\/csp(\/|$)/.test(address) || address.startsWith('https://guide.example.org/csp/');
					if ((address.startsWith('/') || address.includes('guide.example.org')) && !isInside) {
						strayed.add(`${name}="${address}" in ${file}`);
					}
				}
			}
		}
		expect([...strayed].slice(0, 20)).toEqual([]);
	});

	test('names its own address in code, and no stand-in', () => {
		for (const page of ['embed', 'data']) {
			const html = readFileSync(join(root, outDir, `en/${page}/index.html`), 'utf8');
			expect(html).toContain('https://guide.example.org/csp/');
			expect(html).not.toContain('data-placeholder');
		}
	});

	test('says where its host wants problems reported', () => {
		for (const segment of ['en', 'zh-tw', 'zh-cn']) {
			const html = readFileSync(join(root, outDir, segment, 'accessibility/index.html'), 'utf8');
			expect(html).toContain('<a href="mailto:help@example.org">help@example.org</a>');
		}
	});

	test('has there the pictures that its pages name, and rules for hosts that stand above it', () => {
		const pictures = new Set<string>();
		for (const file of ['en/index.html', 'zh-tw/guide/overview/index.html', 'zh-cn/markets/tw/index.html']) {
			for (const { attributes } of listElements(readFileSync(join(root, outDir, file), 'utf8')))
				if (attributes['property'] === 'og:image') pictures.add(new URL(attributes['content'] ?? '').pathname);
		}
		expect([...pictures]).toEqual([
			'/csp/preview/en/home.png',
			'/csp/preview/zh-tw/guide/overview.png',
			'/csp/preview/zh-cn/markets.png',
		]);
		for (const path of pictures) expect(existsSync(join(root, outDir, path.replace('/csp', ''))), path).toBe(true);
		const rules = parseHeaderRules(readFileSync(join(root, outDir, '_headers'), 'utf8'));
		expect(rules.filter(({ path }) => !path.startsWith('/csp/'))).toEqual([]);
		expect(headersOf(rules, '/csp/_astro/x.js').get('cache-control')).toContain('immutable');
	});

	test('works without a network after one visit: its worker, list, pages, checker and search', async () => {
		const { url, visit, goOffline, page, settle, problems } = await newVisit({ folder: served, base: '/csp' });
		await visit('/csp/en/guide/overview/');
		const scope = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope);
		expect(scope).toBe(`${url}/csp/`);
		expect(problems).toEqual([]);
		await goOffline('en');

		await page.goto(`${url}/csp/en/guide/verification/`);
		expect(await page.locator('main h1').innerText()).toBe('Get through verification');
		await page.goto(`${url}/csp/en/check/#type=direct-bill`);
		await settle();
		await page.locator('.checker[data-ready] [data-partner-type="direct-bill"]').first().waitFor();
		await page.locator('.search-button').click();
		await page.locator('dialog[open] input[type=search]').fill('verification');
		await page.locator('dialog[open] a[href^="/csp/en/guide/"]').first().waitFor();
		const names = await page.evaluate(() => caches.keys());
		expect(names.filter((name) => !name.startsWith('csp-guide:/csp/:'))).toEqual([]);
	});
});
