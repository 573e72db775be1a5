import type { Locale } from '../i18n/locales.ts';

/** What the components of one page share while it is rendered. */
export interface PageState {
	locale: Locale;
	/** The address without its language part: `/guide/overview/`. */
	path: string;
	/** Ids of the sources cited so far, in the order of the page. */
	cited: Set<string>;
	/** Citations already written, by what they say and their fold: a second stamp opens the first one's. */
	citationIds: Map<string, string>;
}

export function newPage(locale: Locale, path: string): PageState {
	return { locale, path, cited: new Set(), citationIds: new Map() };
}
