import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { type TestedSetting, testedSettings } from '../../src/catalog/tested-settings.ts';
import { findViolations } from '../support/find-violations.ts';
import { pagesToVisit } from '../support/pages-to-visit.ts';
import { newSitePage } from '../support/site-browser.ts';
import { setTextSize } from '../support/text-size.ts';
import { visitAll } from '../support/visit-all.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const isFull = inject('isFull');
const inTurn = testedSettings.filter(({ isAlways }) => !isAlways);

/** The pages of one kind follow each other in the three languages, so that each kind meets every setting. */
function settingsFor(position: number): readonly TestedSetting[] {
	return testedSettings.filter((setting) => {
		const turn = inTurn.indexOf(setting);
		return turn === -1 || isFull || turn % 3 === position % 3;
	});
}

test('the rules are all that axe has: those for targets, for contrast at 7:1 and for good practice too', async () => {
	const { page, close } = await newSitePage();
	await page.setContent(`<html lang="en"><title>Bad</title><h1>Bad</h1><h3>Skips a level</h3>
		<p style="color: #767676; background: #fff">At 4.54:1</p>
		<p style="color: #ccc; background: #fff">At 1.61:1</p>
		<button style="width: 10px; height: 10px; border: 0; padding: 0" aria-label="a"></button><button
		style="width: 10px; height: 10px; border: 0; padding: 0" aria-label="b"></button>
		<button aria-label="Something else">Search the guide</button>`);
	await page.evaluate(axe);
	const found = await findViolations(page, 'all');
	const ids = new Set(found.map((violation) => violation.replace(/:.*/s, '')));
	for (const id of [
		'target-size',
		'color-contrast-enhanced',
		'heading-order',
		'region',
		'label-content-name-mismatch',
	]) {
		expect(ids, id).toContain(id);
	}
	// Of the stricter rule, both what only that one finds and what is the business of the other.
	for (const ratio of ['4.54', '1.6']) {
		expect(
			found.filter((each) => each.startsWith('color-contrast-enhanced') && each.includes(ratio)),
			ratio,
		).toHaveLength(1);
	}
	await close();
});

describe('a page', () => {
	test(
		'breaks no rule of axe, on a phone, a tablet and a desk, by day, by night, in the colors of the reader and in large text',
		async () => {
			const pages = pagesToVisit(6, 9).toSorted((a, b) => (inLanguage(a.path) < inLanguage(b.path) ? -1 : 1));
			const found: { what: string; where: string }[] = [];
			await visitAll(pages, { reducedMotion: 'reduce' }, async ({ page, open, settle }, { path }, position) => {
				await open(path);
				await settle();
				await unfold(page);
				await page.evaluate(axe);
				for (const setting of settingsFor(position)) {
					await show(page, setting);
					const rules = isFull || setting.isAlways ? 'all' : 'looks';
					const where = `${path} with ${JSON.stringify(setting)}`;
					found.push(...(await findViolations(page, rules)).map((what) => ({ what, where })));
				}
			});
			expect(summarize(found)).toEqual([]);
		},
		isFull ? 10_800_000 : 1_800_000,
	);
});

async function show(page: Page, { width, colorScheme, forcedColors, text }: TestedSetting): Promise<void> {
	await page.setViewportSize({ width, height: 800 });
	await page.emulateMedia({ colorScheme, forcedColors });
	await setTextSize(page, text);
	await toNextPaint(page);
}

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
