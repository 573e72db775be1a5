import { z } from 'zod';
import { citationSchema } from '../claim/claim.schema.ts';

const address = z.url({ protocol: /^https?$/ });

export const linkSchema = z.strictObject({
	/** Absent only where the service has ended. */
	address: address.optional(),
	citations: z.array(citationSchema).min(1),
	/** Addresses that older documents give for the same thing. */
	former: z.array(address).default([]),
	status: z.enum(['in-use', 'closed']).default('in-use'),
});

export type Link = z.infer<typeof linkSchema>;
