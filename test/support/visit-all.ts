import { newSitePage, type SitePage, type SitePageOptions } from './site-browser.ts';

/** How many pages are looked at side by side: the browser's work and that of the tests take a core each. */
const lanes = 2;

/**
 * Looks at all of the things in turn, in lanes, each with a page of its own, which a lane keeps from thing to thing.
 *
 * @param look what is done with the page for a thing; an error ends all lanes
 * @param prepare what is done with each lane's page before its first thing
 */
export async function visitAll<T>(
	things: readonly T[],
	options: SitePageOptions,
	look: (site: SitePage, thing: T, position: number) => Promise<void>,
	prepare: (site: SitePage) => Promise<unknown> = async () => {},
): Promise<void> {
	const waiting = [...things.entries()].toReversed();
	const goDown = async () => {
		const site = await newSitePage(options);
		try {
			await prepare(site);
			for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
				const [position, thing] = next;
				await look(site, thing, position);
			}
		} finally {
			// Of an error of one lane the other need not go on.
			waiting.length = 0;
			await site.close();
		}
	};
	const ends = await Promise.allSettled(Array.from({ length: lanes }, goDown));
	for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
