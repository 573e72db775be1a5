import type { Page } from 'playwright-core';
import { describe, inject, test } from 'vitest';
import { checklistBackupKey, checklistKey } from '../../src/islands/storage/storage-keys.ts';
import { newSitePage } from '../support/site-browser.ts';
import { openStage, type Stage, type StagedIsland, stages } from '../support/stages.ts';

/** One page of every kind. */
const addresses = [
	'/',
	'/guide/direct-bill/',
	'/guide/direct-bill/history/',
	'/markets/#v=1&office=SG&target=JP',
	'/check/#v=1&csp-status=new',
	'/checklist/#v=1&csp-status=new&type=indirect-reseller',
	'/changes/#v=1&csp-status=new&since=2021-05-01',
	'/rules/',
	'/glossary/',
];
/** The longest pages have hundreds of stops; a full run goes to the end of each. */
const mostStops = inject('isFull') ? 3000 : 45;

describe.concurrent.for([320, 1280])('the tab key, on a screen of %i pixels,', (width) => {
	test('goes down every kind of page, and each stop is in view with a mark around it', async ({ expect }) => {
		const site = await newSitePage({ viewport: { width, height: 640 }, reducedMotion: 'reduce' });
		const wrong: string[] = [];
		let stops = 0;
		for (const address of addresses) {
			await site.page.goto('about:blank');
			await site.open(`/en${address}`);
			await site.settle();
			const found = await tabThrough(site.page, width);
			stops += found.stops;
			wrong.push(...found.wrong.map((each) => `${address}: ${each}`));
		}
		expect(stops).toBeGreaterThan(addresses.length * 15);
		expect(wrong).toEqual([]);
		await site.close();
	});

	test('stays in the search while that is open, and is back on its button after it', async ({ expect }) => {
		const site = await newSitePage({ viewport: { width, height: 640 }, reducedMotion: 'reduce' });
		const { page } = site;
		await site.open('/en/guide/overview/');
		await page.locator('.search-button').focus();
		await page.keyboard.press('Enter');
		await page.locator('dialog[open] input[type=search]:focus').waitFor();
		await page.keyboard.type('market');
		await page.locator('[data-query="market"]').waitFor();
		const found = await tabThrough(page, width);
		expect(found.wrong).toEqual([]);
		expect(found.outside, 'stops outside of the dialog').toBe(0);
		expect(found.stops).toBeGreaterThan(10);
		await page.keyboard.press('Escape');
		await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('search-button');
		await site.close();
	});
});

describe('a button that goes away when it is pressed', () => {
	const office = 'v=1&office=SG';
	const everyPair = 'v=1&office=TW,SG,JP,DE,FR,US&target=TW,SG,JP,DE,FR,US';
	type Row = [what: string, island: StagedIsland | 'changes', answers: string, button: string, kept?: Kept];
	const rows: Row[] = [
		['tells that a link was broken', 'markets', `${office}&nonsense=1`, '[role=alert] .callout button'],
		['sets today', 'markets', `${office}&date=2020-01-01`, '.day-input button'],
		['asks the oldest table', 'markets', 'v=1&office=SG&target=JP&date=2010-01-01', '.answer button.quiet'],
		['shows every pair', 'markets', everyPair, '.pairs ~ * button, .pairs + button'],
		['takes an answer back', 'check', 'v=1&csp-status=new', 'form[data-question] .text-button'],
		['sets today in the history', 'changes', 'v=1&date=2020-01-01&since=2019-01-01', '.day-input button'],
		['shows the whole history', 'changes', 'v=1&since=2015-01-01', '.dated + button'],
		[
			'throws away what could not be read',
			'checklist',
			'v=1&type=direct-bill',
			'[data-backup] button:last-of-type',
			{ [checklistBackupKey]: '{"marks":' },
		],
		[
			'removes a mark of another list',
			'checklist',
			'v=1&csp-status=new&type=indirect-reseller',
			'.former-marks button',
			{ [checklistKey]: '{"v":1,"data":"older","marks":{"gone-for-good":{"done":true}}}' },
		],
	];
	const staged = rows.flatMap((row) =>
		(row[1] === 'changes' ? (['page'] as const) : stages).map((stage): [string, Stage, Row] => [row[0], stage, row]),
	);

	test.concurrent.for(staged)(
		'and %s leaves the focus on something in view, on the %s',
		async ([, stage, row], { expect }) => {
			const [, island, answers, button, kept = {}] = row;
			const site = await newSitePage();
			const { page } = site;
			await page.addInitScript((texts) => {
				if (location.protocol === 'about:') return;
				for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
			}, kept);
			if (island === 'changes') await site.open(`/en/changes/#${answers}`);
			else await openStage(page, stage, island, 'en', answers, { isKept: true });
			await page.locator('[data-ready]').waitFor();
			if (island === 'check') await page.locator('.given button').press('Enter');
			await page.locator('details').evaluateAll((all) => {
				for (const details of all) (details as HTMLDetailsElement).open = true;
			});
			const target = page.locator(button).first();
			const pressed = await target.elementHandle();
			await target.focus();
			await page.keyboard.press('Enter');
			await expect
				.poll(() => pressed?.evaluate((each) => !each.isConnected || (each as HTMLButtonElement).disabled))
				.toBe(true);
			await expect
				.poll(() => page.evaluate(findFocus))
				.toEqual({
					name: expect.not.stringMatching(/^body$/),
					isVisible: true,
					isInElement: stage === 'element',
				});
			await site.close();
		},
	);
});

