import { type guideGroups, pageAbove } from './guide-pages.ts';

export interface GuideGroup {
	readonly id: (typeof guideGroups)[number]['id'];
	/** In reading order. */
	readonly pages: readonly string[];
}

/** The groups of the guide as the menu of one page shows them, in their order. */
export interface GuideMenu {
	/** Those that are only named before the open ones, each of which leads to its first page. */
	before: readonly GuideGroup[];
	/** Those whose pages are shown. */
	open: readonly GuideGroup[];
	after: readonly GuideGroup[];
}

/** A menu of more pages than these is longer than most pages beside it. */
export const mostPages = 60;

/**
 * Every page of every group; in a guide of more than `mostPages`, those of the page's own group. Every page has the menu, so
 * that with all of them a guide would grow with the square of its pages. The page of a past is counted and shown with the
 * page above it, if at all, and makes no entry.
 *
 * @param page the one that has the menu
 */
export function layOutMenu(groups: readonly GuideGroup[], page: string): GuideMenu {
	const listed = groups.map(({ id, pages }) => ({ id, pages: pages.filter((each) => pageAbove(each) === undefined) }));
	if (listed.flatMap(({ pages }) => pages).length <= mostPages) return { before: [], open: listed, after: [] };
	const own = listed.findIndex(({ pages }) => pages.includes(pageAbove(page) ?? page));
	const named = (isThere: (index: number) => boolean) =>
		listed.filter(({ pages }, index) => pages.length > 0 && isThere(index));
	return {
		before: named((index) => index < own),
		open: named((index) => index === own),
		after: named((index) => index > own),
	};
}
