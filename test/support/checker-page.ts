import { encodeAnswers } from '../../src/domain/answers/answers.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { answering } from './program.ts';
import type { SitePage } from './site-browser.ts';
import { openStage, readAnswers, type Stage } from './stages.ts';

/** The checker of the built site, as a reader uses it, on its page or as an element elsewhere. */
export class CheckerPage {
	readonly site: SitePage;
	readonly stage: Stage;

	constructor(site: SitePage, stage: Stage = 'page') {
		this.site = site;
		this.stage = stage;
	}

	/** Opens the checker, with these answers in its address where there are any. */
	async open(locale: Locale, other: Record<string, string> = {}, date?: string): Promise<void> {
		const fragment = encodeAnswers({ ...answering(other), ...(date !== undefined && { date }) });
		await this.openLink(locale, fragment);
	}

	/** Opens the checker with whatever stands in a link, in a browser that remembers nothing. */
	async openLink(locale: Locale, fragment: string): Promise<void> {
		const { page } = this.site;
		if (page.url().startsWith('http')) await page.evaluate(() => localStorage.clear());
		await openStage(page, this.stage, 'check', locale, fragment);
		await this.site.settle();
		await this.site.page.locator('.checker[data-ready]').waitFor();
	}

	/** The verdict of each partner type. */
	async verdicts(): Promise<Record<string, string>> {
		const cards = this.site.page.locator('[data-verdict][data-partner-type]');
		const pairs = await cards.evaluateAll((all) =>
			(all as HTMLElement[]).map(({ dataset }) => [dataset['partnerType'], dataset['verdict']]),
		);
		return Object.fromEntries(pairs);
	}

	/** The answers as others read them. */
	answers(): Promise<string> {
		return readAnswers(this.site.page, this.stage);
	}

	card(type: string) {
		return this.site.page.locator(`[data-verdict][data-partner-type="${type}"]`);
	}

	/** The question on the card; `undefined` at the end. */
	async question(): Promise<string | undefined> {
		const card = this.site.page.locator('form[data-question]');
		return (await card.count()) === 0 ? undefined : ((await card.getAttribute('data-question')) ?? undefined);
	}

	/** Answers what is asked, one question after the other, until nothing is asked. */
	async answerAll(answers: Record<string, string>): Promise<string[]> {
		const asked: string[] = [];
		for (let question = await this.question(); question !== undefined; question = await this.question()) {
			if (asked.includes(question)) throw new Error(`"${question}" is asked twice.`);
			asked.push(question);
			const answer = answers[question] ?? 'unknown';
			await this.site.page.locator(`form[data-question] input[value="${answer}"]`).check();
			await this.site.page.locator('form[data-question] button[type="submit"]').click();
			await this.goneOn(question);
		}
		return asked;
	}

	/** Waits until another question is on the card, or none. */
	async goneOn(from: string): Promise<void> {
		await this.site.page.locator(`.question-card:not([data-question="${from}"])`).waitFor();
	}

	/** Opens what is behind the click of every card. */
	async unfold(): Promise<void> {
		await this.site.page.locator('[data-verdict] details').evaluateAll((all) => {
			for (const each of all) (each as HTMLDetailsElement).open = true;
		});
	}
}
