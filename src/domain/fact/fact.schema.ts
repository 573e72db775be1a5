import { z } from 'zod';
import { claimShape, placeCodeSchema } from '../claim/claim.schema.ts';
import { partnerTypeIdSchema } from '../partner-type/partner-type.schema.ts';

/** A dated statement that is neither a requirement nor a step: a duration, a renaming, an announcement. */
export const factSchema = z.strictObject({
	...claimShape,
	/** The market lookup shows the fact with answers about these places. */
	concerns: z.array(placeCodeSchema).default([]),
	partnerTypes: z.array(partnerTypeIdSchema).default([]),
});

export type Fact = z.infer<typeof factSchema> & { id: string };
