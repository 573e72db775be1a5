import { z } from 'zod';
import { daySchema, partialDateSchema } from '../date/partial-date.schema.ts';
import { addressSchema } from '../link/address.schema.ts';

const languageSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, {
	error: (issue) => `${JSON.stringify(issue.input)} is no language. Write a code such as "en" or "zh-Hant-TW".`,
});

export const sourceSchema = z.strictObject({
	/** As published, or as the page was called in another language where it has no title of its own. */
	title: z.string().min(1),
	publisher: z.string().min(1),
	address: addressSchema,
	/** The language that a reader of the source meets, BCP 47. */
	language: languageSchema,
	/** The language of the title, and of the names that the source lists, where it is another one. */
	titleLanguage: languageSchema.optional(),
	/** The day or month the source speaks for. */
	date: partialDateSchema,
	/** How we know the date. */
	dateBasis: z.enum(['page', 'commit', 'build', 'text', 'estimated']),
	/** The day we last read it. */
	checked: daySchema,
	/** official: the publisher is Microsoft. official-copy: a public copy of an official page. */
	rank: z.enum(['official', 'official-copy', 'third-party']),
});

export type Source = z.infer<typeof sourceSchema>;
export type SourceRank = Source['rank'];
