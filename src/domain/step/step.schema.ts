import { z } from 'zod';
import { claimShape, idSchema } from '../claim/claim.schema.ts';
import { conditionSchema } from '../condition/condition.schema.ts';
import { partialDateSchema } from '../date/partial-date.schema.ts';
import { partnerTypeIdSchema } from '../partner-type/partner-type.schema.ts';
import { stages } from './stages.ts';

export const stepSchema = z.strictObject({
	...claimShape,
	stage: z.enum(stages),
	partnerTypes: z.array(partnerTypeIdSchema).min(1),
	actor: z.enum(['you', 'microsoft', 'distributor', 'customer']),
	/** Steps that must be finished first. */
	after: z.array(idSchema).default([]),
	/** Steps before which this one does harm: the reader is told not to do it yet. */
	notBefore: z.array(idSchema).default([]),
	/** The name of the value that says how long it takes. */
	duration: idSchema.optional(),
	/** What has to be at hand. */
	documents: z.array(idSchema).default([]),
	/** Answers that tell that it is done already. */
	settled: conditionSchema.optional(),
	/** Needed only where something went wrong, so that a checklist without it is complete. */
	contingent: z.boolean().default(false),
	/** The month in which it is done is the one in which the vendor checks again every year. */
	anniversary: z.boolean().default(false),
	/** Steps that hold the same work: a checklist with one of them leaves this one out. */
	coveredBy: z.array(idSchema).default([]),
	/** Ids that this step had before; what readers marked under them goes on under this one. */
	formerly: z.array(idSchema).default([]),
});

export const procedureSchema = z.strictObject({
	partnerTypes: z.array(partnerTypeIdSchema).min(1),
	/** The first day (or month) on which it was no longer done so; it is history then. */
	until: partialDateSchema.optional(),
	/** The procedure that was in use before: this one begins when that one ended. */
	follows: idSchema.optional(),
	/** Whose way it is: of those who do not belong to the partner type yet, of those who do, or of all. */
	for: z.enum(['newcomers', 'members', 'all']).default('all'),
	/** Partner types that a company becomes by it, where they are not those whose pages show it. */
	leadsTo: z.array(partnerTypeIdSchema).default([]),
	/** Answers with which it applies; always where it is absent. */
	when: conditionSchema.optional(),
	/** Done once more for each further market in which the company enrolls. */
	eachMarket: z.boolean().default(false),
	steps: z.array(idSchema).min(1),
});

export type Step = z.infer<typeof stepSchema> & { id: string };
export type Procedure = z.infer<typeof procedureSchema>;
