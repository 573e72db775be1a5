import { z } from 'zod';
import { citationSchema, idSchema, valueSchema } from '../claim/claim.schema.ts';

export const disputeSchema = z.strictObject({
	/** Ids of the facts, requirements, steps or partner types that the dispute is about. */
	about: z.array(idSchema).min(1),
	sides: z
		.array(
			z.strictObject({
				citations: z.array(citationSchema).min(1),
				values: z.record(idSchema, valueSchema).default({}),
			}),
		)
		.min(2),
	values: z.record(idSchema, valueSchema).default({}),
	/** True where later sources settled it; the guide then says what holds. */
	resolved: z.boolean(),
});

export type Dispute = z.infer<typeof disputeSchema> & { id: string };
