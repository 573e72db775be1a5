import { encodeAnswers } from '../../src/domain/answers/answers.ts';
import { type Locale, localeTraits } from '../../src/i18n/locales.ts';
import { answering } from './program.ts';
import type { SitePage } from './site-browser.ts';

/** The checker of the built site, as a reader uses it. */
export class CheckerPage {
	readonly site: SitePage;

	constructor(site: SitePage) {
		this.site = site;
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
		// Away first: an address that differs in its fragment alone would not load the page anew.
		await page.goto('about:blank');
		await this.site.open(`/${localeTraits[locale].segment}/check/${fragment === '' ? '' : `#${fragment}`}`);
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

	card(type: string) {
		return this.site.page.locator(`[data-verdict][data-partner-type="${type}"]`);
	}
}
