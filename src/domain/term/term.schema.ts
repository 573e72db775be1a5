import { z } from 'zod';
import { certaintySchema, citationSchema } from '../claim/claim.schema.ts';
import { partialDateSchema } from '../date/partial-date.schema.ts';

export const termSchema = z.strictObject({
	/** What a reader may search for, in any language and script, beside the names. */
	aliases: z.array(z.string().min(1)).default([]),
	renamed: z
		.array(
			z.strictObject({
				from: partialDateSchema,
				certainty: certaintySchema,
				citations: z.array(citationSchema).min(1),
			}),
		)
		.default([]),
});

export type Term = z.infer<typeof termSchema>;
