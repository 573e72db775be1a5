import { editDistance } from './edit-distance.ts';
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
}

export type NameIndex = { entries: readonly FoldedName[]; script: ScriptFold };

/** Folds every name once, so that each key press compares short texts only. */
export function indexNames(things: readonly Named[], script: ScriptFold): NameIndex {
	const entries = things.flatMap((named) =>
		[named.name, ...named.otherNames].map((text) => ({ named, text, folded: foldName(text, script) })),
	);
	return { entries, script };
}

/**
 * The things whose names match, best first: the whole name, its beginning, the beginning of a word, a part
 * of it; with typos only where nothing else matches. Each thing once, with its best name. Between things
 * that match alike the order of the index stays.
 */
export function searchNames(index: NameIndex, query: string): NameMatch[] {
	const wanted = foldName(query, index.script);
	if (wanted === '') return [];
	const exact = bestOfEach(index.entries, ({ folded }) => closeness(folded, wanted));
	if (exact.length > 0) return exact.map((match) => toMatch(match, true));
	const limit = allowedTypos(wanted);
	if (limit === 0) return [];
	return bestOfEach(index.entries, ({ folded }) => {
		const distance = Math.min(
			editDistance(folded, wanted, limit),
			// What is typed so far may be the beginning of a longer name.
			editDistance(folded.slice(0, wanted.length), wanted, limit),
		);
		return distance > limit ? undefined : distance;
	}).map((match) => toMatch(match, false));
}

/** 0 the whole name, 1 its beginning, 2 the beginning of a word, 3 inside; `undefined` where it is not there. */
function closeness(folded: string, wanted: string): number | undefined {
	if (folded === wanted) return 0;
	if (folded.startsWith(wanted)) return 1;
	if (folded.includes(` ${wanted}`)) return 2;
	// One Latin letter inside a word is noise; one Chinese character is a word.
	if (wanted.length === 1 && /^[\p{Script=Latin}\p{N}]$/u.test(wanted)) return undefined;
	return folded.includes(wanted) ? 3 : undefined;
}

/** None for a short word, in which a typo could be any name; Chinese words are shorter and say more a character. */
function allowedTypos(wanted: string): number {
	if (/\p{Script=Han}/u.test(wanted)) return wanted.length >= 3 ? 1 : 0;
	if (wanted.length < 4) return 0;
	return wanted.length < 8 ? 1 : 2;
}

type Scored = { entry: FoldedName; score: number };

function bestOfEach(entries: readonly FoldedName[], scoreOf: (entry: FoldedName) => number | undefined): Scored[] {
	const best = new Map<string, Scored>();
	for (const entry of entries) {
		const score = scoreOf(entry);
		const before = best.get(entry.named.id);
		if (score !== undefined && (before === undefined || score < before.score))
			best.set(entry.named.id, { entry, score });
	}
	return [...best.values()].toSorted((a, b) => a.score - b.score);
}

function toMatch({ entry }: Scored, isCertain: boolean): NameMatch {
	const { id, name } = entry.named;
	return { id, name, matched: entry.text === name ? undefined : entry.text, isCertain };
}
