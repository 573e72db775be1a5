import { checkNeighbours } from '../claim/check-periods.ts';
import { dateOf } from '../claim/edge.ts';
import type { Finding } from '../program/finding.ts';
import type { Program } from '../program/program.ts';

const gapRemedy = 'Say the time between with state: unknown, or move one of the dates.';

/** Periods of intake without a citation, and times of which nothing is said. */
export function* checkIntake(program: Pick<Program, 'partnerTypes'>): Generator<Finding> {
	for (const [id, { intake }] of Object.entries(program.partnerTypes)) {
		const thing = `partnerTypes/${id}`;
		for (const [index, period] of intake.entries()) {
			if (period.state !== 'unknown' && period.citations.length === 0) {
				yield {
					thing,
					field: 'intake',
					text: `the period from ${dateOf(period.from)} has no citation. Name at least one source.`,
				};
			}
			const before = intake[index - 1];
			if (before !== undefined) yield* checkNeighbours(thing, 'intake', before, period, undefined, gapRemedy);
		}
	}
}
