import type { APIRoute } from 'astro';
import { dataVersion, messages, program } from '../../catalog/catalog.ts';
import { newestDate } from '../../domain/source/newest-date.ts';
import { locales, localeTraits } from '../../i18n/locales.ts';
import { dataFiles, rulesFilePath, wordsFilePath } from '../../reuse/data/data-files.ts';
import { jsonResponse } from '../../reuse/data/json-response.ts';
import { marketTablesFileSchema } from '../../reuse/data/market-tables-file.schema.ts';
import { makeMarketTablesFile } from '../../reuse/data/market-tables-file.ts';
import { programFileSchema } from '../../reuse/data/program-file.schema.ts';
import { makeProgramFile } from '../../reuse/data/program-file.ts';
import { wordsFileSchema } from '../../reuse/data/words-file.schema.ts';
import { makeWordsFile } from '../../reuse/data/words-file.ts';
import { writeJsonSchema } from '../../reuse/data/write-json-schema.ts';
import { siteAddress } from '../../reuse/site-address.ts';

const headOf = (schema: string) => ({ $schema: siteAddress(schema), version: dataVersion });
const schemaOf = (schema: Parameters<typeof writeJsonSchema>[0], path: string, title: string) =>
	writeJsonSchema(schema, siteAddress(path), title);

/** Every JSON file for other programs, by its path. */
const makers: Record<string, () => object> = {
	[dataFiles.program]: () => makeProgramFile(program, headOf(dataFiles.programSchema)),
	[dataFiles.programSchema]: () => schemaOf(programFileSchema, dataFiles.programSchema, 'Facts of the guide'),
	[dataFiles.marketTables]: () => makeMarketTablesFile(program, headOf(dataFiles.marketTablesSchema)),
	[dataFiles.marketTablesSchema]: () =>
		schemaOf(marketTablesFileSchema, dataFiles.marketTablesSchema, 'Editions of the market table'),
	[dataFiles.wordsSchema]: () => schemaOf(wordsFileSchema, dataFiles.wordsSchema, 'Sentences of the facts'),
	...Object.fromEntries(
		locales.map((locale) => [
			wordsFilePath(localeTraits[locale].segment),
			() => makeWordsFile(messages[locale], locale, headOf(dataFiles.wordsSchema)),
		]),
	),
	[dataFiles.version]: () => ({
		version: dataVersion,
		newestSource: newestDate(program, Object.keys(program.sources)),
		files: [
			...Object.values(dataFiles),
			...locales.flatMap((locale) => [
				wordsFilePath(localeTraits[locale].segment),
				rulesFilePath(localeTraits[locale].segment),
			]),
		]
			.toSorted()
			.map(siteAddress),
	}),
};

export function getStaticPaths() {
	return Object.entries(makers).map(([path, make]) => ({
		params: { file: path.replace(/^\/data\/|\.json$/g, '') },
		props: { make },
	}));
}

export const GET: APIRoute<{ make: () => object }> = ({ props: { make } }) => jsonResponse(make());
