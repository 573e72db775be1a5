import { z } from 'zod';
import { partialDateSchema } from '../date/partial-date.schema.ts';

export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
	error: (issue) => `${JSON.stringify(issue.input)} is no id. Use lower-case words joined by hyphens.`,
});

/** An ISO 3166-1 alpha-2 code, or XK, which ISO leaves to its users. */
export const placeCodeSchema = z.string().regex(/^[A-Z]{2}$/, {
	error: (issue) =>
		`${JSON.stringify(issue.input)} is no place code. Use two capital letters of ISO 3166-1, such as "TW".`,
});

/** An ISO 4217 code. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/, {
	error: (issue) => `${JSON.stringify(issue.input)} is no currency. Use three capital letters such as "USD".`,
});

/** A source and the place in it. */
export const citationSchema = z.strictObject({
	source: idSchema,
	/** A heading or item of the source, in a few words. */
	at: z.string().min(1).optional(),
});

/** stated: the source says it. inferred: worked out from dated versions. second-hand: only a third party says it. */
export const certaintySchema = z.enum(['stated', 'inferred', 'second-hand']);

/**
 * When a period begins or ends. As an object: `date` is the first day on which a source shows the new state,
 * `notBefore` the last day on which a source showed the old one; the change itself lies between them.
 */
export const edgeSchema = z.union([
	partialDateSchema,
	z.strictObject({
		date: partialDateSchema,
		notBefore: partialDateSchema.optional(),
		certainty: certaintySchema.optional(),
		citations: z.array(citationSchema).min(1).optional(),
	}),
]);

/** `until` is the first day (or month) on which the thing no longer holds: the next period's `from`. */
export const periodShape = {
	from: edgeSchema,
	until: edgeSchema.optional(),
	/** effective: the rule took effect that day. said: the source says so that day. */
	dating: z.enum(['effective', 'said']),
};

const unitSchema = z.enum(['hours', 'days', 'business-days', 'weeks', 'months', 'years']);
const wholeNumber = z.int().nonnegative();
const leastAndMost = z.tuple([wholeNumber, wholeNumber]).refine(([least, most]) => least < most, {
	error: (issue) =>
		`${JSON.stringify(issue.input)} does not begin with the smaller number. Write the least, then the most, as [3, 5]; a single number without brackets.`,
});

/** A number, amount, date or list that words mention in braces. */
export const valueSchema = z.union([
	z.strictObject({
		money: wholeNumber,
		currency: currencySchema,
		per: z.enum(['year', 'month']).optional(),
	}),
	z.strictObject({
		/** One number, the least and the most, or `several` where the source gives no number. */
		duration: z.union([wholeNumber, leastAndMost, z.literal('several')]),
		unit: unitSchema,
		bound: z.enum(['at-least', 'at-most']).optional(),
	}),
	z.strictObject({ date: partialDateSchema }),
	z.strictObject({ count: wholeNumber }),
	z.strictObject({ places: z.array(placeCodeSchema).min(1) }),
	z.strictObject({ label: z.string().min(1) }),
]);

/** What a fact, a requirement and a step share. */
export const claimShape = {
	...periodShape,
	certainty: certaintySchema,
	citations: z.array(citationSchema).min(1, { error: 'has no citation. Name at least one source.' }),
	values: z.record(idSchema, valueSchema).default({}),
	links: z.array(idSchema).default([]),
};

export type Citation = z.infer<typeof citationSchema>;
export type Certainty = z.infer<typeof certaintySchema>;
export type Edge = z.infer<typeof edgeSchema>;
export type Value = z.infer<typeof valueSchema>;
const claimSchema = z.strictObject(claimShape);
export type Claim = z.infer<typeof claimSchema>;
