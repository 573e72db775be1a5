import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';

/** Ids such as `zh-TW/guide/overview`; the loader's own ids would be lower-cased. */
const docs = defineCollection({
	loader: glob({
		base: './content/docs',
		pattern: '**/*.mdx',
		generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
	}),
	schema: z.strictObject({
		title: z.string().min(1),
		/** The short name in the menu. */
		nav: z.string().min(1),
		/** For search engines and previews of links. */
		description: z.string().min(1).max(220),
	}),
});

export const collections = { docs };
