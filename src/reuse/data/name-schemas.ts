import { z } from 'zod';
import { blocSchema } from '../../domain/bloc/bloc.schema.ts';
import {
	certaintySchema,
	citationSchema,
	currencySchema,
	edgeSchema,
	idSchema,
	placeCodeSchema,
	valueSchema,
} from '../../domain/claim/claim.schema.ts';
import { conditionSchema } from '../../domain/condition/condition.schema.ts';
import { daySchema, partialDateSchema } from '../../domain/date/partial-date.schema.ts';
import { disputeSchema } from '../../domain/dispute/dispute.schema.ts';
import { factSchema } from '../../domain/fact/fact.schema.ts';
import { addressSchema } from '../../domain/link/address.schema.ts';
import { linkSchema } from '../../domain/link/link.schema.ts';
import { marketTableSchema } from '../../domain/market/market-table.schema.ts';
import { intakeSchema, partnerTypeIdSchema, partnerTypeSchema } from '../../domain/partner-type/partner-type.schema.ts';
import { placeSchema } from '../../domain/place/place.schema.ts';
import { questionSchema } from '../../domain/question/question.schema.ts';
import { requirementSchema } from '../../domain/requirement/requirement.schema.ts';
import { sourceSchema } from '../../domain/source/source.schema.ts';
import { procedureSchema, stepSchema } from '../../domain/step/step.schema.ts';
import { termSchema } from '../../domain/term/term.schema.ts';

/** What a published schema says of a part beside its shape. */
interface SchemaName {
	/** The name under `$defs`. */
	id: string;
	description: string;
	/** Where the check is a function, which JSON Schema cannot hold: the form, as far as a pattern tells it. */
	pattern?: string;
}

/** Names of the parts that several things share, so that a published schema tells each once and in words. */
export const schemaNames = z.registry<SchemaName>();

const names: readonly [z.ZodType, SchemaName][] = [
	[idSchema, { id: 'id', description: 'Lower-case words joined by hyphens. Stays the same from version to version.' }],
	[placeCodeSchema, { id: 'placeCode', description: 'ISO 3166-1 alpha-2, or XK.' }],
	[currencySchema, { id: 'currency', description: 'ISO 4217.' }],
	[addressSchema, { id: 'address', description: 'An address of the web, whole.' }],
	[daySchema, { id: 'day', description: 'A calendar day without a zone.', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }],
	[
		partialDateSchema,
		{
			id: 'date',
			description: 'A day, a month or a quarter, as precise as the source is.',
			pattern: '^\\d{4}-(\\d{2}(-\\d{2})?|Q[1-4])$',
		},
	],
	[
		certaintySchema,
		{
			id: 'certainty',
			description:
				'stated: the source says it. inferred: worked out from dated versions. second-hand: only a third party says it.',
		},
	],
	[citationSchema, { id: 'citation', description: 'A source and the place in it.' }],
	[
		edgeSchema,
		{
			id: 'edge',
			description:
				'When a period begins or ends. As an object: date is the first day on which a source shows the new state, notBefore the last on which one showed the old.',
		},
	],
	[
		valueSchema,
		{ id: 'value', description: 'An amount, duration, date, count or list that the words name in braces.' },
	],
	[
		conditionSchema,
		{
			id: 'condition',
			description: 'A condition over answers. What is not answered leaves it open; it is never a no.',
		},
	],
	[partnerTypeIdSchema, { id: 'partnerTypeId', description: 'What a company may enroll as.' }],
	[
		sourceSchema,
		{ id: 'source', description: 'A document: date is what it speaks for, checked when we last read it.' },
	],
	[placeSchema, { id: 'place', description: 'A country or territory.' }],
	[blocSchema, { id: 'bloc', description: 'Dated membership of a bloc of states.' }],
	[marketTableSchema, { id: 'marketTable', description: 'One edition of who may sell where.' }],
	[intakeSchema, { id: 'intake', description: 'A period in which newcomers were taken, or not.' }],
	[
		partnerTypeSchema,
		{ id: 'partnerType', description: 'Its intake through the years, and the topics it is asked about.' },
	],
	[
		requirementSchema,
		{ id: 'requirement', description: 'What a partner type asks in a period; its examples are tests.' },
	],
	[stepSchema, { id: 'step', description: 'One thing to do, by whom, after what, and before what not.' }],
	[procedureSchema, { id: 'procedure', description: 'Steps in order; history from until on.' }],
	[questionSchema, { id: 'question', description: 'What the checker may ask, with the possible answers.' }],
	[factSchema, { id: 'fact', description: 'A dated statement that is neither a requirement nor a step.' }],
	[disputeSchema, { id: 'dispute', description: 'What disagreeing sources say. resolved: later ones settled it.' }],
	[termSchema, { id: 'term', description: 'A word of the trade, and since when it is called so.' }],
	[linkSchema, { id: 'link', description: 'An outside address; absent only where the service has ended.' }],
];
for (const [schema, name] of names) schemaNames.add(schema, name);
