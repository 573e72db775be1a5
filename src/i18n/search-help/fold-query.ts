import { foldAmounts } from './fold-amounts.ts';
import type { QueryFold } from './search-help.ts';

/**
 * The query in the script of the pages, in the ways that the pages may write it, the nearest first:
 * `台湾` → `台灣`, `direct-bill` → `direct-bill`, `direct bill`, and where the pages also write 臺 seldom, `臺灣` → `臺灣`, `台灣`.
 */
export function foldQuery(query: string, fold: QueryFold): string[] {
	const plain = foldAmounts(query.normalize('NFKC').replace(/\s+/g, ' ').trim(), fold.scales);
	const near = replaceCharacters(plain, fold.foreign);
	const usual = replaceCharacters(near, fold.rare);
	const forms = [near, usual, replaceWords(usual, fold.words)];
	return [...new Set([...forms, ...forms.map(partHyphens)])];
}

function replaceCharacters(text: string, characters: Readonly<Record<string, string>>): string {
	return [...text].map((character) => characters[character] ?? character).join('');
}

/** Pagefind joins what a hyphen parts: `direct-bill` finds `directbill` alone. */
function partHyphens(text: string): string {
	return text.replace(/(?<=\p{L})\p{Pd}(?=\p{L})/gu, ' ');
}

/** The longest word first, since a short one may be a part of it. */
function replaceWords(text: string, words: Readonly<Record<string, string>>): string {
	return Object.keys(words)
		.toSorted((a, b) => b.length - a.length)
		.reduce((replaced, word) => replaced.replaceAll(word, words[word] as string), text);
}
