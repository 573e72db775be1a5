import type { Certainty, Citation, Edge } from '../claim/claim.schema.ts';
import { dateOf, notBeforeOf } from '../claim/edge.ts';
import { isStale } from '../date/is-stale.ts';
import { compareDay, type Day, precisionOf } from '../date/partial-date.ts';
import type { Flag } from '../market/judge-pair.ts';
import type { TypeJudgment } from './judge-type.ts';
import type { Facts, TypeRules } from './rules-of-day.ts';

export interface VerdictSources {
	/** Ids, without those later than the asked day where there are earlier ones. */
	sources: string[];
	flags: Flag[];
}

/** A period that a verdict rests on. */
interface Ground {
	certainty: Certainty;
	citations: readonly Citation[];
	from: Edge;
	until?: Edge | undefined;
}

/** What a verdict rests on, and how far that can be trusted for the day. */
export function citeVerdict(
	facts: Pick<Facts, 'sources'>,
	intake: TypeRules['intake'],
	{ verdict, stage, decisive }: Pick<TypeJudgment, 'verdict' | 'stage' | 'decisive'>,
	asOf: Day,
): VerdictSources {
	const restsOnIntake = intake !== undefined && stage === 'enroll' && verdict !== 'missing';
	const grounds: Ground[] = [...(restsOnIntake ? [intake] : []), ...decisive.map(({ requirement }) => requirement)];
	const cited = [...new Set(grounds.flatMap(({ citations }) => citations.map(({ source }) => source)))];
	const dateOfSource = (id: string) => facts.sources[id]?.date ?? asOf;
	const inTime = cited.filter((id) => compareDay(asOf, dateOfSource(id)) !== 'before');
	const sources = inTime.length > 0 ? inTime : cited;

	const flags = new Set<Flag>();
	if (sources.length > 0 && sources.every((id) => isStale(dateOfSource(id), asOf))) flags.add('stale');
	const isTold = inTime.length > 0 || cited.length === 0;
	if (!isTold || grounds.some((ground) => isInferred(ground, asOf))) flags.add('inferred');
	if (grounds.some(({ certainty }) => certainty === 'second-hand')) flags.add('second-hand');
	return { sources, flags: [...flags] };
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
