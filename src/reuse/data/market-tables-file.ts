import { textOf } from '../../catalog/catalog.ts';
import { placeName } from '../../catalog/place-names.ts';
import type { Program } from '../../domain/program/program.ts';
import { type Locale, locales, localeTraits } from '../../i18n/locales.ts';
import type { MarketTablesFile } from './market-tables-file.schema.ts';
import { sortById } from './sort-by-id.ts';

/**
 * Every edition of the market table as other programs read it.
 *
 * @param head the address of the file's schema, and the version of the facts
 */
export function makeMarketTablesFile(
	{ marketTables, sources }: Pick<Program, 'marketTables' | 'sources'>,
	head: Pick<MarketTablesFile, '$schema' | 'version'>,
): MarketTablesFile {
	const cited = new Set(marketTables.flatMap(({ citations }) => citations.map(({ source }) => source)));
	const markets = marketTables.flatMap((table) => table.markets);
	return {
		...head,
		editions: marketTables.map(({ id, ...table }) => ({ id, ...table })),
		sources: sortById(Object.fromEntries([...cited].map((id) => [id, sources[id]!]))),
		names: {
			markets: nameAll(
				markets.map(({ id }) => id),
				(id, locale) => textOf(locale, 'markets', id),
			),
			places: nameAll(
				markets.flatMap(({ places }) => places.map(({ code }) => code)),
				placeName,
			),
		},
	};
}

/** The first row of the table: names of columns, the same in every language, since programs read them. */
const columns = ['edition', 'market', 'place', 'name_in_source', 'currency', 'legacy_currency', 'source'];

/**
 * The same as rows of one table, the first naming the columns: a row for each place of each edition. Where the
 * source lists several names for a place, a semicolon joins them; where it names no currency, the cell is empty.
 */
export function listMarketRows({ marketTables }: Pick<Program, 'marketTables'>): string[][] {
	const rows = marketTables.flatMap(({ id: edition, citations, markets }) =>
		markets.flatMap(({ id: market, places }) =>
			places.map(({ code, name, currency, legacyCurrency = '' }) => [
				edition,
				market,
				code,
				[name].flat().join('; '),
				currency === 'not-stated' ? '' : currency,
				legacyCurrency === 'not-stated' ? '' : legacyCurrency,
				citations.map(({ source }) => source).join('; '),
				...locales.map((locale) => textOf(locale, 'markets', market)),
				...locales.map((locale) => placeName(code, locale)),
			]),
		),
	);
	const tags = locales.map((locale) => localeTraits[locale].languageTag.toLowerCase().replaceAll('-', '_'));
	return [[...columns, ...tags.map((tag) => `market_${tag}`), ...tags.map((tag) => `place_${tag}`)], ...rows];
}

function nameAll(
	ids: readonly string[],
	nameOf: (id: string, locale: Locale) => string,
): Record<string, Record<string, string>> {
	const namesOf = (id: string) =>
		Object.fromEntries(locales.map((locale) => [localeTraits[locale].languageTag, nameOf(id, locale)]));
	return sortById(Object.fromEntries(ids.map((id) => [id, namesOf(id)])));
}
