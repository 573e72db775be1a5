import { describe, expect, test } from 'vitest';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { pagesToVisit } from '../support/pages-to-visit.ts';
import { readPages } from '../support/site.ts';
import { newSitePage } from '../support/site-browser.ts';
import { visitAll } from '../support/visit-all.ts';

describe('a page', () => {
	test('never scrolls sideways on the narrowest screen', async () => {
		const wide: string[] = [];
		await visitAll(pagesToVisit(6), { viewport: { width: 320, height: 640 } }, async ({ page, open }, { path }) => {
			await open(path);
			const { width, widest } = await page.evaluate(() => {
				const reach = (element: Element) => element.getBoundingClientRect().right + scrollX;
				const elements = [...document.body.querySelectorAll('*')].filter((element) => reach(element) > innerWidth);
				const first = elements[0];
				return {
					width: document.documentElement.scrollWidth,
					widest: first === undefined ? '' : `<${first.localName} class="${first.getAttribute('class')}">`,
				};
			});
			if (width > 320) wide.push(`${path} is ${width} px wide ${widest}`);
		});
		expect(wide).toEqual([]);
	});

	test('has a head of three rows at most on a phone, with targets that a finger meets, in every language', async () => {
		const { page, open, close } = await newSitePage({ viewport: { width: 360, height: 640 } });
		for (const { segment } of locales.map((locale) => localeTraits[locale])) {
			await open(`/${segment}/check/`);
			const { height, targets } = await page.locator('.site-header').evaluate((header) => ({
				height: header.getBoundingClientRect().height,
				targets: [...header.querySelectorAll('a, button')].map(
					(each) => each.getBoundingClientRect().toJSON() as DOMRect,
				),
			}));
			const rows = targets.map(({ top, bottom }) => (top + bottom) / 2).toSorted((a, b) => a - b);
			// Letters of several scripts stand a little higher or lower in the same row.
			const first = rows.filter((middle, position) => position === 0 || middle - (rows[position - 1] ?? 0) > 12);
			expect(first, segment).toHaveLength(3);
			expect(height, segment).toBeLessThan(170);
			for (const box of targets) expect(Math.min(box.width, box.height), segment).toBeGreaterThanOrEqual(24);
		}
		await close();
	});

	test('has the whole menu of the guide in view on a low screen, in every language', async () => {
		const { page, open, close } = await newSitePage({ viewport: { width: 1280, height: 800 } });
		for (const { segment } of locales.map((locale) => localeTraits[locale])) {
			// Of the pages whose menu holds one more, that of their past.
			await open(`/${segment}/guide/stay-authorized/`);
			const boxes = await page
				.locator('.guide-menu a')
				.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect));
			expect(boxes.length, segment).toBeGreaterThan(14);
			expect(Math.max(...boxes.map(({ bottom }) => bottom)), segment).toBeLessThanOrEqual(800);
			for (const { height } of boxes) expect(height, segment).toBeGreaterThanOrEqual(24);
		}
		await close();
	});

	test('lets no stamp begin a line, apart from the word before it', async () => {
		const alone: string[] = [];
		const guides = readPages().filter(({ kind, path }) => kind === 'guide' && path.startsWith('/en/'));
		const drawn = pagesToVisit(3).filter(({ path }) => !guides.some((guide) => guide.path === path));
		const phone = { viewport: { width: 360, height: 800 } };
		await visitAll([...guides, ...drawn], phone, async ({ page, open }, { path }) => {
			await open(path);
			for (const stamp of await page.evaluate(findLonelyStamps)) alone.push(`${path}: ${stamp}`);
		});
		expect(alone).toEqual([]);
	});

	test('stands still while its parts come one after the other over a slow line', async () => {
		const moved: string[] = [];
		for (const path of ['', 'guide/indirect-reseller/', 'markets/', 'check/', 'checklist/', 'rules/']) {
			const { page, open, close } = await newSitePage({ viewport: { width: 1280, height: 800 } });
			const line = await page.context().newCDPSession(page);
			await line.send('Network.enable');
			const speed = { downloadThroughput: 40_000, uploadThroughput: 40_000 };
			await line.send('Network.emulateNetworkConditions', { offline: false, latency: 20, ...speed });
			await page.addInitScript(watchShifts);
			await open(`/zh-tw/${path}`);
			const { arriving, there } = await page.evaluate(sumShifts);
			// What has come is shown while the rest is on its way.
			if (path === 'rules/') expect(await page.evaluate(isPaintedEarly)).toBe(true);
			if (arriving > hair || there > hair)
				moved.push(`${path} moved by ${arriving.toFixed(4)} and ${there.toFixed(4)}`);
			await close();
		}
		expect(moved).toEqual([]);
	});

	test.each([360, 1280])('stands still while it loads, at %i px', async (width) => {
		const { page, open, settle, close } = await newSitePage({ viewport: { width, height: 800 } });
		await page.addInitScript(watchShifts);
		const moved: string[] = [];
		for (const { path } of pagesToVisit(3)) {
			await open(path);
			await settle();
			const { arriving, there } = await page.evaluate(sumShifts);
			if (arriving > hair || there > 0) moved.push(`${path} moved by ${arriving.toFixed(4)} and ${there.toFixed(4)}`);
		}
		await close();
		expect(moved).toEqual([]);
	});
});

