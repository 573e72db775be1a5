import { z } from 'zod';

/** What stands between the dashes at the head of a page of prose. */
export const docFieldsSchema = z.strictObject({
	title: z.string().min(1),
	/** The short name in the menu. */
	nav: z.string().min(1),
	/** For search engines and previews of links. */
	description: z
		.string()
		.min(1)
		.max(220, { error: 'is longer than a list of results shows. Say it in at most 220 characters.' }),
});

export const docFieldNames = Object.keys(docFieldsSchema.shape);
