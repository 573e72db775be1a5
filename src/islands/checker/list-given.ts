import type { Answers } from '../../domain/answers/answers.ts';
import { unknownAnswer } from '../../domain/assess/answer-sheet.ts';
import { officeQuestion } from '../../domain/condition/evaluate-condition.ts';
import { formatList } from '../../i18n/format-date.ts';
import type { CheckerProps } from './checker-props.ts';
import { questionTextOf } from './say-verdict.ts';
import { isSaid } from './use-interview.ts';

/** Questions and answers in words, in the order of the data. */
export function listGiven(
	props: Pick<CheckerProps, 'facts' | 'texts' | 'words' | 'places' | 'locale'>,
	answers: Answers,
): { question: string; text: string; answer: string }[] {
	return [...Object.keys(props.facts.questions), officeQuestion]
		.filter((question) => isSaid(answers, question))
		.map((question) => ({
			question,
			text: questionTextOf(props, question),
			answer: question === officeQuestion ? sayOffices(props, answers) : sayAnswerTo(props, question, answers),
		}));
}

function sayAnswerTo({ texts, words }: Pick<CheckerProps, 'texts' | 'words'>, question: string, answers: Answers) {
	const answer = answers.other[question] ?? unknownAnswer;
	return answer === unknownAnswer ? words.checker.form.unknown : (texts.questions[question]?.answers[answer] ?? answer);
}

function sayOffices({ places, locale }: Pick<CheckerProps, 'places' | 'locale'>, { office }: Answers): string {
	const names = new Map(places);
	return formatList(
		office.map((code) => names.get(code) || code),
		locale,
	);
}
