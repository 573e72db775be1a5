import type { Answers } from '../answers/answers.ts';
import type { PartnerTypeId } from '../partner-type/partner-type.ts';
import { answerSheet, answerTo, withAnswer } from './answer-sheet.ts';
import { judgeRequirement } from './judge-requirements.ts';
import { judgeType, type TypeJudgment } from './judge-type.ts';
import { type Facts, type RulesOfDay, type Stage, statusQuestion, type TypeRules } from './rules-of-day.ts';

type Judgment = TypeJudgment & { partnerType: PartnerTypeId };

/** Questions that are answered but whose answers change nothing on this day: they are kept, and told as such. */
export function listIdleAnswers(
	facts: Pick<Facts, 'questions'>,
	rules: RulesOfDay,
	answers: Answers,
	judgments: readonly Judgment[],
): string[] {
	const hasStatus = answerTo(answers, statusQuestion) !== undefined;
	return Object.keys(facts.questions).filter((question) => {
		if (answerTo(answers, question) === undefined) return false;
		if (judgments.some((judgment) => movesFinding(rules, answers, question, judgment))) return false;
		// With the same findings the verdict is the same, unless it was or will be weighed over every standing.
		if (hasStatus && question !== statusQuestion) return true;
		const without = withAnswer(answers, question, undefined);
		return judgments.every(
			({ partnerType, verdict }) =>
				!concerns(rules.types[partnerType], question) || judgeType(rules, partnerType, without).verdict === verdict,
		);
	});
}

/** Whether a reader would see some requirement change if the question were not answered. */
function movesFinding(
	rules: RulesOfDay,
	answers: Answers,
	question: string,
	{ partnerType, stage, findings }: Judgment,
): boolean {
	if (question === statusQuestion && stage === 'stay') return true;
	const asking = rules.types[partnerType].asking[stage].get(question);
	if (asking === undefined) return false;
	const without = answerSheet(answers, rules, question);
	return findings.some((before) => {
		if (!asking.has(before.requirement)) return false;
		const after = judgeRequirement(before.requirement, without);
		return after.state !== before.state || after.isPending !== before.isPending || after.dispute !== before.dispute;
	});
}

function concerns({ asking }: TypeRules, question: string): boolean {
	const stages: readonly Stage[] = ['enroll', 'stay'];
	return question === statusQuestion || stages.some((stage) => asking[stage].has(question));
}
