import { forgetFailure } from './preload-file.ts';

/** What we use of Pagefind 1.6, https://pagefind.app/docs/api/ */
export interface Pagefind {
	options: (options: {
		noWorker?: boolean;
		metaCacheTag?: string;
		excerptLength?: number;
		excerptEllipsis?: string;
		ranking?: { pageLength?: number };
	}) => Promise<void>;
	filters: () => Promise<unknown>;
	search: (query: string, options: { filters: PagefindFilters }) => Promise<{ results: PagefindResult[] }>;
}

/** `part` is what pages say of themselves in data-pagefind-filter. */
export type PagefindFilters = { part: string } | { not: { any: readonly { part: string }[] } };

export interface PagefindResult {
	/** The same for the same page, whatever was searched. */
	id: string;
	score: number;
	data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
	url: string;
	meta: { title?: string };
	filters: { part?: readonly string[] };
	sub_results: PagefindSection[];
}

/** A part of a page under its own heading; the part above the first heading has the page's title. */
export interface PagefindSection {
	title: string;
	url: string;
	/** HTML: escaped text with `mark` around what was found. */
	excerpt: string;
	/** What each found word counts; one in a heading counts more. */
	weighted_locations: { balanced_score: number }[];
	/** Absent above the first heading. */
	anchor?: { id: string };
}

export const pagefindFolder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;
let attempts = 0;

/** Where Pagefind reads which languages there are. @param tag as in {@link loadPagefind} */
export function entryAddress(tag: string): string {
	return `${pagefindFolder}pagefind-entry.json?ts=${tag}`;
}

/**
 * Loads Pagefind, and begins to load the index of the page's language, which it reads from the document. A search may
 * begin at once; it waits for the index, and for ever where there is none: `index` rejects then.
 *
 * @param tag of the index, under which its entry may be kept; without one it is asked for anew
 * @throws where Pagefind cannot be reached
 */
export async function loadPagefind(tag?: string): Promise<{ pagefind: Pagefind; index: Promise<unknown> }> {
	// A browser remembers a module that it could not load by its address; so each attempt has its own.
	const retry = attempts++ === 0 ? '' : `?retry=${attempts}`;
	// The page asked for it as the search was opened (`components/frame/SearchButton.astro`).
	const program = document.querySelector<HTMLLinkElement>('link[href*="/wasm."]');
	if (retry !== '' && program !== null) forgetFailure(program.href);
	// Computed, so that the build does not look for a file that exists only after it.
	const address = `${pagefindFolder}pagefind.js${retry}`;
	const pagefind: Pagefind = await import(/* @vite-ignore */ address);
	await pagefind.options({
		excerptLength: 28,
		excerptEllipsis: '…',
		// Length counts little: a guide page is longer than the page of a place, and tells more.
		ranking: { pageLength: 0.3 },
		// A worker would load the same code once more; a search takes it less time than that.
		noWorker: true,
		...(tag !== undefined && { metaCacheTag: tag }),
	});
	return { pagefind, index: pagefind.filters() };
}

/** Pagefind finds nothing where a part of its index does not arrive: a search without results has to ask. */
export async function isIndexReachable(): Promise<boolean> {
	try {
		return (await fetch(`${pagefindFolder}pagefind-entry.json`, { cache: 'no-store' })).ok;
	} catch {
		return false;
	}
}
