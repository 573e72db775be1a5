import { z } from 'zod';
import { claimShape, idSchema } from '../claim/claim.schema.ts';
import { partialDateSchema } from '../date/partial-date.schema.ts';
import { partnerTypeIdSchema } from '../partner-type/partner-type.schema.ts';

export const stepSchema = z.strictObject({
	...claimShape,
	stage: z.enum([
		'prepare',
		'account',
		'apply',
		'verify',
		'agreement',
		'connect',
		'set-up',
		'support-plan',
		'stay',
		'leave',
	]),
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
});

export const procedureSchema = z.strictObject({
	partnerTypes: z.array(partnerTypeIdSchema).min(1),
	/** The first day (or month) on which it was no longer done so; it is history then. */
	until: partialDateSchema.optional(),
	steps: z.array(idSchema).min(1),
});

export type Step = z.infer<typeof stepSchema> & { id: string };
export type Procedure = z.infer<typeof procedureSchema>;
