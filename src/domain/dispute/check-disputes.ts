import type { Finding } from '../program/finding.ts';
import type { Program } from '../program/program.ts';

/** Disputes about things that are not among the facts. */
export function* checkDisputes(program: Program): Generator<Finding> {
	for (const [id, { about }] of Object.entries(program.disputes)) {
		for (const claim of about) {
			const known = [program.facts, program.requirements, program.steps, program.partnerTypes].some(
				(claims) => claim in claims,
			);
			if (!known) {
				yield {
					thing: `disputes/${id}`,
					field: 'about',
					text: `"${claim}" is no fact, requirement, step or partner type. Correct the id.`,
				};
			}
		}
	}
}
