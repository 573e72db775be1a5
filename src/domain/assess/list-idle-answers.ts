import type { Answers } from '../answers/answers.ts';
import { partnerTypeIds } from '../partner-type/partner-type.ts';
import { answerTo, withAnswer } from './answer-sheet.ts';
import { judgeType } from './judge-type.ts';
import type { Facts, RulesOfDay } from './rules-of-day.ts';

/** Questions that are answered but whose answers change nothing on this day: they are kept, and told as such. */
export function listIdleAnswers(facts: Pick<Facts, 'questions'>, rules: RulesOfDay, answers: Answers): string[] {
	const whole = summarize(rules, answers);
	return Object.keys(facts.questions).filter(
		(question) =>
			answerTo(answers, question) !== undefined && summarize(rules, withAnswer(answers, question, undefined)) === whole,
	);
}

/** All that a reader would see change, as one text. */
function summarize(rules: RulesOfDay, answers: Answers): string {
	return partnerTypeIds
		.map((type) => {
			const { verdict, stage, findings } = judgeType(rules, type, answers);
			const states = findings.map(
				({ state, standing, isPending, isTooEarly, dispute }) =>
					`${state} ${standing} ${isPending} ${isTooEarly} ${dispute}`,
			);
			return [verdict, stage, ...states].join();
		})
		.join(';');
}
