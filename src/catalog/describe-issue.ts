import type { z } from 'zod';

/** What a schema found, in the words of an editor. */
export interface Description {
	/** The way from the entry to the field. */
	way: PropertyKey[];
	/** What was found and what to do next. */
	text: string;
}

const seeReadme = 'See content/README.md for what belongs here.';

/** Kinds of YAML values as an editor calls them. */
const kinds: Record<string, string> = {
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	tuple: 'a list',
	object: 'fields',
	record: 'fields',
};

/** A Zod issue about a value, told so that nobody has to know Zod. One issue may be several mistakes. */
export function describeIssue(issue: z.core.$ZodIssue, raw: unknown): Description[] {
	const value = issue.path.reduce<unknown>(
		(inside, step) => (inside as Record<PropertyKey, unknown> | null | undefined)?.[step],
		raw,
	);
	const say = (text: string): Description[] => [{ way: issue.path, text }];
	const found = JSON.stringify(value);

	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			way: [...issue.path, key],
			text: 'is no field of this kind. Correct the spelling, or see content/README.md for the fields.',
		}));
	}
	if (issue.code === 'invalid_key') {
		return say(issue.issues[0]?.message ?? `${String(issue.path.at(-1))} cannot stand here. ${seeReadme}`);
	}
	if (value === undefined) return say(`is missing. ${seeReadme}`);
	if (value === null) return say(`is empty. Write it, or delete the line. ${seeReadme}`);
	if (issue.code === 'invalid_value') {
		return say(
			`${found} is not one of ${issue.values.map((each) => JSON.stringify(each)).join(', ')}. Use one of these.`,
		);
	}
	if (issue.code === 'invalid_union' && issue.message === 'Invalid input') return describeUnion(issue, value);
	if (issue.code === 'invalid_type') {
		return say(
			`${found} is ${kindOf(value)}, but ${kinds[issue.expected] ?? issue.expected} belongs here. ${seeReadme}`,
		);
	}
	if (issue.code === 'too_small' && issue.message.startsWith('Too small')) {
		return say(`${found} is too little. Give at least ${String(issue.minimum)}.`);
	}
	return say(issue.message);
}

/** Of several shapes a value may have, the one that it comes nearest to tells what is wrong. */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown): Description[] {
	const distance = (errors: readonly z.core.$ZodIssue[]) =>
		errors.reduce((sum, error) => sum + (error.code === 'unrecognized_keys' ? error.keys.length : 1), 0);
	const fits = (errors: readonly z.core.$ZodIssue[]) =>
		!errors.some((error) => error.code === 'invalid_type' && error.path.length === 0);
	const nearest = issue.errors.filter(fits).toSorted((a, b) => distance(a) - distance(b))[0];
	if (nearest === undefined || (typeof value === 'object' && distance(nearest) > Object.keys(value ?? {}).length)) {
		return [{ way: issue.path, text: `${JSON.stringify(value)} has no shape known here. ${seeReadme}` }];
	}
	return nearest.flatMap((inner) =>
		describeIssue(inner, value).map(({ way, text }) => ({ way: [...issue.path, ...way], text })),
	);
}

function kindOf(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	return typeof value === 'object' ? 'a set of fields' : (kinds[typeof value] ?? typeof value);
}
