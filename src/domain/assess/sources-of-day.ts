import type { Certainty, Citation, Edge } from '../claim/claim.schema.ts';
import { dateOf, notBeforeOf } from '../claim/edge.ts';
import { isStale } from '../date/is-stale.ts';
import { compareDay, type Day, precisionOf } from '../date/partial-date.ts';
import type { Program } from '../program/program.ts';

/** A period that a verdict may rest on. */
export interface Ground {
	certainty: Certainty;
	citations: readonly Citation[];
	from: Edge;
	until?: Edge | undefined;
}

/** How far the sources of one day's rules can be trusted for that day. */
export interface SourcesOfDay {
	/** Ids of sources that speak only of later days. */
	late: ReadonlySet<string>;
	/** Ids of sources over a year older than the day. */
	stale: ReadonlySet<string>;
	/** Periods of which we worked out that they hold on the day. */
	inferred: ReadonlySet<Ground>;
}

/** @param grounds all that holds on the day */
export function sourcesOfDay(
	{ sources }: Pick<Program, 'sources'>,
	grounds: readonly Ground[],
	asOf: Day,
): SourcesOfDay {
	const cited = [...new Set(grounds.flatMap(({ citations }) => citations.map(({ source }) => source)))];
	const dateOfSource = (id: string) => sources[id]?.date ?? asOf;
	return {
		late: new Set(cited.filter((id) => compareDay(asOf, dateOfSource(id)) === 'before')),
		stale: new Set(cited.filter((id) => isStale(dateOfSource(id), asOf))),
		inferred: new Set(grounds.filter((ground) => isInferred(ground, asOf))),
	};
}

/**
 * Worked out by us: as the data says; or the day lies inside the month that dates the rule; or after the last
 * day on which a source showed it, before the first that shows the next.
 */
function isInferred({ certainty, from, until }: Ground, asOf: Day): boolean {
	if (certainty === 'inferred') return true;
	const begins = dateOf(from);
	if (precisionOf(begins) !== 'day' && compareDay(asOf, begins) === 'within') return true;
	const lastSeen = until && notBeforeOf(until);
	return lastSeen !== undefined && compareDay(asOf, lastSeen) === 'after';
}
