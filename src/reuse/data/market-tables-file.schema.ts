import { z } from 'zod';
import { idSchema, placeCodeSchema } from '../../domain/claim/claim.schema.ts';
import { marketTableSchema } from '../../domain/market/market-table.schema.ts';
import { sourceSchema } from '../../domain/source/source.schema.ts';
import { locales, localeTraits } from '../../i18n/locales.ts';
import { fileHead } from './program-file.schema.ts';

const namesSchema = z.strictObject(
	Object.fromEntries(locales.map((locale) => [localeTraits[locale].languageTag, z.string().min(1)])),
);

/** `/data/market-tables.json`: every edition, with what it needs to be read alone. */
export const marketTablesFileSchema = z.strictObject({
	...fileHead,
	/** Oldest first. */
	editions: z.array(z.strictObject({ id: idSchema, ...marketTableSchema.shape })).min(1),
	/** Those that the editions cite. */
	sources: z.record(idSchema, sourceSchema),
	/** Our names of markets and places, by language. */
	names: z.strictObject({
		markets: z.record(idSchema, namesSchema),
		places: z.record(placeCodeSchema, namesSchema),
	}),
});

export type MarketTablesFile = z.infer<typeof marketTablesFileSchema>;