/** By how much a line may move that was painted before its end had come; a head or a column that moves does so by several. */
const hair = 0.005;

interface Watched {
	shifts: { value: number; time: number }[];
	/** When the frame after the first whole one began; the time of a shift is that of its frame's end. */
	wholeAt: number;
}

/** Runs in the page, before anything of it. */
function watchShifts(): void {
	const watched: Watched = { shifts: [], wholeAt: Number.POSITIVE_INFINITY };
	Object.assign(globalThis, { watched });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
			watched.shifts.push({ value: entry.value, time: entry.startTime });
		}
	}).observe({ type: 'layout-shift', buffered: true });
	addEventListener('DOMContentLoaded', () =>
		requestAnimationFrame(() => {
			watched.wholeAt = performance.now();
			requestAnimationFrame((time) => {
				watched.wholeAt = time;
			});
		}),
	);
}

/** Runs in the page: whether it showed something before the second half of it had come. */
function isPaintedEarly(): boolean {
	const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY;
	return page !== undefined && first < page.responseStart + (page.responseEnd - page.responseStart) / 2;
}

/** Runs in the page. @returns what moved while the page was arriving, and what moved once it was there */
async function sumShifts(): Promise<{ arriving: number; there: number }> {
	// Two frames, so that whatever the scripts changed has been laid out and reported.
	await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	const { shifts, wholeAt } = (globalThis as unknown as { watched: Watched }).watched;
	const sum = (isMeant: (time: number) => boolean) =>
		shifts.filter(({ time }) => isMeant(time)).reduce((total, { value }) => total + value, 0);
	return { arriving: sum((time) => time <= wholeAt), there: sum((time) => time > wholeAt) };
}

/**
 * Runs in the page. Stamps that stand in a line below the end of the words before them, with those words, whether a space
 * parts the two or not. Words in a box of their own are none.
 */
function findLonelyStamps(): string[] {
	const lonely: string[] = [];
	const blockOf = (element: Element | null): Element | null =>
		element === null || getComputedStyle(element).display !== 'inline' ? element : blockOf(element.parentElement);
	for (const stamp of document.querySelectorAll<HTMLElement>('main .stamp')) {
		const block = blockOf(stamp.parentElement) as Element;
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		walker.currentNode = stamp;
		// What is not drawn and word joiners may stand between the two.
		const textOf = (node: Text) =>
			node.parentElement?.checkVisibility() ? node.data.replaceAll('\u2060', '').trim() : '';
		let before = walker.previousNode() as Text | null;
		while (before !== null && textOf(before) === '') before = walker.previousNode() as Text | null;
		if (before === null || !stamp.checkVisibility()) continue;
		const text = textOf(before);
		if (blockOf(before.parentElement) !== block) continue;
		const range = document.createRange();
		const end = before.data.replaceAll('\u2060', ' ').trimEnd().length;
		range.setStart(before, end - 1);
		range.setEnd(before, end);
		const last = range.getClientRects()[0];
		if (last !== undefined && last.bottom <= stamp.getBoundingClientRect().top) lonely.push(text.slice(-30));
	}
	return lonely;
}
