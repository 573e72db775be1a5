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
