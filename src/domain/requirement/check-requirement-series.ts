import { checkNeighbours } from '../claim/check-periods.ts';
import { dateOf } from '../claim/edge.ts';
import { byDate } from '../date/partial-date.ts';
import type { Finding } from '../program/finding.ts';
import type { Program } from '../program/program.ts';

const gapRemedy = 'Move one of the dates, or say gapBefore: not-asked or gapBefore: unknown.';

/** Requirements of one partner type, stage and topic whose periods overlap or leave a gap unsaid. */
export function* checkRequirementSeries(program: Pick<Program, 'requirements'>): Generator<Finding> {
	const series = Map.groupBy(Object.values(program.requirements), ({ partnerType, stage, topic }) =>
		[partnerType, stage, topic].join('/'),
	);
	for (const members of series.values()) {
		const sorted = members.toSorted((a, b) => byDate(dateOf(a.from), dateOf(b.from)));
		for (const [index, member] of sorted.entries()) {
			const before = sorted[index - 1];
			if (before === undefined) continue;
			const remedy = member.gapBefore === undefined ? gapRemedy : undefined;
			yield* checkNeighbours(`requirements/${member.id}`, 'from', before, member, remedy);
		}
	}
}