/** What a browser has kept, by its names. */
type Kept = Readonly<Record<string, string>>;

/** Runs in the page. What has the focus, in whichever shadow root. */
function findFocus() {
	let focused = document.activeElement;
	while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
	return {
		name: focused?.localName,
		isVisible: focused?.checkVisibility(),
		isInElement: focused?.getRootNode() instanceof ShadowRoot,
	};
}

interface Stops {
	stops: number;
	/** Stops that are in no dialog, while one is open. */
	outside: number;
	wrong: string[];
}

/** Presses the tab key from the top to the end, or as often as a short run may. */
async function tabThrough(page: Page, width: number): Promise<Stops> {
	const found: Stops = { stops: 0, outside: 0, wrong: [] };
	while (found.stops < mostStops) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(lookAtFocus, width);
		if (stop === undefined) break;
		found.stops += 1;
		if (stop.isOutside) found.outside += 1;
		found.wrong.push(...stop.wrong.map((each) => `${stop.name} ${each}`));
	}
	return found;
}

/** Runs in the page. `undefined` once the focus has left it by its end. */
function lookAtFocus(width: number): { name: string; isOutside: boolean; wrong: string[] } | undefined {
	const element = document.activeElement;
	const memory = globalThis as unknown as { before?: Element | undefined };
	const { before } = memory;
	memory.before = element ?? undefined;
	if (!(element instanceof HTMLElement) || element === document.body || element === document.documentElement) {
		return undefined;
	}
	const box = element.getBoundingClientRect();
	const wrong: string[] = [];
	const isFollowing =
		before === undefined || before === element || !before.isConnected
			? before !== element
			: (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	// The parts of a date are stops of their own inside one field.
	const isDate = element.matches('input[type=date]');
	const dialog = document.querySelector('dialog[open]');
	if (!isFollowing && !(isDate && before === element) && dialog === null) wrong.push('comes before the stop before it');
	if (before !== undefined && width < 400 && dialog === null && before !== element) {
		const last = before.getBoundingClientRect();
		if (box.bottom < last.top - 1) wrong.push('stands above the stop before it');
	}

	// A link that breaks over two lines has a box for each; in a label, the label is what is seen.
	const seen = element.matches('input') && box.width < 30 ? (element.closest('label') ?? element) : element;
	const boxes = [...seen.getClientRects()].filter((each) => each.width > 0 && each.height > 0);
	const isHit = (x: number, y: number) => {
		const top = document.elementFromPoint(x, y);
		return top !== null && (seen.contains(top) || top.contains(seen));
	};
	const corners = boxes.flatMap(({ left, right, top, bottom }) => [
		[left + 2, top + 2],
		[right - 2, top + 2],
		[left + 2, bottom - 2],
		[right - 2, bottom - 2],
		[(left + right) / 2, (top + bottom) / 2],
	]) as [number, number][];
	const hidden = corners.filter(([x, y]) => !isHit(x, y));
	// Parts of a field stand on it; what stands still while the page moves must not.
	const isStuck = (each: Element | null): boolean =>
		each !== null && (/sticky|fixed/.test(getComputedStyle(each).position) || isStuck(each.parentElement));
	const covered = hidden.filter(([x, y]) => isStuck(document.elementFromPoint(x, y)));
	const fits = box.height < innerHeight * 0.7;
	if (corners.length === 0 || hidden.length === corners.length) wrong.push('is out of view or covered');
	else if (fits && covered.length > 0) wrong.push(`is covered in part (${covered.length} of ${corners.length} points)`);

	const hasMark = (each: Element | null, levels: number): boolean => {
		if (each === null || levels === 0) return false;
		const { outlineStyle, outlineWidth } = getComputedStyle(each);
		return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || hasMark(each.parentElement, levels - 1);
	};
	if (!hasMark(element, 3)) wrong.push('has no mark of focus');

	const label = (element.getAttribute('aria-label') ?? element.innerText ?? '').trim().slice(0, 40);
	return {
		name: `<${element.localName} id="${element.id}" class="${element.className}"> ${JSON.stringify(label)}`,
		isOutside: dialog !== null && !dialog.contains(element),
		wrong,
	};
}
