import type { CDPSession, Page } from 'playwright-core';

/** In CSS pixels, as browsers come. */
const usualSize = { standard: 16, fixed: 13 };

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Sets the size of text as the settings of a browser do; unlike a style of the page, media queries count it too. */
export async function setTextSize(page: Page, times: number): Promise<void> {
	let session = sessions.get(page);
	if (session === undefined) {
		session = page.context().newCDPSession(page);
		sessions.set(page, session);
	}
	const { standard, fixed } = usualSize;
	const fontSizes = { standard: standard * times, fixed: fixed * times };
	await (await session).send('Page.setFontSizes', { fontSizes });
}
