import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pagesToVisit } from '../support/pages-to-visit.ts';
import { newSitePage } from '../support/site-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A phone and a desk, by day and by night; by night only the colours differ. */
const settings = [
	{ width: 360, colorScheme: 'light', rules: 'all' },
	{ width: 1280, colorScheme: 'light', rules: 'all' },
	{ width: 1280, colorScheme: 'dark', rules: inject('isFull') ? 'all' : 'colors' },
	{ width: 360, colorScheme: 'dark', rules: inject('isFull') ? 'all' : 'colors' },
] as const;

/** How many pages are looked at side by side. */
const lanes = 2;

describe('a page', () => {
	test(
		'breaks no rule of axe, on a phone and a desk, by day and by night',
		async () => {
			const pages = pagesToVisit(6);
			const found: { what: string; where: string }[] = [];
			const visit = async () => {
				const { page, open, settle, close } = await newSitePage({ reducedMotion: 'reduce' });
				for (let next = pages.pop(); next !== undefined; next = pages.pop()) {
					await open(next.path);
					await settle();
					await unfold(page);
					await page.evaluate(axe);
					for (const { width, colorScheme, rules } of settings) {
						await page.setViewportSize({ width, height: 800 });
						await page.emulateMedia({ colorScheme });
						const where = `${next.path} at ${width} px, ${colorScheme}`;
						found.push(...(await findViolations(page, rules)).map((what) => ({ what, where })));
					}
				}
				await close();
			};
			await Promise.all(Array.from({ length: lanes }, visit));
			expect(summarize(found)).toEqual([]);
		},
		inject('isFull') ? 10_800_000 : 1_800_000,
	);
});

/** Opens what is folded and the first citation, since axe passes over what nobody sees. */
async function unfold(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
		document.querySelector<HTMLElement>('main [popover]')?.showPopover();
	});
}

/** Every rule that axe has, experimental ones and the 7:1 contrast included; only what it withdrew stays off. */
async function findViolations(page: Page, which: 'all' | 'colors'): Promise<string[]> {
	const { violations } = await page.evaluate(async (kind): Promise<Pick<AxeResults, 'violations'>> => {
		const runner = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
		const ids = runner
			.getRules(kind === 'colors' ? ['cat.color'] : [])
			.filter(({ tags }) => !tags.includes('deprecated'))
			.map(({ ruleId }) => ruleId);
		return runner.run(document, { resultTypes: ['violations'], runOnly: { type: 'rule', values: ids } });
	}, which);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} (${failureSummary.replace(/\s+/g, ' ')})`,
		),
	);
}

/** The same mistake on fifty pages is one mistake. */
function summarize(found: readonly { what: string; where: string }[]): string[] {
	return [...Map.groupBy(found, ({ what }) => what)].map(
		([what, same]) => `${what}, ${same.length} times, such as on ${same[0]?.where}`,
	);
}
