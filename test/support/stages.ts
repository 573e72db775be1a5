import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { type Locale, localeTraits } from '../../src/i18n/locales.ts';
import { requireSite } from './site.ts';

/** Where an island stands: on its page of the guide, or as an element on a page of another site. */
export const stages = ['page', 'element'] as const;

export type Stage = (typeof stages)[number];

/** Paths of the pages, and the elements that show the same. */
const elements = { markets: 'csp-market-lookup', check: 'csp-checker', checklist: 'csp-checklist' } as const;

export type StagedIsland = keyof typeof elements;

/** Opens an island with these answers. @param settings.isKept whether an element may read and keep in the browser's storage, as a page does */
export async function openStage(
	page: Page,
	stage: Stage,
	island: StagedIsland,
	locale: Locale,
	fragment: string,
	{ isKept = false } = {},
): Promise<void> {
	// Away first: an address that differs in its fragment alone would not load the page anew.
	await page.goto('about:blank');
	if (stage === 'page') {
		const path = `/${localeTraits[locale].segment}/${island}/`;
		await page.goto(`${requireSite().url}${path}${fragment === '' ? '' : `#${fragment}`}`);
		return;
	}
	const name = elements[island];
	const attributes = `lang="${locale}" answers="${fragment.replaceAll('&', '&amp;')}"${isKept ? ' storage="local"' : ''}`;
	await page.goto(hostPage(`<${name} ${attributes}></${name}>`));
}

/** The address of a page of another site, with the script of the guide and this HTML. */
export function hostPage(html: string): string {
	const script = `<script type="module" src="${inject('guideUrl')}/embed/csp-guide.js"></script>`;
	return `${inject('hostUrl')}/?html=${encodeURIComponent(script + html)}`;
}

/** The answers as others read them: from the address of the page, or from the element. */
export function readAnswers(page: Page, stage: Stage): Promise<string> {
	if (stage === 'page') return page.evaluate(() => location.hash.slice(1));
	return page
		.locator(Object.values(elements).join())
		.first()
		.evaluate((element) => (element as HTMLInputElement).value);
}

/** Whether the focus is on such an element, in whichever shadow root. */
export async function isFocused(page: Page, selector: string): Promise<boolean> {
	return (await page.locator(`${selector}:focus`).count()) > 0;
}
