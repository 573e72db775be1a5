import type { PartialDate } from '../date/partial-date.ts';
import type { Edge } from './claim.schema.ts';

/** The date of an edge: the first on which a source shows the new state. */
export function dateOf(edge: Edge): PartialDate {
	return typeof edge === 'string' ? edge : edge.date;
}

/** The last date on which a source showed the old state, where the change itself is not dated. */
export function notBeforeOf(edge: Edge): PartialDate | undefined {
	return typeof edge === 'string' ? undefined : edge.notBefore;
}
