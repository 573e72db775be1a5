import type { Answers } from '../../src/domain/answers/answers.ts';
import { type Assessment, assess } from '../../src/domain/assess/assess.ts';
import { officeQuestion } from '../../src/domain/condition/evaluate-condition.ts';
import type { Day } from '../../src/domain/date/partial-date.ts';
import { answering, program, ruleDays, shiftDay } from './program.ts';

/** Days on which a rule begins or ends, with the day before and the day after, and one today. In order. */
export const caseDays: Day[] = [
	...new Set([...ruleDays.flatMap((day) => [shiftDay(day, -1), day, shiftDay(day, 1)]), '2026-11-20']),
].toSorted();

/** Every case of a day that the checker can lead to: the first question is answered in every way, until none is asked. */
export function* walkCases(
	day: Day,
	given: Answers = answering({}),
): Generator<{ answers: Answers; assessment: Assessment }> {
	const assessment = assess(program, given, day);
	yield { answers: given, assessment };
	const [question] = assessment.ask;
	if (question === undefined) return;
	if (question === officeQuestion) {
		for (const place of ['DE', 'US']) yield* walkCases(day, { ...given, office: [place] });
		return;
	}
	for (const answer of program.questions[question]?.answers ?? []) {
		yield* walkCases(day, { ...given, other: { ...given.other, [question]: answer } });
	}
}
