import { editDistances } from './edit-distance.ts';
import { foldName, type ScriptFold } from './fold-name.ts';

/** A thing with all it may be called. */
export interface Named {
	id: string;
	/** The name the reader sees. */
	name: string;
	/** Other names, aliases and codes, in any language. */
	otherNames: readonly string[];
}

export interface NameMatch {
	id: string;
	name: string;
	/** The name that matched, where it is not the one the reader sees. */
	matched: string | undefined;
	/** False where the match takes a typo for granted. */
	isCertain: boolean;
}

interface FoldedName {
	named: Named;
	text: string;
	folded: string;
	words: readonly string[];
	/** Without spaces, since readers write `New Zealand` as one word too. */
	joined: string;
}

export type NameIndex = { entries: readonly FoldedName[]; script: ScriptFold };

/** Folds every name once, so that each key press compares short texts only. */
export function indexNames(things: readonly Named[], script: ScriptFold): NameIndex {
	const entries = things.flatMap((named) =>
		[named.name, ...named.otherNames].map((text) => {
			const folded = foldName(text, script);
			const words = folded.split(' ');
			return { named, text, folded, words, joined: words.join('') };
		}),
	);
	return { entries, script };
}

/** In characters. No name is as long; comparing a pasted page with every name would halt the browser. */
const longestQuery = 100;

/**
 * The things whose names match, best first: the whole name, its beginning, the beginning of a word, a part
 * of it, the same words in another order; with typos only where nothing else matches. Each thing once, with
 * its best name; of two that match alike, the name the reader sees. Between things that match alike the
 * order of the index stays.
 */
export function searchNames(index: NameIndex, query: string): NameMatch[] {
	const wanted = foldName(query.slice(0, 2 * longestQuery), index.script);
	if (wanted === '' || wanted.length > longestQuery) return [];
	const parts = wanted.split(' ');
	const exact = bestOfEach(index.entries, query, (entry) => closeness(entry, wanted, parts));
	if (exact.length > 0) return exact.map((match) => toMatch(match, true));
	const limit = allowedTypos(wanted);
	if (limit === 0) return [];
	return bestOfEach(index.entries, query, (entry) => typos(entry, wanted, limit)).map((match) => toMatch(match, false));
}

/**
 * 0 the whole name, 1 its beginning, 2 the beginning of a word, 3 inside or without its spaces, 4 the same
 * words in another order; `undefined` where it is not there.
 */
function closeness({ folded, words, joined }: FoldedName, wanted: string, parts: string[]): number | undefined {
	if (folded.startsWith(wanted)) return folded.length === wanted.length ? 0 : 1;
	if (folded.includes(` ${wanted}`)) return 2;
	// One Latin letter inside a word is noise; one Chinese character is a word.
	if (wanted.length === 1 && /[\p{Script=Latin}\p{N}]/u.test(wanted)) return undefined;
	if (folded.includes(wanted)) return 3;
	if (joined.startsWith(parts.join(''))) return 3;
	return parts.every((part) => words.some((word) => word.startsWith(part))) ? 4 : undefined;
}

/** None for a short word, in which a typo could be any name; Chinese words are shorter and say more a character. */
function allowedTypos(wanted: string): number {
	if (/^\d+$/.test(wanted)) return 0;
	if (/\p{Script=Han}/u.test(wanted)) return wanted.length >= 3 ? 1 : 0;
	if (wanted.length < 4) return 0;
	return wanted.length < 8 ? 1 : 2;
}

/** How far the name, or its nearest word, is from what was typed; what is typed so far may be its beginning. */
function typos({ folded, words }: FoldedName, wanted: string, limit: number): number | undefined {
	let best: number | undefined;
	let start = 0;
	for (const word of words) {
		const { whole, beginning } = editDistances(wanted, folded.slice(start), limit);
		start += word.length + 1;
		if (beginning > limit) continue;
		const distance = whole === beginning ? whole : beginning + 0.25;
		if (best === undefined || distance < best) best = distance;
	}
	return best;
}

type Scored = { entry: FoldedName; score: number; isLiteral: boolean };

/** Of the names of one thing that are as close, the one spelled as typed is shown: 台湾 rather than 台灣. */
function bestOfEach(
	entries: readonly FoldedName[],
	query: string,
	scoreOf: (entry: FoldedName) => number | undefined,
): Scored[] {
	const best = new Map<string, Scored>();
	const typed = query.trim().toLowerCase();
	for (const entry of entries) {
		const own = scoreOf(entry);
		if (own === undefined) continue;
		const score = entry.text === entry.named.name ? own : own + 0.5;
		const isLiteral = entry.text.toLowerCase().includes(typed);
		const before = best.get(entry.named.id);
		const isBetter =
			before === undefined || score < before.score || (score === before.score && isLiteral && !before.isLiteral);
		if (isBetter) best.set(entry.named.id, { entry, score, isLiteral });
	}
	return [...best.values()].toSorted((a, b) => a.score - b.score);
}

function toMatch({ entry }: Scored, isCertain: boolean): NameMatch {
	const { id, name } = entry.named;
	return { id, name, matched: entry.text === name ? undefined : entry.text, isCertain };
}
