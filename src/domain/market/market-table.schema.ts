import { z } from 'zod';
import { citationSchema, idSchema, placeCodeSchema } from '../claim/claim.schema.ts';
import { partialDateSchema } from '../date/partial-date.schema.ts';

/** A blank cell of the source is `not-stated`: that is not "none". */
const cellSchema = z.string().regex(/^([A-Z]{3}|not-stated)$/, {
	error: (issue) =>
		`${JSON.stringify(issue.input)} is no currency. Use three capital letters such as "USD", or not-stated for a blank cell.`,
});

const listedPlaceSchema = z.strictObject({
	code: placeCodeSchema,
	/** The name, or names, under which the source lists the place. */
	name: z.union([z.string().min(1), z.array(z.string().min(1)).min(2)]),
	currency: cellSchema,
	/** What older, license-based offers are billed in where the source tells it apart. */
	legacyCurrency: cellSchema.optional(),
});

const marketSchema = z.strictObject({
	id: idSchema,
	/** The market's name as the source prints it; the edition of 2016-11 prints none. */
	name: z.string().min(1).optional(),
	places: z.array(listedPlaceSchema).min(1),
});

/** One edition of "who may sell where". */
export const marketTableSchema = z.strictObject({
	date: partialDateSchema,
	citations: z.array(citationSchema).min(1),
	markets: z.array(marketSchema).min(1),
});

export type MarketTable = z.infer<typeof marketTableSchema> & { id: string };
export type ListedPlace = z.infer<typeof listedPlaceSchema>;
