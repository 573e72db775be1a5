import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { testedWidths } from '../../src/catalog/tested-settings.ts';
import { findViolations } from '../support/find-violations.ts';
import { pagesToVisit } from '../support/pages-to-visit.ts';
import { newSitePage } from '../support/site-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const isFull = inject('isFull');
const rest = isFull ? 'all' : 'colors';
const [phone, tablet, desk] = testedWidths;

/** Every page is looked at whole on a phone and on a desk. */
const always = [
	{ width: phone, colorScheme: 'light', forcedColors: 'none', rules: 'all' },
	{ width: desk, colorScheme: 'light', forcedColors: 'none', rules: 'all' },
] as const;

/** Where the width and the colors differ, pages take turns, and a full run looks at all else on every page too. */
const inTurn = [
	{ width: tablet, colorScheme: 'light', forcedColors: 'none', rules: rest },
	{ width: desk, colorScheme: 'dark', forcedColors: 'none', rules: rest },
	{ width: phone, colorScheme: 'dark', forcedColors: 'none', rules: rest },
	{ width: tablet, colorScheme: 'dark', forcedColors: 'none', rules: rest },
	{ width: desk, colorScheme: 'light', forcedColors: 'active', rules: rest },
	{ width: phone, colorScheme: 'dark', forcedColors: 'active', rules: rest },
] as const;

/** The pages of one kind follow each other in the three languages, so that each kind meets every setting. */
function settingsFor(position: number) {
	return [...always, ...inTurn.filter((_, turn) => isFull || turn % 3 === position % 3)];
}

/** How many pages are looked at side by side. */
const lanes = 2;

describe('a page', () => {
	test(
		'breaks no rule of axe, on a phone, a tablet and a desk, by day, by night and in the colors of the reader',
		async () => {
			const pages = pagesToVisit(6, 18).toSorted((a, b) => (inLanguage(a.path) < inLanguage(b.path) ? -1 : 1));
			const found: { what: string; where: string }[] = [];
			const visit = async () => {
				const { page, open, settle, close } = await newSitePage({ reducedMotion: 'reduce' });
				for (let next = pages.pop(); next !== undefined; next = pages.pop()) {
					const position = pages.length;
					await open(next.path);
					await settle();
					await unfold(page);
					await page.evaluate(axe);
					for (const { width, colorScheme, forcedColors, rules } of settingsFor(position)) {
						await page.setViewportSize({ width, height: 800 });
						await page.emulateMedia({ colorScheme, forcedColors });
						await toNextPaint(page);
						const where = `${next.path} at ${width} px, ${colorScheme}${forcedColors === 'active' ? ', forced colors' : ''}`;
						found.push(...(await findViolations(page, rules)).map((what) => ({ what, where })));
					}
				}
				await close();
			};
			await Promise.all(Array.from({ length: lanes }, visit));
			expect(summarize(found)).toEqual([]);
		},
		isFull ? 10_800_000 : 1_800_000,
	);
});

/** Colors that move to those of a new setting are half way there at first. */
async function toNextPaint(page: Page): Promise<void> {
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	await page.evaluate(() =>
		Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => undefined),
	);
}

/** The way of a page inside its language. */
function inLanguage(path: string): string {
	return path.replace(/^\/[^/]+/, '');
}

/** Opens what is folded and the first citation, since axe passes over what nobody sees. */
async function unfold(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
		document.querySelector<HTMLElement>('main [popover]')?.showPopover();
	});
}

/** The same mistake on fifty pages is one mistake. */
function summarize(found: readonly { what: string; where: string }[]): string[] {
	return [...Map.groupBy(found, ({ what }) => what)].map(
		([what, same]) => `${what}, ${same.length} times, such as on ${same[0]?.where}`,
	);
}
