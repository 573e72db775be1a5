import fc from 'fast-check';
import { describe, inject, test } from 'vitest';
import { nastyText } from '../fuzz/nasty.ts';
import { newSitePage } from '../support/site-browser.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const count = inject('isFull') ? 1000 : 40;

const keys = ['v', 'date', 'since', 'office', 'target', 'type', 'data', 'seen', 'note', 'partner-program'];
const link = fc
	.array(fc.tuple(fc.oneof(fc.constantFrom(...keys), nastyText), nastyText), { minLength: 1, maxLength: 5 })
	.map((parts) => parts.map((part) => part.map((text) => text.toWellFormed().slice(0, 300)).join('=')).join('&'));

/** Markup that would run, were it ever taken for markup; and what a page itself must never come to hold. */
const marked = [
	'office=<img src=x onerror=globalThis.broken=1>&target=TW',
	'date="><script>globalThis.broken=1</script>',
	'type=%3Csvg%2Fonload%3DglobalThis.broken%3D1%3E',
	'seen=<iframe srcdoc="<script>parent.broken=1</script>">&data=abcd1234',
	'<a href=javascript:globalThis.broken=1>x</a>=1',
];

describe.concurrent.for(['markets', 'check', 'checklist'])('%s/', (section) => {
	test('takes whatever stands in its address as text, without an error', async ({ expect }) => {
		console.log(`${count} links drawn with SEED=${seed}`);
		const links = [...marked, ...fc.sample(link, { numRuns: count, seed })];
		const { page, open, settle, requests, problems, close } = await newSitePage();
		await open(`/en/${section}/?${encodeURIComponent(marked[0] as string)}`);
		await settle();
		const elements = () =>
			page.locator('main :is(script:not([type]), iframe, object, embed, img, a[href^="javascript:" i])').count();
		const before = await elements();
		const asked = requests.length;
		for (const each of links) {
			await page.evaluate((fragment) => {
				location.hash = fragment;
			}, each);
			await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
			const state = await page.evaluate(() => ({
				isBroken: 'broken' in globalThis || 'polluted' in {},
				isThere:
					document.querySelector('main h1') !== null && document.querySelector('main button, main input') !== null,
			}));
			expect(state, each).toEqual({ isBroken: false, isThere: true });
		}
		expect(await elements()).toBe(before);
		expect(problems).toEqual([]);
		// Not even the strangest answer leaves the browser: the page asks once for its own rest, whatever the answer.
		const rests = requests
			.slice(asked)
			.map((address) => address.replace(/^.*\/_astro\/rest\.en\.[\w-]{8}\.json$/, 'rest'));
		expect(rests).toEqual(['rest']);
		await close();
	});

	test('starts from whatever was kept, without an error', async ({ expect }) => {
		const kept = [
			...marked,
			...fc.sample(nastyText, { numRuns: count / 20, seed }),
			'{"v":1,"marks":{"__proto__":{"done":true}}}',
			'{"v":1,"marks":{"a":{"note":1}}}',
			'[]',
			'null',
		];
		const { page, open, settle, problems, close } = await newSitePage();
		await open(`/en/${section}/`);
		for (const text of kept) {
			await page.evaluate((each) => {
				for (const name of ['answers', 'checklist', 'checklist-unread', 'language', 'slash'])
					localStorage.setItem(`csp-guide:${name}`, each);
			}, text);
			await page.evaluate(() => history.replaceState(null, '', location.pathname));
			await page.reload();
			await settle();
			expect(await page.evaluate(() => 'broken' in globalThis || 'polluted' in {}), text).toBe(false);
			expect(await page.locator('main h1').isVisible(), text).toBe(true);
		}
		expect(problems).toEqual([]);
		await close();
	});

	test('follows another tab that writes nonsense, without an error', async ({ expect }) => {
		const { page, open, settle, problems, close } = await newSitePage();
		await open(`/en/${section}/`);
		await settle();
		for (const text of fc.sample(fc.option(nastyText), { numRuns: count, seed })) {
			await page.evaluate((newValue) => {
				const key = ['csp-guide:answers', 'csp-guide:checklist', 'nobody', null][(newValue ?? '').length % 4] ?? null;
				if (newValue !== null && key !== null) localStorage.setItem(key, newValue);
				dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea: localStorage }));
			}, text);
		}
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		expect(await page.evaluate(() => 'broken' in globalThis || 'polluted' in {})).toBe(false);
		expect(await page.locator('main h1').isVisible()).toBe(true);
		expect(problems).toEqual([]);
		await close();
	});
});
