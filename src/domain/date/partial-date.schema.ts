import { z } from 'zod';
import { isDay, isPartialDate } from './partial-date.ts';

/**
 * YAML reads an unquoted 2018-08-31 as text under the core schema, but other readers make a timestamp of
 * it; the check for quotes stands in the reader of the files. Here only the calendar counts.
 */
export const daySchema = z.string().refine(isDay, {
	error: (issue) => `${JSON.stringify(issue.input)} is no day of the calendar. Write it as "2018-08-31".`,
});

export const partialDateSchema = z.string().refine(isPartialDate, {
	error: (issue) =>
		`${JSON.stringify(issue.input)} is no date. Write a day as "2018-08-31", a month as "2018-08" or a quarter as "2018-Q2".`,
});
