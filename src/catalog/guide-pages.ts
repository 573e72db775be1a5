/**
 * The pages of the guide in reading order, grouped as the menu shows them. One that tells the past of another stands
 * below it, as `direct-bill/history`; the menu shows it beside the other on these two pages only, and the page that lists
 * the guide among the histories.
 */
export const guideGroups = [
	{ id: 'start', pages: ['overview', 'before-you-begin'] },
	{
		id: 'enroll',
		pages: [
			'indirect-reseller',
			'partner-agreement',
			'connect-with-a-distributor',
			'direct-bill',
			'direct-to-indirect',
			'distributor',
		],
	},
	{ id: 'account', pages: ['verification', 'account-setup'] },
	{ id: 'selling', pages: ['markets-and-currencies', 'selling-rules'] },
	{ id: 'staying', pages: ['stay-authorized', 'incentives'] },
	{
		id: 'history',
		pages: [
			'cloud-germany',
			'indirect-reseller/history',
			'direct-bill/history',
			'markets-and-currencies/history',
			'stay-authorized/history',
		],
	},
] as const;

export const guidePageIds: readonly string[] = guideGroups.flatMap(({ pages }) => pages);

/** The page at an address without its language part: `/guide/direct-bill/` → `direct-bill`; empty outside of the guide. */
export function pageAt(path: string): string {
	return /^\/guide\/(.+)\/$/.exec(path)?.[1] ?? '';
}

/** The page that a page stands below: `direct-bill/history` → `direct-bill`. */
export function pageAbove(page: string): string | undefined {
	const slash = page.lastIndexOf('/');
	return slash === -1 ? undefined : page.slice(0, slash);
}

/** The page that tells the past of a page: `direct-bill` → `direct-bill/history`. */
export function historyOf(page: string): string | undefined {
	return guidePageIds.find((each) => each === `${page}/history`);
}

/** Whether the whole page is history: found, but after today's rules. */
export function isHistory(page: string): boolean {
	return guideGroups.some(({ id, pages }) => id === 'history' && pages.some((each) => each === page));
}
