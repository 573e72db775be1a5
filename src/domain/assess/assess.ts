import type { Answers } from '../answers/answers.ts';
import type { Day } from '../date/partial-date.ts';
import { type Intake, type PartnerTypeId, partnerTypeIds } from '../partner-type/partner-type.ts';
import { citeVerdict, type VerdictSources } from './cite-verdict.ts';
import { judgeType, type TypeJudgment } from './judge-type.ts';
import { listIdleAnswers } from './list-idle-answers.ts';
import { orderQuestions } from './order-questions.ts';
import { type Facts, rulesOfDay } from './rules-of-day.ts';

/** What the sources say of one partner type for these answers and this day. */
export interface TypeAssessment extends TypeJudgment, VerdictSources {
	partnerType: PartnerTypeId;
	/** The intake period of the asked day. */
	intake: Intake | undefined;
}

export interface Assessment {
	asOf: Day;
	/** In the order in which the guide lists them. */
	partnerTypes: TypeAssessment[];
	/** Questions that can still change some verdict, the most decisive first (`order-questions.ts`). */
	ask: string[];
	/** Questions that are answered but whose answers change nothing on this day. */
	idle: string[];
}

/**
 * What a company may enroll as on a day. Pure and total: no clock, no storage, no language. A missing answer is
 * never a "no".
 *
 * @param answers ids of questions and of their answers under `other`, offices by place code
 * @param asOf the asked day; the page passes today
 */
export function assess(facts: Facts, answers: Answers, asOf: Day): Assessment {
	const rules = rulesOfDay(facts, asOf);
	const partnerTypes = partnerTypeIds.map((partnerType): TypeAssessment => {
		const { intake } = rules.types[partnerType];
		const judgment = judgeType(rules, partnerType, answers);
		return { partnerType, intake, ...judgment, ...citeVerdict(rules, intake, judgment) };
	});
	return {
		asOf,
		partnerTypes,
		ask: orderQuestions(facts, rules, partnerTypes),
		idle: listIdleAnswers(facts, rules, answers, partnerTypes),
	};
}
