import type { Answers } from '../answers/answers.ts';
import type { PartnerTypeId } from '../partner-type/partner-type.ts';
import { answerSheet, answerTo, withAnswer } from './answer-sheet.ts';
import { type Decision, decideVerdict } from './decide-verdict.ts';
import { judgeRequirements, type RequirementFinding } from './judge-requirements.ts';
import { type RulesOfDay, type Stage, statusQuestion } from './rules-of-day.ts';

export interface TypeJudgment extends Decision {
	stage: Stage;
	findings: RequirementFinding[];
}

/**
 * One partner type. Where the reader has not said where the company stands in CSP, every standing is tried:
 * the verdict is undecided unless all of them lead to the same.
 */
export function judgeType(rules: RulesOfDay, type: PartnerTypeId, answers: Answers): TypeJudgment {
	const judgment = judgeStanding(rules, type, answers);
	if (answerTo(answers, statusQuestion) !== undefined) return judgment;
	// With any standing but its own the company is new to the type, and judged alike unless it is asked for its standing.
	const isAsked = rules.types[type].asking.enroll.has(statusQuestion);
	const each = rules.standings.map((standing) =>
		standing === type || isAsked ? judgeStanding(rules, type, withAnswer(answers, statusQuestion, standing)) : judgment,
	);
	const ask = [...new Set([judgment, ...each].flatMap((one) => one.ask))];
	const [verdict, ...others] = new Set(each.map((one) => one.verdict));
	if (verdict === undefined) return judgment;
	if (others.length > 0) {
		// Where nothing is said of newcomers, the case rests on what is asked of those who are in.
		const decisive = judgment.verdict === 'silent' ? each.flatMap((one) => one.decisive) : judgment.decisive;
		return { ...judgment, decisive, verdict: 'undecided', ask: [...new Set([statusQuestion, ...ask])], change: [] };
	}
	return { ...judgment, verdict, ask, change: verdict === 'missing' ? judgment.change : [] };
}

function judgeStanding(rules: RulesOfDay, type: PartnerTypeId, answers: Answers): TypeJudgment {
	const stage = answerTo(answers, statusQuestion) === type ? 'stay' : 'enroll';
	const { intake, requirements } = rules.types[type];
	const findings = judgeRequirements(requirements[stage], answerSheet(answers, rules));
	return { stage, findings, ...decideVerdict(intake, stage, findings) };
}
