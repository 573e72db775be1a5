import { dateOf } from '../claim/edge.ts';
import { byDate } from '../date/partial-date.ts';
import type { Requirement } from './requirement.schema.ts';

/** Requirements by partner type, stage and topic: each series oldest first, in the order of its first member. */
export function listSeries(requirements: readonly Requirement[]): Requirement[][] {
	const series = Map.groupBy(requirements, ({ partnerType, stage, topic }) => [partnerType, stage, topic].join('/'));
	return [...series.values()].map((members) => members.toSorted((a, b) => byDate(dateOf(a.from), dateOf(b.from))));
}
