import { describe, expect, test } from 'vitest';
import { pagesToVisit } from '../support/pages-to-visit.ts';
import { newSitePage } from '../support/site-browser.ts';

describe('a page', () => {
	test('never scrolls sideways on the narrowest screen', async () => {
		const { page, open, close } = await newSitePage({ viewport: { width: 320, height: 640 } });
		const wide: string[] = [];
		for (const { path } of pagesToVisit(6)) {
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
		}
		await close();
		expect(wide).toEqual([]);
	});

	test('lets no stamp begin a line, apart from the word before it', async () => {
		const { page, open, close } = await newSitePage({ viewport: { width: 360, height: 800 } });
		const alone: string[] = [];
		for (const { path } of pagesToVisit(3)) {
			await open(path);
			for (const stamp of await page.evaluate(findLonelyStamps)) alone.push(`${path}: ${stamp}`);
		}
		await close();
		expect(alone).toEqual([]);
	});

	test.each([360, 1280])('stands still while it loads, at %i px', async (width) => {
		const { page, open, settle, close } = await newSitePage({ viewport: { width, height: 800 } });
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(globalThis, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		const moved: string[] = [];
		for (const { path } of pagesToVisit(3)) {
			await open(path);
			await settle();
			const sum = await page.evaluate(async () => {
				// Two frames, so that whatever the scripts changed has been laid out and reported.
				await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
				return (globalThis as unknown as { shifts: number[] }).shifts.reduce((total, shift) => total + shift, 0);
			});
			if (sum > 0) moved.push(`${path} moved by ${sum.toFixed(4)}`);
		}
		await close();
		expect(moved).toEqual([]);
	});
});

/**
 * Runs in the page. Stamps that stand in a line below the end of the words before them, with those words. A
 * space may part the two, as it does in prose, and words in a box of their own are none.
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
		const textOf = (node: Text) => (node.parentElement?.checkVisibility() ? node.data.replaceAll('\u2060', '') : '');
		let before = walker.previousNode() as Text | null;
		while (before !== null && textOf(before) === '') before = walker.previousNode() as Text | null;
		if (before === null || !stamp.checkVisibility()) continue;
		const text = textOf(before);
		if (text !== text.trimEnd() || blockOf(before.parentElement) !== block) continue;
		const range = document.createRange();
		range.setStart(before, text.length - 1);
		range.setEnd(before, text.length);
		const end = range.getClientRects()[0];
		if (end !== undefined && end.bottom <= stamp.getBoundingClientRect().top) lonely.push(text.slice(-30));
	}
	return lonely;
}
