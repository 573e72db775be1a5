import { statusQuestion } from '../../domain/assess/rules-of-day.ts';
import type { Edge } from '../../domain/claim/claim.schema.ts';
import { dateOf } from '../../domain/claim/edge.ts';
import { officeQuestion } from '../../domain/condition/evaluate-condition.ts';
import { type Day, firstDayOf } from '../../domain/date/partial-date.ts';
import { listAsked } from '../../domain/requirement/list-asked.ts';
import type { CheckerProps } from '../../islands/checker/checker-props.ts';
import { mapValues } from '../map-values.ts';

/**
 * What the page shows before anything is answered, and the rest: rules that had ended before the day of the build, the questions
 * and blocs that these alone ask about, what is said to who belongs to CSP already, both sides of disputes, what a link or a
 * receipt showed, and the names of places. Rules that are to come stay, so that a page of last month still judges today.
 */
export function splitChecker(all: CheckerProps): { props: CheckerProps; rest: Partial<CheckerProps> } {
	const { facts, texts, words, sources, places, buildDay } = all;
	const hasEnded = ({ until }: { until?: Edge | undefined }) =>
		until !== undefined && firstDayOf(dateOf(until)) <= buildDay;
	const requirements = splitBy(facts.requirements, (id) => hasEnded(facts.requirements[id] ?? {}));
	// What is asked of who belongs to CSP already decides which questions come first, but is shown to nobody else.
	const isShown = (id: string) => requirements.now[id]?.stage === 'enroll';
	const requirementTexts = splitBy(texts.requirements, (id) => !isShown(id));
	const asked = new Set([statusQuestion, ...Object.values(requirements.now).flatMap(listAsked)]);
	const partnerTypes = mapValues(facts.partnerTypes, (type) => ({
		...type,
		intake: type.intake.filter((intake) => !hasEnded(intake)),
	})) as unknown as CheckerProps['facts']['partnerTypes'];
	const cited = new Set(
		[
			...Object.values(requirements.now).filter(({ id }) => isShown(id)),
			...Object.values(partnerTypes).flatMap(({ intake }) => intake),
		].flatMap(({ citations }) => citations.map(({ source }) => source)),
	);
	const citedSources = splitBy(sources, (id) => !cited.has(id));
	return {
		props: {
			...all,
			words: {
				...words,
				checker: {
					...words.checker,
					seen: {} as CheckerProps['words']['checker']['seen'],
					receipt: { ...words.checker.receipt, opened: '' },
				},
			},
			facts: {
				...facts,
				partnerTypes,
				requirements: requirements.now,
				blocs: asked.has(officeQuestion) ? facts.blocs : {},
			},
			texts: {
				...texts,
				questions: splitBy(texts.questions, (id) => !asked.has(id)).now,
				requirements: requirementTexts.now,
				disputes: {},
			},
			sources: citedSources.now,
			// Their codes alone tell whether a link names places; in the order of the alphabet they pack best.
			places: places.map(([code]) => [code, ''] as const).toSorted(),
			presentSince: findLastChange(all),
		},
		rest: {
			words: { checker: words.checker } as CheckerProps['words'],
			// In their order, which the page has not all of.
			facts: {
				partnerTypes: facts.partnerTypes,
				requirements: facts.requirements,
				blocs: facts.blocs,
			} as CheckerProps['facts'],
			texts: {
				questions: texts.questions,
				requirements: texts.requirements,
				disputes: texts.disputes,
			} as CheckerProps['texts'],
			sources: citedSources.later,
			places,
		},
	};
}

/** The last day until the build on which anything that judging rests on began or ended. */
function findLastChange({ facts, buildDay }: CheckerProps): Day {
	const periods = [
		...Object.values(facts.requirements),
		...Object.values(facts.partnerTypes).flatMap(({ intake }) => intake),
	];
	const edges = periods.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]));
	const days = edges.map((edge) => firstDayOf(dateOf(edge))).filter((day) => day <= buildDay);
	return days.toSorted().at(-1) ?? buildDay;
}

function splitBy<Value>(things: Readonly<Record<string, Value>>, isLater: (id: string) => boolean) {
	const pick = (isWanted: (id: string) => boolean) =>
		Object.fromEntries(Object.entries(things).filter(([id]) => isWanted(id)));
	return { now: pick((id) => !isLater(id)), later: pick(isLater) };
}
