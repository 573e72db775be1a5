import { z } from 'zod';
import { certaintySchema, citationSchema, idSchema, periodShape } from '../claim/claim.schema.ts';
import { partialDateSchema } from '../date/partial-date.schema.ts';
import { partnerTypeIds } from './partner-type.ts';

/**
 * When newcomers were taken. `later-step`: not newcomers, but partners that already resell. `unknown` says
 * that no source covers the time: a gap is said, never left.
 */
export const intakeSchema = z.strictObject({
	...periodShape,
	state: z.enum(['open', 'later-step', 'nomination', 'closed', 'unknown']),
	certainty: certaintySchema,
	citations: z.array(citationSchema).default([]),
	/** Reopenings announced while closed, kept or not. */
	reopening: z
		.array(
			z.strictObject({
				announced: partialDateSchema,
				for: partialDateSchema,
				citations: z.array(citationSchema).min(1),
			}),
		)
		.default([]),
});

export const partnerTypeSchema = z.strictObject({
	intake: z.array(intakeSchema).min(1),
	/** Topics of its requirements, in the order in which a reader meets them. */
	topics: z.array(idSchema),
	/** Ids of guide pages that tell more, the first the main one. */
	guide: z.array(idSchema).min(1),
});

export type PartnerType = z.infer<typeof partnerTypeSchema>;
export const partnerTypeIdSchema = z.enum(partnerTypeIds);
