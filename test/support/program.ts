import { readFileSync } from 'node:fs';
import { type Answers, noAnswers } from '../../src/domain/answers/answers.ts';
import { dateOf } from '../../src/domain/claim/edge.ts';
import { type Day, firstDayOf } from '../../src/domain/date/partial-date.ts';
import type { Program } from '../../src/domain/program/program.ts';

/** The facts of the guide as they stand. */
export const program: Program = await readProgram();

/**
 * Reading the content takes seconds and runs half of the domain. While mutants are made, the facts come from a file
 * that run-mutants.ts wrote before: a mutant is then reached by the tests of its room alone.
 */
async function readProgram(): Promise<Program> {
	const file = process.env['PROGRAM_FILE'];
	if (file !== undefined) return JSON.parse(readFileSync(file, 'utf8'));
	const [{ loadContent }, { realFiles }] = await Promise.all([
		import('../../src/catalog/load-content.ts'),
		import('./content-files.ts'),
	]);
	return loadContent(realFiles).program;
}

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
