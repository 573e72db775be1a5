import { dateOf } from '../claim/edge.ts';
import { firstDayOf } from '../date/partial-date.ts';
import type { Program } from '../program/program.ts';
import type { Requirement } from './requirement.schema.ts';

/** What has to be passed before a requirement is due: those of the same time and stage that it names by their topics. */
export function listFirst(program: Pick<Program, 'requirements'>, requirement: Requirement): Requirement[] {
	return Object.values(program.requirements).filter(
		(each) =>
			requirement.after.includes(each.topic) &&
			each.partnerType === requirement.partnerType &&
			each.stage === requirement.stage &&
			doOverlap(each, requirement),
	);
}

function doOverlap(a: Requirement, b: Requirement): boolean {
	return beginsBeforeEnd(a, b) && beginsBeforeEnd(b, a);
}

function beginsBeforeEnd(a: Requirement, b: Requirement): boolean {
	return b.until === undefined || firstDayOf(dateOf(a.from)) < firstDayOf(dateOf(b.until));
}
