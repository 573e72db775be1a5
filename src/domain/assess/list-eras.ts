import { dateOf } from '../claim/edge.ts';
import { type Day, firstDayOf } from '../date/partial-date.ts';
import type { Program } from '../program/program.ts';

/**
 * Every day on which rules for newcomers changed: some partner type's intake, or something it asks of them,
 * begins or ends. Oldest first. Month-only dates count from the first day of their month.
 */
export function listEras({ partnerTypes, requirements }: Pick<Program, 'partnerTypes' | 'requirements'>): Day[] {
	const periods = [
		...Object.values(partnerTypes).flatMap(({ intake }) => intake),
		...Object.values(requirements).filter(({ stage }) => stage === 'enroll'),
	];
	const edges = periods.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]));
	return [...new Set(edges.map((edge) => firstDayOf(dateOf(edge))))].toSorted();
}
