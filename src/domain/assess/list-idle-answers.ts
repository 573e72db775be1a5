import type { Answers } from '../answers/answers.ts';
import { type PartnerTypeId, partnerTypeIds } from '../partner-type/partner-type.ts';
import { answerTo, withAnswer } from './answer-sheet.ts';
import { judgeType, type TypeJudgment } from './judge-type.ts';
import { type Facts, type RulesOfDay, statusQuestion } from './rules-of-day.ts';

/** Questions that are answered but whose answers change nothing on this day: they are kept, and told as such. */
export function listIdleAnswers(
	facts: Pick<Facts, 'questions'>,
	rules: RulesOfDay,
	answers: Answers,
	judgments: readonly (TypeJudgment & { partnerType: PartnerTypeId })[],
): string[] {
	const before = new Map(judgments.map((judgment) => [judgment.partnerType, summarize(judgment)]));
	return Object.keys(facts.questions).filter((question) => {
		if (answerTo(answers, question) === undefined) return false;
		const without = withAnswer(answers, question, undefined);
		return partnerTypeIds
			.filter((type) => question === statusQuestion || rules.types[type].questions.has(question))
			.every((type) => summarize(judgeType(rules, type, without)) === before.get(type));
	});
}

/** All of a judgment that a reader would see change, as one text. */
function summarize({ verdict, stage, findings }: TypeJudgment): string {
	const states = findings.map(
		({ state, standing, isPending, isTooEarly, dispute }) =>
			`${state} ${standing} ${isPending} ${isTooEarly} ${dispute}`,
	);
	return [verdict, stage, ...states].join();
}
