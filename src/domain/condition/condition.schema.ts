import { z } from 'zod';
import { idSchema } from '../claim/claim.schema.ts';

/** A condition over answers. */
export type Condition =
	| { question: string; in: string[] }
	| { officeIn: string[] }
	| { all: Condition[] }
	| { any: Condition[] }
	| { not: Condition };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
	z.union([
		/** The answer is one of these. */
		z.strictObject({ question: idSchema, in: z.array(idSchema).min(1) }),
		/** Some office lies in a place that belongs to one of these blocs on the asked day. */
		z.strictObject({ officeIn: z.array(idSchema).min(1) }),
		z.strictObject({ all: z.array(conditionSchema).min(1) }),
		z.strictObject({ any: z.array(conditionSchema).min(1) }),
		z.strictObject({ not: conditionSchema }),
	]),
);
