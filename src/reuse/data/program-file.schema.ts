import { z } from 'zod';
import { blocSchema } from '../../domain/bloc/bloc.schema.ts';
import { idSchema, placeCodeSchema } from '../../domain/claim/claim.schema.ts';
import { disputeSchema } from '../../domain/dispute/dispute.schema.ts';
import { factSchema } from '../../domain/fact/fact.schema.ts';
import { addressSchema } from '../../domain/link/address.schema.ts';
import { linkSchema } from '../../domain/link/link.schema.ts';
import { marketTableSchema } from '../../domain/market/market-table.schema.ts';
import { partnerTypeIdSchema, partnerTypeSchema } from '../../domain/partner-type/partner-type.schema.ts';
import { placeSchema } from '../../domain/place/place.schema.ts';
import { questionSchema } from '../../domain/question/question.schema.ts';
import { requirementSchema } from '../../domain/requirement/requirement.schema.ts';
import { sourceSchema } from '../../domain/source/source.schema.ts';
import { procedureSchema, stepSchema } from '../../domain/step/step.schema.ts';
import { termSchema } from '../../domain/term/term.schema.ts';

/** What every published file begins with: its own schema, and the state of the facts. */
export const fileHead = {
	$schema: addressSchema,
	version: z.string().regex(/^[0-9a-f]{12}$/),
};

/** `/data/program.json`: every fact under its id, without a word of any language. */
export const programFileSchema = z.strictObject({
	...fileHead,
	sources: z.record(idSchema, sourceSchema),
	places: z.record(placeCodeSchema, placeSchema),
	blocs: z.record(idSchema, blocSchema),
	marketTables: z.record(idSchema, marketTableSchema),
	partnerTypes: z.record(partnerTypeIdSchema, partnerTypeSchema),
	requirements: z.record(idSchema, requirementSchema),
	steps: z.record(idSchema, stepSchema),
	procedures: z.record(idSchema, procedureSchema),
	questions: z.record(idSchema, questionSchema),
	facts: z.record(idSchema, factSchema),
	disputes: z.record(idSchema, disputeSchema),
	terms: z.record(idSchema, termSchema),
	links: z.record(idSchema, linkSchema),
});

export type ProgramFile = z.infer<typeof programFileSchema>;
