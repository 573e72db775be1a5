import { z } from 'zod';

/** An address of the web, whole. */
export const addressSchema = z.url({
	protocol: /^https?$/,
	error: (issue) => `${JSON.stringify(issue.input)} is no address. Write it whole, beginning with https://.`,
});
