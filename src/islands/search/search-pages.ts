import type { SearchName } from '../../i18n/search-help/search-help.ts';
import { type PreparedHelp, widenQuery } from '../../i18n/search-help/widen-query.ts';
import { markText, type Piece } from './mark-text.ts';
import {
	isIndexReachable,
	type Pagefind,
	type PagefindPage,
	type PagefindResult,
	type PagefindSection,
} from './pagefind.ts';

/** What a query finds. Pages are loaded a few at a time, since each is a request. */
export interface Findings {
	query: string;
	/** Today's names that were searched besides. */
	also: readonly string[];
	/** Things of the trade that the query names. */
	names: readonly SearchName[];
	/** How many pages were found. */
	count: number;
	loadPages: (from: number, to: number) => Promise<FoundPage[]>;
}

export interface FoundPage {
	/** The best part of the page: with its heading's anchor where it has one. */
	href: string;
	title: string;
	/** The heading of that part; `undefined` above the first one. */
	section: string | undefined;
	excerpt: Piece[];
	/** Further parts that hold the words. */
	others: { href: string; title: string }[];
}

/** How much a page counts that was found by the words as typed, where today's name was searched too. */
const olderWeight = 0.7;

/**
 * Searches for a query and for what it means today. A page found more than once counts with its best score.
 *
 * @throws where the index cannot be reached
 */
export async function searchPages(pagefind: Pagefind, prepared: PreparedHelp, query: string): Promise<Findings> {
	const { queries, translated, also, names } = widenQuery(query, prepared);
	const phrases = [...translated, ...queries];
	// Where a term is shown by itself, the page of all terms would only repeat it.
	const filters = names.length > 0 ? { not: { part: 'glossary' } } : {};
	const found = await Promise.all(phrases.map((phrase) => pagefind.search(phrase, { filters })));
	const results = mergeResults(
		found.map((each, position) => ({
			results: each.results,
			weight: translated.length > 0 && position >= translated.length ? olderWeight : 1,
		})),
	);
	if (results.length === 0 && !(await isIndexReachable())) throw new Error('The index is out of reach.');
	return {
		query,
		also,
		names,
		count: results.length,
		loadPages: async (from, to) => {
			const pages = await Promise.all(results.slice(from, to).map((result) => result.data()));
			// Pagefind knows Chinese titles only as a part of the text.
			const isNamed = ({ meta }: PagefindPage) => saysOneOf(meta.title ?? '', phrases);
			return pages
				.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)))
				.map((page) => describePage(page, phrases));
		},
	};
}

/**
 * Each page once, the best first. The scores of one search say nothing beside those of another, which may
 * hold rarer words: so each search counts from its own best result.
 */
export function mergeResults<Result extends Pick<PagefindResult, 'id' | 'score'>>(
	lists: readonly { results: readonly Result[]; weight: number }[],
): Result[] {
	const best = new Map<string, { result: Result; score: number }>();
	for (const { results, weight } of lists) {
		const top = Math.max(...results.map(({ score }) => score));
		for (const result of results) {
			const score = (result.score / top) * weight;
			if (score > (best.get(result.id)?.score ?? 0)) best.set(result.id, { result, score });
		}
	}
	return [...best.values()].toSorted((a, b) => b.score - a.score).map(({ result }) => result);
}

/** The page as a whole where its title says what was looked for, else its best part; and two other parts. */
export function describePage({ url, meta, sub_results }: PagefindPage, phrases: readonly string[]): FoundPage {
	const { title = url } = meta;
	const weigh = ({ weighted_locations }: PagefindSection) =>
		weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
	const parts = sub_results.toSorted((a, b) => weigh(b) - weigh(a));
	const whole = parts.find(({ anchor }) => anchor === undefined);
	const best = saysOneOf(title, phrases) && whole !== undefined ? whole : parts[0];
	return {
		href: best?.url ?? url,
		title,
		section: best?.anchor === undefined ? undefined : best.title,
		excerpt: markText(best?.excerpt ?? '', phrases),
		others: parts
			.filter((part) => part !== best && part.anchor !== undefined)
			.slice(0, 2)
			.map((part) => ({ href: part.url, title: part.title })),
	};
}

function saysOneOf(title: string, phrases: readonly string[]): boolean {
	return phrases.some((phrase) => title.toLowerCase().includes(phrase.toLowerCase()));
}
