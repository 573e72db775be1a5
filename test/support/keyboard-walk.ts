import type { CDPSession, Request } from 'playwright-core';
import { describeFocus, describeTree, printLine, printTree, type TreeLine } from './describe-tree.ts';
import type { SitePage } from './site-browser.ts';
import { isFocused } from './stages.ts';
import { tabTo } from './tab-to.ts';

/** The day of every walk, so that nothing it tells depends on when it is walked. */
const walkDay = new Date('2026-11-28T12:00:00Z');
/** Milliseconds without a change after which a page is done with a key. */
const calm = 75;

/** One step of a walk: what was pressed, and what a reader who sees nothing was told. */
export interface WalkStep {
	what: string;
	tree: TreeLine[];
	/** Texts that live regions received since the step before, in order. */
	announced: string[];
	focus: TreeLine | undefined;
}

/**
 * Walks through an island by the keyboard alone, and writes down after each step what the accessibility tree tells
 * of it.
 *
 * @param root what of the page is told, by a selector
 * @param delays what is announced only where something takes long, and so differs from machine to machine
 */
export class KeyboardWalk {
	readonly site: SitePage;
	readonly steps: WalkStep[] = [];
	private readonly root: string;
	private readonly delays: readonly string[];
	private session: CDPSession | undefined;
	/** Requests without an answer so far: what it brings will change the page. */
	private readonly underWay = new Set<Request>();

	constructor(site: SitePage, root: string, delays: readonly string[]) {
		this.site = site;
		this.root = root;
		this.delays = delays;
	}

	async begin(address: string, ready: string): Promise<void> {
		const { page } = this.site;
		page.on('request', (request) => this.underWay.add(request));
		for (const end of ['requestfinished', 'requestfailed'] as const)
			page.on(end as 'requestfinished', (request) => this.underWay.delete(request));
		await page.clock.setFixedTime(walkDay);
		await page.addInitScript(hearAnnouncements);
		await this.site.open(address);
		await this.site.settle();
		await page.locator(ready).first().waitFor();
		this.session = await page.context().newCDPSession(page);
		await this.session.send('DOM.enable');
		await this.note(`Open ${address.replace(/^\/[^/]+/, '')}`);
	}

	/** @param key named as Playwright does */
	async press(key: string, until?: string): Promise<void> {
		await this.site.page.keyboard.press(key);
		if (until !== undefined) await this.site.page.locator(until).waitFor();
		await this.note(`Press ${key}`);
	}

	/** @param until what is there once the page has answered, where that takes longer than a moment */
	async type(text: string, until?: string): Promise<void> {
		await this.site.page.keyboard.type(text);
		if (until !== undefined) await this.site.page.locator(until).waitFor();
		await this.note(`Type ${JSON.stringify(text)}`);
	}

	/** Goes on by the tab key to an element. */
	async tabTo(selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
		const { page } = this.site;
		// Away first: the walk may lead from one of its kind to the next.
		await page.keyboard.press(key);
		await tabTo(
			selector,
			(wanted) => isFocused(page, wanted),
			() => page.keyboard.press(key),
		);
		await this.note(`Press ${key} until there`);
	}

	/** What a person reviews: the whole tree at first, then what each step changed in it. */
	record(): string {
		let before: string[] = [];
		return this.steps
			.map(({ what, tree, announced, focus }, position) => {
				const lines = printTree(tree);
				const told = position === 0 ? lines : listChanges(before, lines);
				before = lines;
				return [
					`## ${what}`,
					...told,
					...(focus === undefined ? ['focus on nothing'] : [`focus on ${printLine({ ...focus, depth: 0 })}`]),
					...announced.map((text) => `announced ${JSON.stringify(text)}`),
				].join('\n');
			})
			.join('\n\n');
	}

	private async note(what: string): Promise<void> {
		const { page } = this.site;
		for (let isCalm = false; !isCalm; ) {
			const wasWaiting = this.underWay.size > 0;
			await page.evaluate(waitForCalm, calm);
			isCalm = !wasWaiting && this.underWay.size === 0;
		}
		const tree = await describeTree(this.session as CDPSession, this.root);
		const focused = tree.filter(({ hasFocus }) => hasFocus).at(-1) ?? (await describeFocus(this.session as CDPSession));
		const heard = await page.evaluate(() => (globalThis as unknown as Hearing).announced.splice(0));
		const announced = heard.filter((text) => !this.delays.includes(text));
		this.steps.push({ what, tree, announced, focus: focused });
	}
}

interface Hearing {
	announced: string[];
}

/** Runs in the page: writes down what live regions are given once they are there, as a screen reader hears it. */
function hearAnnouncements(): void {
	const announced: string[] = [];
	Object.assign(globalThis, { announced });
	const live = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log], output';
	new MutationObserver((mutations) => {
		const added = mutations.flatMap(({ addedNodes }) => [...addedNodes]);
		const regions = mutations
			.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(live))
			.filter((region) => region != null)
			// What comes with its region is not read out.
			.filter((region) => !added.some((node) => node.contains(region)));
		for (const region of new Set(regions)) {
			const text = ((region as HTMLElement).innerText ?? '').replace(/\s+/g, ' ').trim();
			if (text !== '') announced.push(text);
		}
	}).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Runs in the page: resolves once nothing has changed for a while and some frames, and nothing is on its way to be shown. */
function waitForCalm(milliseconds: number): Promise<void> {
	return new Promise((done) => {
		let changes = 0;
		const observer = new MutationObserver(() => changes++);
		observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
		const frames = (count: number, then: () => void): void =>
			count === 0 ? then() : void requestAnimationFrame(() => frames(count - 1, then));
		const look = () => {
			const seen = changes;
			// What follows a change waits for frames, which a busy browser draws rarely.
			frames(3, () =>
				setTimeout(() => {
					if (changes > seen || document.querySelector('[data-absent]') !== null) return look();
					observer.disconnect();
					done();
				}, milliseconds),
			);
		};
		look();
	});
}

/** Lines that went and came, by the longest common run of lines. */
function listChanges(before: readonly string[], after: readonly string[]): string[] {
	const common = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
	const at = (row: number, column: number) => common[row]?.[column] ?? 0;
	for (let row = before.length - 1; row >= 0; row -= 1) {
		for (let column = after.length - 1; column >= 0; column -= 1) {
			const isSame = before[row] === after[column];
			(common[row] as Uint16Array)[column] = isSame
				? at(row + 1, column + 1) + 1
				: Math.max(at(row + 1, column), at(row, column + 1));
		}
	}
	const told: string[] = [];
	for (let row = 0, column = 0; row < before.length || column < after.length; ) {
		if (row < before.length && column < after.length && before[row] === after[column]) {
			row += 1;
			column += 1;
		} else if (column >= after.length || (row < before.length && at(row + 1, column) >= at(row, column + 1))) {
			told.push(`- ${before[row++]}`);
		} else told.push(`+ ${after[column++]}`);
	}
	return told;
}
