import type { SearchName } from '../../i18n/search-help/search-help.ts';
import { type PreparedHelp, widenQuery } from '../../i18n/search-help/widen-query.ts';
import { markText, type Piece, readMarks } from './mark-text.ts';
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
	/** The first of them. */
	pages: readonly FoundPage[];
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

/** How much a page that was found by the words as typed counts beside one that was found by today's name. */
const olderWeight = 0.7;
/** How many places may share a word that still counts as a name, and how much the pages of more count. */
const fewPlaces = 10;
const generalWeight = 0.3;

/**
 * Searches for a query and for what it means today. A page found more than once counts with its best score.
 *
 * @param atOnce how many pages are wanted first
 * @throws where the index cannot be reached
 */
export async function searchPages(
	pagefind: Pagefind,
	prepared: PreparedHelp,
	query: string,
	atOnce: number,
): Promise<Findings> {
	const { queries, translated, also, names } = widenQuery(query, prepared);
	// Where a term is shown by itself, the page of all terms would only repeat it.
	const apart = names.length > 0 ? [{ part: 'place' }, { part: 'glossary' }] : [{ part: 'place' }];
	const find = async (phrase: string, weight: number) => {
		const [pages, places] = await Promise.all([
			pagefind.search(phrase, { filters: { not: { any: apart } } }),
			pagefind.search(phrase, { filters: { part: 'place' } }),
		]);
		// A name belongs to few places; a word that many share tells nothing about any of them.
		const placeWeight = places.results.length > fewPlaces ? generalWeight : 1;
		return [
			{ results: pages.results, weight },
			{ results: places.results, weight: weight * placeWeight },
		];
	};
	const found = await Promise.all([
		...translated.map((phrase) => find(phrase, 1)),
		...queries.map((phrase) => find(phrase, olderWeight)),
	]);
	let results = mergeResults(found.flat());
	const phrases = [...translated, ...queries];
	// A typo beside a known word: the name that comes nearest leads on.
	if (results.length === 0) {
		phrases.push(...names.map((name) => name.query));
		const nearest = await Promise.all(names.map((name) => find(name.query, 1)));
		results = mergeResults(nearest.flat());
	}
	if (results.length === 0 && !(await isIndexReachable())) throw new Error('The index is out of reach.');

	const load = (from: number, to: number) => loadReachable(results.slice(from, to));
	const first = await load(0, atOnce);
	const likely = first.filter((page) => isLikely(page, phrases));
	const describe = (pages: readonly PagefindPage[]) =>
		pages.toSorted((a, b) => rank(a, phrases) - rank(b, phrases)).map((page) => describePage(page, phrases));
	return {
		query,
		also,
		names,
		// What comes after an unlikely page is less likely still.
		count: likely.length < first.length ? likely.length : results.length,
		pages: describe(likely),
		loadPages: async (from, to) => describe(await load(from, to)),
	};
}

/** Without a network, a page that was never visited is out of reach; it is left out while others can be shown. */
async function loadReachable(results: readonly PagefindResult[]): Promise<PagefindPage[]> {
	const loaded = await Promise.allSettled(results.map((result) => result.data()));
	const pages = loaded.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
	if (pages.length === 0 && results.length > 0) throw new Error('The pages are out of reach.');
	return pages;
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

/**
 * Pages whose title says what was looked for come first, which Pagefind cannot know of Chinese ones, but those of its past
 * behind the page of today; last the places of which only a fact says it, since their names and aliases stand above the first heading.
 */
function rank(page: PagefindPage, phrases: readonly string[]): number {
	const isOf = (part: string) => page.filters.part?.includes(part) === true;
	if (saysOneOf(titleOf(page), phrases) && !isOf('history')) return 0;
	return isOf('place') && page.sub_results.every(({ anchor }) => anchor !== undefined) ? 2 : 1;
}

/** The page as a whole where its title says what was looked for, else its best part; and two other parts. */
export function describePage(page: PagefindPage, phrases: readonly string[]): FoundPage {
	const { url, sub_results } = page;
	const title = titleOf(page);
	const weigh = ({ weighted_locations }: PagefindSection) =>
		weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
	const parts = sub_results.toSorted((a, b) => weigh(b) - weigh(a));
	const whole = parts.find(({ anchor }) => anchor === undefined);
	const best = saysOneOf(title, phrases) && whole !== undefined ? whole : parts[0];
	return {
		href: best?.url ?? url,
		title,
		section: best?.anchor === undefined ? undefined : best.title,
		excerpt: dropStart(markText(best?.excerpt ?? '', phrases), best?.title ?? title),
		others: parts
			.filter((part) => part !== best && part.anchor !== undefined)
			.slice(0, 2)
			.map((part) => ({ href: part.url, title: part.title })),
	};
}

function titleOf({ url, meta }: PagefindPage): string {
	return meta.title ?? url;
}

/** A heading is the first sentence of its part, and stands above the excerpt already. */
function dropStart(pieces: readonly Piece[], heading: string): Piece[] {
	const text = pieces.map((piece) => piece.text).join('');
	if (!text.startsWith(heading)) return [...pieces];
	const beyond = text.slice(heading.length).replace(/^[\s.．。]+/, '');
	if (beyond === '') return [...pieces];
	let rest = text.length - beyond.length;
	return pieces.flatMap((piece) => {
		const cut = Math.min(rest, piece.text.length);
		rest -= cut;
		return cut === piece.text.length ? [] : [{ ...piece, text: piece.text.slice(cut) }];
	});
}

function saysOneOf(title: string, phrases: readonly string[]): boolean {
	return phrases.some((phrase) => title.toLowerCase().includes(phrase.toLowerCase()));
}

/**
 * Whether the words that the index found have to do with what was looked for. Where it has no such word, it
 * takes any that begins alike, be it with one letter.
 */
export function isLikely({ sub_results }: Pick<PagefindPage, 'sub_results'>, phrases: readonly string[]): boolean {
	const words = sub_results.flatMap(({ excerpt }) => readMarks(excerpt).filter(({ isMarked }) => isMarked));
	const wanted = phrases.flatMap((phrase) => fold(phrase).split(' '));
	return words.some(({ text }) => wanted.some((each) => areAlike(fold(text), each)));
}

function areAlike(word: string, wanted: string): boolean {
	if (/\p{Script=Han}/u.test(wanted)) return wanted.includes(word) || word.includes(wanted);
	const letters = Math.max(3, Math.ceil(wanted.length / 2));
	return word.startsWith(wanted.slice(0, letters));
}

function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
