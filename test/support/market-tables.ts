import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { MarketTableFacts } from '../../src/domain/market/find-market.ts';
import { marketTableSchema } from '../../src/domain/market/market-table.schema.ts';

const folder = 'content/data/market-tables/';

/** The editions as the guide holds them, oldest first. */
export const marketTables: MarketTableFacts[] = readdirSync(folder)
	.toSorted()
	.map((file) => {
		const table = marketTableSchema.parse(parse(readFileSync(`${folder}${file}`, 'utf8')));
		return {
			id: file.replace('.yaml', ''),
			date: table.date,
			sources: table.citations.map(({ source }) => source),
			markets: table.markets,
		};
	});

/** Every place of the guide. */
export const placeCodes: string[] = Object.keys(parse(readFileSync('content/data/places.yaml', 'utf8')));
