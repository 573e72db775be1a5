import { z } from 'zod';
import { fileHead } from './program-file.schema.ts';

/** One text, several, or named parts of them. */
const wordsSchema = z.union([
	z.string(),
	z.array(z.string()),
	z.record(z.string(), z.union([z.string(), z.array(z.string()), z.record(z.string(), z.string())])),
]);

/** The groups of words that belong to facts; the words of buttons are the guide's own affair. */
export const factGroups = [
	'disputes',
	'documents',
	'examples',
	'facts',
	'links',
	'markets',
	'partner-types',
	'procedures',
	'questions',
	'requirements',
	'steps',
	'terms',
] as const;

const group = z.record(z.string(), wordsSchema);

/** `/data/words-<language>.json`: the sentences of the facts, under the same ids. */
export const wordsFileSchema = z.strictObject({
	...fileHead,
	language: z.string().min(2),
	words: z.strictObject(
		Object.fromEntries(factGroups.map((name) => [name, group])) as Record<(typeof factGroups)[number], typeof group>,
	),
});

export type WordsFile = z.infer<typeof wordsFileSchema>;
