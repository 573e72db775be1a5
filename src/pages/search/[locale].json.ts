import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { messages, program, wordsOf } from '../../catalog/catalog.ts';
import { namedPlaces } from '../../catalog/place-names.ts';
import { listTexts, makeSearchHelp } from '../../catalog/search-help.ts';
import { type Locale, locales, localeTraits } from '../../i18n/locales.ts';
import { localizePath } from '../../i18n/paths.ts';
import type { SearchWords } from '../../islands/search/search-words.ts';

/** What the search needs beside its index, fetched when it opens: its words, and names and scripts for its queries. */
export function getStaticPaths() {
	return locales.map((locale) => ({ params: { locale: localeTraits[locale].segment }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
	const docs = await getCollection('docs', ({ id }) => id.startsWith(`${locale}/`));
	const texts = [
		...listTexts(messages[locale]),
		...docs.flatMap(({ body = '', data }) => [body, data.title, data.description]),
		...namedPlaces(locale).map(({ name }) => name),
	];
	return Response.json({
		words: searchWords(locale),
		help: makeSearchHelp(program, messages, texts, locale),
	});
};

function searchWords(locale: Locale): SearchWords {
	const { search, site, sources, glossary } = wordsOf(locale);
	const base = import.meta.env.BASE_URL.replace(/\/$/, '');
	const { open: _, opening: __, openFailed: ___, ...words } = search;
	return {
		...words,
		parts: { guide: site.guide, markets: site.markets, sources: sources.title, glossary: glossary.title },
		home: localizePath(locale, '', base),
		glossaryHref: localizePath(locale, '/glossary/', base),
		overviewHref: localizePath(locale, '/guide/overview/', base),
	};
}
