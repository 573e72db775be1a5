import { loadContent } from '../../src/catalog/load-content.ts';
import { type Answers, noAnswers } from '../../src/domain/answers/answers.ts';
import { dateOf } from '../../src/domain/claim/edge.ts';
import { type Day, firstDayOf } from '../../src/domain/date/partial-date.ts';
import type { Program } from '../../src/domain/program/program.ts';
import { realFiles } from './content-files.ts';

/** The facts of the guide as they stand. */
export const program: Program = loadContent(realFiles).program;

/** Answers by question, with offices where the case needs them. */
export function answering(other: Record<string, string>, office: string[] = []): Answers {
	return { ...noAnswers, other, office };
}

/** Every day on which some rule for partner types begins or ends, in order. */
export const ruleDays: Day[] = [
	...new Set(
		[
			...Object.values(program.requirements),
			...Object.values(program.partnerTypes).flatMap(({ intake }) => intake),
		].flatMap(({ from, until }) =>
			[from, until].flatMap((edge) => (edge === undefined ? [] : [firstDayOf(dateOf(edge))])),
		),
	),
].toSorted();

/** The day so many days after another, or before it. */
export function shiftDay(day: Day, days: number): Day {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}
