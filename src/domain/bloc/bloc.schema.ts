import { z } from 'zod';
import { certaintySchema, citationSchema, placeCodeSchema } from '../claim/claim.schema.ts';
import { daySchema } from '../date/partial-date.schema.ts';

/** Dated membership. Never derived from a market table, nor a table from it. */
export const blocSchema = z.strictObject({
	citations: z.array(citationSchema).min(1),
	members: z
		.array(
			z.strictObject({
				code: placeCodeSchema,
				/** The first day for which our sources show membership. */
				from: daySchema,
				/** The first day no longer a member. */
				until: daySchema.optional(),
				certainty: certaintySchema.optional(),
				citations: z.array(citationSchema).min(1).optional(),
			}),
		)
		.min(1),
});

export type Bloc = z.infer<typeof blocSchema>;
