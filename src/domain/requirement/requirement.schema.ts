import { z } from 'zod';
import { claimShape, idSchema } from '../claim/claim.schema.ts';
import { partnerTypeIdSchema } from '../partner-type/partner-type.schema.ts';

/** What a partner type asks in a period. Those of one partner type, stage and topic form a series. */
export const requirementSchema = z.strictObject({
	...claimShape,
	partnerType: partnerTypeIdSchema,
	topic: idSchema,
	/** enroll: asked of newcomers. stay: asked of those authorized. */
	stage: z.enum(['enroll', 'stay']),
	strength: z.enum(['required', 'recommended']).default('required'),
	decidedBy: z.enum(['you', 'vendor']),
	/** Why the series has no period before this one's `from`, where an earlier period ended sooner. */
	gapBefore: z.enum(['not-asked', 'unknown']).optional(),
});

export type Requirement = z.infer<typeof requirementSchema> & { id: string };
