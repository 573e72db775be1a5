import type { Answers } from '../answers/answers.ts';
import type { Seen } from '../answers/seen.ts';
import { typeKey } from '../answers/type-key.ts';
import { assess } from '../assess/assess.ts';
import type { Facts } from '../assess/rules-of-day.ts';
import type { VerdictKind } from '../assess/verdict-kind.ts';
import type { State } from '../condition/evaluate-condition.ts';
import type { Day } from '../date/partial-date.ts';
import type { MarketTableFacts } from '../market/find-market.ts';
import { type Flag, judgePair, type PairVerdict } from '../market/judge-pair.ts';
import { type Enrollment, planEnrollments } from '../market/plan-enrollments.ts';
import { type PartnerTypeId, partnerTypeIds } from '../partner-type/partner-type.ts';
import type { PlaceCode } from '../place/place.schema.ts';
import { compareSeen, type ThenAndNow } from './compare-seen.ts';

/** One case as other programs read it: what the page shows, by ids alone. */
export interface CaseReport {
	/** Content hash of the facts. */
	version: string;
	asOf: Day;
	/** The partner type that the company would like to be; it changes no verdict. */
	wish?: PartnerTypeId;
	/** What could not be read, as sentences of the reader's language. */
	problems: string[];
	places: {
		office: PlaceCode;
		target: PlaceCode;
		verdict: PairVerdict;
		tableDate: string | undefined;
		sources: string[];
		flags: Flag[];
	}[];
	enrollments: Enrollment[];
	partnerTypes: {
		partnerType: PartnerTypeId;
		verdict: VerdictKind;
		sources: string[];
		flags: Flag[];
		requirements: { id: string; state: State; source: string | undefined }[];
		/** Questions that can still change this verdict. */
		ask: string[];
		/** Requirements that have to be met for it to become `open`. */
		change: string[];
	}[];
	/** Questions that can still change some verdict, the most decisive first. */
	ask: string[];
	/** Questions whose answers change nothing on this day. */
	idle: string[];
	/** What has moved since the link was made, where the link tells what its maker saw. */
	since?: ThenAndNow;
}

/**
 * Judges the places and the partner types of one case.
 *
 * @param facts with the tables oldest first
 * @param problems as sentences of the reader's language
 * @param seen what the maker of the link saw
 */
export function reportCase(
	facts: Facts & { version: string; tables: readonly MarketTableFacts[] },
	answers: Answers,
	asOf: Day,
	problems: readonly string[] = [],
	seen?: Seen,
): CaseReport {
	const assessment = assess(facts, answers, asOf);
	const { partnerTypes, ask, idle } = assessment;
	const wish = partnerTypeIds.find((id) => id === answers.other[typeKey]);
	return {
		version: facts.version,
		asOf,
		...(wish !== undefined && { wish }),
		problems: [...problems],
		places: answers.office.flatMap((office) =>
			answers.target.map((target) => {
				const { verdict, tableDate, sources, flags } = judgePair(facts.tables, office, target, asOf);
				return { office, target, verdict, tableDate, sources, flags };
			}),
		),
		enrollments: planEnrollments(facts.tables, answers.office, answers.target, asOf).enrollments,
		partnerTypes: partnerTypes.map((type) => ({
			partnerType: type.partnerType,
			verdict: type.verdict,
			sources: type.sources,
			flags: type.flags,
			requirements: type.findings.map(({ requirement, state }) => ({
				id: requirement.id,
				state,
				source: requirement.citations[0]?.source,
			})),
			ask: type.ask,
			change: type.change,
		})),
		ask,
		idle,
		...(seen !== undefined && { since: compareSeen(facts, answers, seen, { assessment, data: facts.version }) }),
	};
}
