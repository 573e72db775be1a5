import type { Program } from '../domain/program/program.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import type { SearchHelp, SearchName } from '../i18n/search-help/search-help.ts';
import type { Messages, Words } from './parse-messages.ts';
import { queryFoldFor } from './query-fold.ts';
import { scriptFoldFor } from './script-fold.ts';

type AllMessages = Readonly<Record<Locale, Messages>>;

/**
 * What helps a reader of a language from any name to today's pages.
 *
 * @param texts all that the pages of the language say: the script and the words that queries are folded to
 */
export function makeSearchHelp(
	program: Pick<Program, 'terms' | 'partnerTypes'>,
	messages: AllMessages,
	texts: readonly string[],
	locale: Locale,
): SearchHelp {
	const names = listSearchNames(program, messages, locale);
	return {
		fold: queryFoldFor([...texts, ...names.map(({ name }) => name)], locale),
		script: scriptFoldFor(names.flatMap(({ name, otherNames }) => [name, ...otherNames])),
		names,
	};
}

/**
 * Every term and every partner type with all it is or was called, in every language. A partner type that the
 * glossary explains stands there, once.
 */
export function listSearchNames(
	{ terms, partnerTypes }: Pick<Program, 'terms' | 'partnerTypes'>,
	messages: AllMessages,
	locale: Locale,
): SearchName[] {
	const ids = new Set([...Object.keys(terms), ...Object.keys(partnerTypes)]);
	return [...ids].map((id) => {
		const isTerm = id in terms;
		const group = isTerm ? 'terms' : 'partner-types';
		const [name = id] = textsOf(messages[locale], group, id, 'name');
		const [text = ''] = textsOf(messages[locale], group, id, isTerm ? 'definition' : 'summary');
		const others = [
			...locales.flatMap((each) => [
				...textsOf(messages[each], 'terms', id, 'name'),
				...textsOf(messages[each], 'terms', id, 'former'),
				...textsOf(messages[each], 'partner-types', id, 'name'),
			]),
			...(terms[id]?.aliases ?? []),
		].flatMap(formsOf);
		const guide = partnerTypes[id as keyof typeof partnerTypes]?.guide[0];
		return {
			id,
			name,
			query: formsOf(name)[0] as string,
			otherNames: [...new Set(others)].filter((other) => other !== name),
			text,
			path: isTerm ? `/glossary/#${id}` : `/guide/${guide}/`,
		};
	});
}

/** A name, without its parentheses and what stands in them: `PartnerID（合作夥伴識別碼）` → PartnerID, 合作夥伴識別碼. */
export function formsOf(name: string): string[] {
	const inside = [...name.matchAll(/[（(]([^）)]+)[）)]/g)].flatMap((match) =>
		(match[1] as string).split(/[、,，]\s*/),
	);
	const outside = name.replace(/\s*[（(][^）)]+[）)]\s*/g, ' ').trim();
	return [outside, ...inside].filter((form) => form !== '');
}

/** A part that is one text or several; `[]` where there is none. */
function textsOf(messages: Messages, group: string, id: string, part: string): string[] {
	const words = messages[group]?.[id];
	const found: Words | undefined = typeof words === 'object' && !Array.isArray(words) ? words[part] : undefined;
	return typeof found === 'string' ? [found] : Array.isArray(found) ? found : [];
}

/** Every text in these words, however deep. */
export function listTexts(words: Words): string[] {
	return typeof words === 'string' ? [words] : Object.values(words).flatMap(listTexts);
}
