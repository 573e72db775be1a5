import { z } from 'zod';
import { citationSchema } from '../claim/claim.schema.ts';
import { addressSchema } from './address.schema.ts';

export const linkSchema = z.strictObject({
	/** Absent only where the service has ended. */
	address: addressSchema.optional(),
	citations: z.array(citationSchema).min(1),
	/** Addresses that older documents give for the same thing. */
	former: z.array(addressSchema).default([]),
	status: z.enum(['in-use', 'closed']).default('in-use'),
});

export type Link = z.infer<typeof linkSchema>;
