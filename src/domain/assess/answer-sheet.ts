import type { Answers } from '../answers/answers.ts';
import type { AnswerSheet } from '../condition/evaluate-condition.ts';
import type { RulesOfDay } from './rules-of-day.ts';

/** The answer for "I don't know", possible with every question. It counts as not answered. */
export const unknownAnswer = 'unknown';

/** The reader's answer; `undefined` where there is none or the reader does not know. */
export function answerTo(answers: Answers, question: string): string | undefined {
	const answer = Object.hasOwn(answers.other, question) ? answers.other[question] : undefined;
	return answer === unknownAnswer ? undefined : answer;
}

/** The same answers with one of them given, changed or, with `undefined`, taken back. */
export function withAnswer(answers: Answers, question: string, answer: string | undefined): Answers {
	const { [question]: _, ...rest } = answers.other;
	return { ...answers, other: answer === undefined ? rest : { ...rest, [question]: answer } };
}

/**
 * Answers as conditions read them.
 *
 * @param without a question that is read as if it were not answered
 */
export function answerSheet(answers: Answers, { members }: Pick<RulesOfDay, 'members'>, without?: string): AnswerSheet {
	return {
		answerOf: (question) => (question === without ? undefined : answerTo(answers, question)),
		hasOfficeIn: (blocs) =>
			answers.office.length === 0
				? undefined
				: answers.office.some((place) => blocs.some((bloc) => members[bloc]?.includes(place))),
	};
}
