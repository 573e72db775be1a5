import type { ScriptFold } from '../name-search/fold-name.ts';
import type { Named } from '../name-search/search-names.ts';
import type { Scales } from './fold-amounts.ts';

/** How a query becomes the script and the words of the pages that are searched. */
export interface QueryFold {
	/** Characters that the pages never use, and the ones they use instead: 湾 → 灣. */
	foreign: Readonly<Record<string, string>>;
	/** Characters that the pages use seldom, and the usual ones: 臺 → 台. */
	rare: Readonly<Record<string, string>>;
	/** Words of the other Chinese vocabulary, already in the characters of the pages: 网络, here 網絡 → 網路. */
	words: Readonly<Record<string, string>>;
	/** Words for large numbers, in every language of the guide. */
	scales: Scales;
}

/** A thing that readers search by name, current or former, in any language. */
export interface SearchName extends Named {
	/** The name without what stands in parentheses: what to look for in the pages. */
	query: string;
	/** What it is, in a sentence or two. */
	text: string;
	/** The page about it, without its language part: `/glossary/#partner-id`. */
	path: string;
}

/** What helps a reader to today's pages of their language, whatever they type. */
export interface SearchHelp {
	fold: QueryFold;
	/** For comparing names across scripts. */
	script: ScriptFold;
	names: readonly SearchName[];
}
