import type { Browser } from 'playwright-core';
import { openProfile, type Profile } from './measure-page.ts';
import type { PackedSite } from './serve-packed.ts';

/** Where a site has its search, as selectors. */
export interface SearchPlaces {
	button: string;
	field: string;
	/** A result, once it is shown. */
	result: string;
}

export const ourSearch: SearchPlaces = {
	button: '.search-button',
	field: '#search-field',
	result: '.search-results > li a',
};

export const starlightSearch: SearchPlaces = {
	button: 'button[data-open-modal]',
	field: '.pagefind-ui__search-input',
	result: '.pagefind-ui__result-link',
};

/**
 * From the press of the button to the frame that shows the first result, in milliseconds. The page is at rest before,
 * and the word stands in the field at once when there is one, as an input method or a paste brings it: so both sites
 * are timed, and nobody's fingers.
 *
 * @throws where no result is shown in a minute
 */
export async function measureSearch(
	browser: Browser,
	site: PackedSite,
	path: string,
	word: string,
	places: SearchPlaces,
	profile: Profile,
): Promise<number> {
	const page = await openProfile(browser, profile);
	await page.goto(site.url + path, { waitUntil: 'networkidle' });
	await page.evaluate(watchResult(word, places));
	await page.locator(places.button).click();
	const searched = (await page.evaluate('searched')) as number;
	await page.context().close();
	return searched;
}

/** Types and looks inside of the page, since the way to it and back would be measured too; a string, since it runs there. */
function watchResult(word: string, { button, field, result }: SearchPlaces): string {
	return `
globalThis.searched = new Promise((done, fail) => {
	const find = (selector) => document.querySelector(selector);
	let from = 0, typed = false;
	setTimeout(() => fail(new Error('No result was shown in a minute.')), 60_000);
	find(${JSON.stringify(button)}).addEventListener('click', () => { from = performance.now(); }, true);
	const look = () => {
		const input = find(${JSON.stringify(field)});
		if (from > 0 && !typed && input?.checkVisibility()) {
			typed = true;
			input.value = ${JSON.stringify(word)};
			input.dispatchEvent(new InputEvent('input', { bubbles: true, data: input.value, inputType: 'insertText' }));
		}
		if (!typed || !find(${JSON.stringify(result)})?.checkVisibility()) return requestAnimationFrame(look);
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => done(performance.now() - from);
		port2.postMessage(0);
	};
	look();
});
0`;
}
