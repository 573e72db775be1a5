import { z } from 'zod';
import { claimShape, idSchema, placeCodeSchema } from '../claim/claim.schema.ts';
import { conditionSchema } from '../condition/condition.schema.ts';
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
	/** Met where this holds. */
	requires: conditionSchema,
	/** For what the vendor decides: it is deciding. */
	pending: conditionSchema.optional(),
	/** For what the vendor decides: it said no. Neither passed nor refused is open. */
	refused: conditionSchema.optional(),
	/** Topics of the vendor's gates that have to be passed before this is due. */
	after: z.array(idSchema).default([]),
	/** The step that fulfils it; steps that must not come before a gate tell what not to do meanwhile. */
	step: idSchema.optional(),
	/** Where the sources disagree for these answers: unmet is then not a plain no. */
	disputed: z.strictObject({ dispute: idSchema, when: conditionSchema }).optional(),
	/** Documentation and tests at once. */
	examples: z
		.array(
			z.strictObject({
				/** Its words stand in the messages, in every language; examples of several requirements may share them. */
				name: idSchema,
				/** Ids of questions and of their answers; `office` takes place codes. */
				answers: z.record(idSchema, z.union([idSchema, z.array(placeCodeSchema)])),
				state: z.enum(['met', 'unmet', 'open']),
			}),
		)
		.min(2),
	/** Why the series has no period before this one's `from`, where an earlier period ended sooner. */
	gapBefore: z.enum(['not-asked', 'unknown']).optional(),
});

export type Requirement = z.infer<typeof requirementSchema> & { id: string };
