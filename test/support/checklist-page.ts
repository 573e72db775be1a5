import type { Page } from 'playwright-core';
import type { Locale } from '../../src/i18n/locales.ts';
import type { SitePage } from './site-browser.ts';
import { openStage, type Stage } from './stages.ts';

/** The checklist of the built site, as a reader uses it, on its page or as an element elsewhere. */
export class ChecklistPage {
	readonly site: SitePage;
	readonly page: Page;
	readonly stage: Stage;

	constructor(site: SitePage, page: Page = site.page, stage: Stage = 'page') {
		this.site = site;
		this.page = page;
		this.stage = stage;
	}

	/** Opens the checklist with these answers in its address; what the browser keeps stays. */
	async open(locale: Locale, fragment = ''): Promise<void> {
		await openStage(this.page, this.stage, 'checklist', locale, fragment);
		await this.ready();
	}

	async ready(): Promise<void> {
		await this.page.locator('.checklist[data-ready]').waitFor();
	}

	step(id: string) {
		return this.page.locator(`.task[data-step="${id}"]`).first();
	}

	box(id: string) {
		return this.step(id).locator('input[type="checkbox"]');
	}

	/** What `data-state` says of a step; `undefined` where it is not on the list. */
	async state(id: string): Promise<string | undefined> {
		const step = this.page.locator(`[data-step="${id}"][data-state]`).first();
		return (await step.count()) === 0 ? undefined : ((await step.getAttribute('data-state')) ?? undefined);
	}

	/** Adds a note to a step, as on a keyboard. */
	async writeNote(id: string, text: string): Promise<void> {
		await this.step(id).locator('.note-add').click();
		await this.step(id).locator('textarea:focus').waitFor();
		await this.page.keyboard.type(text);
	}

	/** Done and total, as the bar and its text say. */
	async progress(): Promise<[done: number, total: number]> {
		const text = this.page.locator('#progress-text');
		return [Number(await text.getAttribute('data-done')), Number(await text.getAttribute('data-total'))];
	}

	/** Takes a file that holds this text. */
	async importText(text: string): Promise<void> {
		await this.page
			.locator('#import-file')
			.setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(text) });
		await this.page.locator('[data-import] > *').first().waitFor();
	}

	/** Kinds of the problems that the last import told. */
	async importProblems(): Promise<string[]> {
		return this.page
			.locator('[data-import] [data-problem]')
			.evaluateAll((all) => (all as HTMLElement[]).map(({ dataset }) => dataset['problem'] ?? ''));
	}

	async taken(): Promise<number> {
		return Number(await this.page.locator('[data-taken]').getAttribute('data-taken'));
	}
}
