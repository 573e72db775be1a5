import { z } from 'zod';

export const placeSchema = z.strictObject({
	alpha3: z.string().regex(/^[A-Z]{3}$/, {
		error: (issue) => `${JSON.stringify(issue.input)} is no ISO code. Use three capital letters such as "TWN".`,
	}),
	/** ISO 3166-1 numeric; absent where ISO gives none. */
	numeric: z
		.string()
		.regex(/^\d{3}$/, {
			error: (issue) =>
				`${JSON.stringify(issue.input)} is no numeric ISO code. Use three digits in quotes such as "158".`,
		})
		.optional(),
	/** A code that ISO 3166-1 leaves to its users. */
	userAssigned: z.boolean().default(false),
	/** What people type for the place in any language, beside its names and codes. */
	aliases: z.array(z.string().min(1)).default([]),
});

export type Place = z.infer<typeof placeSchema>;
export type PlaceCode = string;
