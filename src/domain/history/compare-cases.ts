import type { Answers } from '../answers/answers.ts';
import { assess, type TypeAssessment } from '../assess/assess.ts';
import type { RequirementFinding } from '../assess/judge-requirements.ts';
import type { Facts } from '../assess/rules-of-day.ts';
import type { Day } from '../date/partial-date.ts';
import type { MarketTableFacts } from '../market/find-market.ts';
import { judgePair, type PairFinding } from '../market/judge-pair.ts';
import type { Intake, PartnerTypeId } from '../partner-type/partner-type.ts';

/** As far as comparing two days needs the program. */
export type CompareFacts = Facts & {
	/** Editions of the market table, oldest first. */
	tables: readonly MarketTableFacts[];
};

/** untold: no source covers one of the days, which is not the same as unchanged. */
export type Outcome = 'changed' | 'same' | 'untold';

/** What became of one thing that is asked. */
export type RequirementChange =
	| { kind: 'came'; before: undefined; after: RequirementFinding }
	| { kind: 'went'; before: RequirementFinding; after: undefined }
	/** Another requirement of its series stands in its place. */
	| { kind: 'replaced'; before: RequirementFinding; after: RequirementFinding }
	/** The same requirement is met, due or disputed otherwise. */
	| { kind: 'moved'; before: RequirementFinding; after: RequirementFinding };

export interface TypeComparison {
	partnerType: PartnerTypeId;
	before: TypeAssessment;
	after: TypeAssessment;
	/** Of the verdict. */
	outcome: Outcome;
	/** Whether newcomers are taken otherwise; whoever belongs to the type already is not touched by that. */
	isIntakeOther: boolean;
	/** In the order in which a reader meets them. */
	requirements: RequirementChange[];
}

export interface PairComparison {
	before: PairFinding;
	after: PairFinding;
	/** Of the verdict. */
	outcome: Outcome;
	/** The place of the customers is billed in another currency, as the tables of both days say. */
	isCurrencyOther: boolean;
}

export interface CaseComparison {
	from: Day;
	to: Day;
	/** In the order in which the guide lists them. */
	partnerTypes: TypeComparison[];
	/** Every office with every place of customers. */
	pairs: PairComparison[];
}

/**
 * The same answers judged on two days, side by side. Pure and total; the days may come in any order, and the
 * comparison the other way round is this one mirrored.
 */
export function compareCases(facts: CompareFacts, answers: Answers, from: Day, to: Day): CaseComparison {
	const [earlier, later] = [from, to].map((day) => assess(facts, answers, day).partnerTypes) as [
		TypeAssessment[],
		TypeAssessment[],
	];
	return {
		from,
		to,
		partnerTypes: earlier.map((before, position) => compareType(facts, before, later[position] as TypeAssessment)),
		pairs: answers.target.flatMap((target) =>
			answers.office.map((office) => {
				const [before, after] = [from, to].map((day) => judgePair(facts.tables, office, target, day)) as [
					PairFinding,
					PairFinding,
				];
				return comparePair(before, after);
			}),
		),
	};
}

/** Whether anything that the sources tell is other on the two days. */
export function isUnchanged({ partnerTypes, pairs }: CaseComparison): boolean {
	return (
		partnerTypes.every(
			({ before, after, isIntakeOther, requirements }) =>
				before.verdict === after.verdict && !isIntakeOther && requirements.length === 0,
		) && pairs.every(({ before, after, isCurrencyOther }) => before.verdict === after.verdict && !isCurrencyOther)
	);
}

function compareType({ partnerTypes }: CompareFacts, before: TypeAssessment, after: TypeAssessment): TypeComparison {
	const { partnerType } = after;
	return {
		partnerType,
		before,
		after,
		outcome: compareVerdicts(before, after),
		isIntakeOther: after.stage === 'enroll' && stateOfIntake(before) !== stateOfIntake(after),
		requirements: compareFindings(partnerTypes[partnerType].topics, before.findings, after.findings),
	};
}

/** Before the first period no source tells either. */
function stateOfIntake({ intake }: TypeAssessment): Intake['state'] {
	return intake?.state ?? 'unknown';
}

function comparePair(before: PairFinding, after: PairFinding): PairComparison {
	const areStated = [before, after].every(({ currency }) => currency !== undefined && currency !== 'not-stated');
	const isOther = before.currency !== after.currency || before.legacyCurrency !== after.legacyCurrency;
	return { before, after, outcome: compareVerdicts(before, after), isCurrencyOther: areStated && isOther };
}

function compareVerdicts(before: { verdict: string }, after: { verdict: string }): Outcome {
	if (before.verdict === 'silent' || after.verdict === 'silent') return 'untold';
	return before.verdict === after.verdict ? 'same' : 'changed';
}

/** Requirements of one topic are of one series, of which one holds on a day. */
function compareFindings(
	topics: readonly string[],
	before: readonly RequirementFinding[],
	after: readonly RequirementFinding[],
): RequirementChange[] {
	const byTopic = (findings: readonly RequirementFinding[]) =>
		new Map(findings.map((finding) => [finding.requirement.topic, finding]));
	const [earlier, later] = [byTopic(before), byTopic(after)];
	return topics.flatMap((topic) => compareFinding(earlier.get(topic), later.get(topic)) ?? []);
}

function compareFinding(
	before: RequirementFinding | undefined,
	after: RequirementFinding | undefined,
): RequirementChange | undefined {
	if (before === undefined) return after && { kind: 'came', before, after };
	if (after === undefined) return { kind: 'went', before, after };
	if (before.requirement.id !== after.requirement.id) return { kind: 'replaced', before, after };
	return isAlike(before, after) ? undefined : { kind: 'moved', before, after };
}

function isAlike(one: RequirementFinding, other: RequirementFinding): boolean {
	return one.state === other.state && one.standing === other.standing && one.dispute === other.dispute;
}
