import { foldName } from '../name-search/fold-name.ts';
import { indexNames, type NameIndex, searchNames } from '../name-search/search-names.ts';
import { foldQuery } from './fold-query.ts';
import type { SearchHelp, SearchName } from './search-help.ts';

/** Names folded once, for a query at each key press. */
export interface PreparedHelp {
	help: SearchHelp;
	index: NameIndex;
	/** What each thing may be called, folded; the longest first. */
	calls: readonly { call: string; name: SearchName }[];
}

export interface WidenedQuery {
	/** What to look for: the query as the pages may write it. */
	queries: readonly string[];
	/** What to look for besides: the query with today's names. */
	translated: readonly string[];
	/** Today's names that the query calls otherwise. */
	also: readonly string[];
	/** The things that the query names or begins to name, the likeliest first. */
	names: readonly SearchName[];
}

/** At most this many things are shown, and at most this many queries are added. */
const most = 3;

export function prepareHelp(help: SearchHelp): PreparedHelp {
	const calls = help.names
		.flatMap((name) => [name.name, name.query, ...name.otherNames].map((text) => ({ call: fold(text, help), name })))
		.filter(({ call }) => call !== '')
		.toSorted((a, b) => b.call.length - a.call.length);
	return { help, index: indexNames(help.names, help.script), calls };
}

/**
 * A query together with what it means today: `MPN` also looks for PartnerID, `間接轉銷商` on the English
 * pages for indirect reseller. Names inside a longer query count too; what is typed so far may be the
 * beginning of a name, or hold a typo.
 */
export function widenQuery(query: string, prepared: PreparedHelp): WidenedQuery {
	const { help } = prepared;
	const queries = foldQuery(query, help.fold);
	const wanted = fold(query, help);
	const mentions = findMentions(wanted, prepared);
	const begun = searchNames(prepared.index, query)
		.filter(({ matched, name, isCertain }) => !isCertain || beginsWord(fold(matched ?? name, help), wanted))
		.flatMap(({ id }) => prepared.help.names.find((name) => name.id === id) ?? []);
	const isWhole = mentions.some(({ start, end }) => start === 0 && end === wanted.length);
	const mentioned = mentions.flatMap(({ names }) => names);
	const names = [...new Set(isWhole ? mentioned : [...begun, ...mentioned])].slice(0, most);

	const renamed = mentions.length > 0 ? rename(wanted, mentions, help) : rename(wanted, [wholeOf(wanted, begun)], help);
	const translated = renamed.slice(0, most).filter(({ text }) => !queries.includes(text));
	return {
		queries,
		translated: translated.map(({ text }) => text),
		also: [...new Set(translated.flatMap(({ used }) => used))],
		names,
	};
}

interface Mention {
	start: number;
	end: number;
	/** Several where one name was used for more than one thing. */
	names: SearchName[];
}

/** Where the query names a thing; of names that overlap, the one that begins first, and of these the longest. */
function findMentions(wanted: string, { calls }: PreparedHelp): Mention[] {
	const mentions: Mention[] = [];
	let start = 0;
	while (start < wanted.length) {
		const found = calls.find(({ call }) => wanted.startsWith(call, start) && isBounded(wanted, start, call.length));
		if (found === undefined) {
			start++;
			continue;
		}
		const names = calls.filter(({ call }) => call === found.call).map(({ name }) => name);
		mentions.push({ start, end: start + found.call.length, names: [...new Set(names)] });
		start += found.call.length;
	}
	return mentions;
}

/** Latin names count as whole words only; Chinese ones stand between others without a space. */
function isBounded(text: string, start: number, length: number): boolean {
	const isLetter = (position: number) => /[\p{Script=Latin}\p{N}]/u.test(text[position] ?? '');
	const end = start + length;
	return !(isLetter(start) && isLetter(start - 1)) && !(isLetter(end - 1) && isLetter(end));
}

function wholeOf(wanted: string, names: SearchName[]): Mention {
	const isLongEnough = wanted.length >= (/\p{Script=Han}/u.test(wanted) ? 2 : 3);
	return { start: 0, end: wanted.length, names: isLongEnough ? names.slice(0, 1) : [] };
}

/** The query with each older name replaced by today's; once more for each further meaning of a name. */
function rename(wanted: string, mentions: readonly Mention[], help: SearchHelp): { text: string; used: string[] }[] {
	const most = Math.max(1, ...mentions.map(({ names }) => names.length));
	return Array.from({ length: most }, (_, meaning) => {
		const used: string[] = [];
		let text = '';
		let position = 0;
		for (const { start, end, names } of mentions) {
			const name = names[Math.min(meaning, names.length - 1)];
			const call = wanted.slice(start, end);
			text += wanted.slice(position, start);
			position = end;
			// Where today's name contains what was typed, the pages are found by it already.
			if (name === undefined || fold(name.query, help).includes(call)) text += call;
			else {
				text += name.query;
				used.push(name.query);
			}
		}
		text += wanted.slice(position);
		return { text: foldQuery(text, help.fold)[0] as string, used };
	}).filter(({ used }) => used.length > 0);
}

function beginsWord(call: string, wanted: string): boolean {
	if (/\p{Script=Han}/u.test(wanted)) return wanted.length > 1 || call.startsWith(wanted);
	if (wanted.length < 2) return false;
	return wanted.split(' ').every((part) => ` ${call}`.includes(` ${part}`));
}

/** As names are compared, with a space between the scripts: people write `MPN 編號` and `MPN編號`. */
function fold(text: string, { script }: SearchHelp): string {
	return foldName(text, script)
		.replace(/(\p{Script=Han})(?=[\p{Script=Latin}\p{N}])/gu, '$1 ')
		.replace(/([\p{Script=Latin}\p{N}])(?=\p{Script=Han})/gu, '$1 ');
}
