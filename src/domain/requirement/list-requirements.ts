import { isInForce } from '../claim/is-in-force.ts';
import type { Day } from '../date/partial-date.ts';
import type { PartnerTypeId } from '../partner-type/partner-type.ts';
import type { Program } from '../program/program.ts';
import type { Requirement } from './requirement.schema.ts';

/** What a partner type asks on a day, in the order in which a reader meets it. */
export function listRequirements(
	program: Pick<Program, 'requirements' | 'partnerTypes'>,
	partnerType: PartnerTypeId,
	stage: Requirement['stage'],
	day: Day,
): Requirement[] {
	const { topics } = program.partnerTypes[partnerType];
	return Object.values(program.requirements)
		.filter(
			(requirement) =>
				requirement.partnerType === partnerType && requirement.stage === stage && isInForce(requirement, day),
		)
		.toSorted((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic));
}
