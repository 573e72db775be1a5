import type { Answers } from '../answers/answers.ts';
import { shortCode } from '../answers/link-text.ts';
import type { Seen, SeenVerdict } from '../answers/seen.ts';
import { type Assessment, assess, type TypeAssessment } from '../assess/assess.ts';
import type { Facts } from '../assess/rules-of-day.ts';
import type { VerdictKind } from '../assess/verdict-kind.ts';
import type { State } from '../condition/evaluate-condition.ts';
import type { Day } from '../date/partial-date.ts';
import type { PartnerTypeId } from '../partner-type/partner-type.ts';

/** A link beside the page that opens it. */
export interface ThenAndNow {
	/** When the link was made; without a day it does not tell what it showed. */
	before: { data: string; asOf: Day | undefined };
	now: { data: string; asOf: Day };
	/** Partner types whose verdict is another now, in the guide's order. */
	moved: MovedVerdict[];
}

export interface MovedVerdict {
	partnerType: PartnerTypeId;
	before: VerdictKind;
	now: VerdictKind;
	/** Whether today's facts say something else of the day back then, or only the day is another, or both. */
	cause: 'facts' | 'day' | 'both';
	requirements: MovedRequirement[];
	/** How many requirements of back then the facts no longer know. */
	unknown: number;
}

/** A requirement whose state is another; `undefined` where it was not asked, or is not any more. */
export interface MovedRequirement {
	id: string;
	before: State | undefined;
	now: State | undefined;
}

/**
 * What has moved since a link was made. Pure, as `assess` is.
 *
 * @param now the assessment of the same answers, and the version of the facts it rests on
 */
export function compareSeen(
	facts: Facts,
	answers: Answers,
	seen: Seen,
	now: { assessment: Assessment; data: string },
): ThenAndNow {
	const { assessment, data } = now;
	const sides = { before: { data: seen.data, asOf: seen.asOf }, now: { data, asOf: assessment.asOf } };
	const isSame = ({ partnerType, verdict }: SeenVerdict) => verdictOf(assessment, partnerType) === verdict;
	const others = seen.verdicts.filter((each) => !isSame(each));
	if (seen.asOf === undefined || others.length === 0) return { ...sides, moved: [] };

	const dayBack = assess(facts, answers, seen.asOf);
	const moved = assessment.partnerTypes.flatMap((type): MovedVerdict[] => {
		const { partnerType, verdict } = type;
		const before = others.find((each) => each.partnerType === partnerType);
		if (before === undefined) return [];
		const backThen = verdictOf(dayBack, partnerType);
		const cause = backThen === before.verdict ? 'day' : backThen === verdict ? 'facts' : 'both';
		return [{ partnerType, before: before.verdict, now: verdict, cause, ...compareStates(facts, type, before.states) }];
	});
	return { ...sides, moved };
}

function verdictOf({ partnerTypes }: Assessment, wanted: PartnerTypeId): VerdictKind | undefined {
	return partnerTypes.find(({ partnerType }) => partnerType === wanted)?.verdict;
}

function compareStates(
	{ requirements }: Facts,
	{ findings, partnerType }: TypeAssessment,
	before: SeenVerdict['states'],
): Pick<MovedVerdict, 'requirements' | 'unknown'> {
	// Without states of back then every requirement would seem new.
	if (Object.keys(before).length === 0) return { requirements: [], unknown: 0 };
	const asked = findings.map(({ requirement: { id }, state }) => ({ id, before: before[shortCode(id)], now: state }));
	const codes = new Map(asked.map(({ id }) => [shortCode(id), id]));
	const dropped = Object.keys(before).filter((code) => !codes.has(code));
	const known = Object.values(requirements).filter((each) => each.partnerType === partnerType);
	const gone = dropped.flatMap((code): MovedRequirement[] => {
		const requirement = known.find(({ id }) => shortCode(id) === code);
		return requirement === undefined ? [] : [{ id: requirement.id, before: before[code], now: undefined }];
	});
	return {
		requirements: [...asked.filter((each) => each.before !== each.now), ...gone],
		unknown: dropped.length - gone.length,
	};
}
