import { z } from 'zod';
import { idSchema } from '../claim/claim.schema.ts';

/** What the checker may ask. Ids decide, words never do. */
export const questionSchema = z.strictObject({
	/** Possible answers, in the order in which they are offered. "I don't know" is always possible beside them. */
	answers: z.array(idSchema).min(2),
	/**
	 * Amounts and times that the words of the question name in braces: the requirement that holds the value, and
	 * the value's name. A number stands in the requirement alone.
	 */
	values: z.record(idSchema, z.strictObject({ of: idSchema, name: idSchema })).default({}),
});

export type Question = z.infer<typeof questionSchema>;
