/** What the search says, in the reader's language; places in braces are filled by the search. */
export interface SearchWords {
	title: string;
	label: string;
	clue: string;
	close: string;
	loading: string;
	unreachable: string;
	unreachableTry: string;
	retry: string;
	one: string;
	count: string;
	none: string;
	noneTry: string;
	glossary: string;
	overview: string;
	also: string;
	entry: string;
	sections: string;
	more: string;
	keys: string;
	shortcut: string;
	/** Names of the parts of the site by the first part of a path: guide, markets, sources. */
	parts: Readonly<Record<string, string>>;
	/** Where the glossary and the overview are. */
	glossaryHref: string;
	overviewHref: string;
	/** What stands before a path without a language part: `/zh-tw`. */
	home: string;
}
