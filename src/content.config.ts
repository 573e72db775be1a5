import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { docFieldsSchema } from './catalog/doc-fields.schema.ts';

/** Ids such as `zh-TW/guide/overview`; the loader's own ids would be lower-cased. */
const docs = defineCollection({
	loader: glob({
		base: './content/docs',
		pattern: '**/*.mdx',
		generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
	}),
	schema: docFieldsSchema,
});

export const collections = { docs };
