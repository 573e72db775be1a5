import type { TypeAssessment } from '../../domain/assess/assess.ts';
import type { RequirementFinding } from '../../domain/assess/judge-requirements.ts';
import { dateOf } from '../../domain/claim/edge.ts';
import { officeQuestion } from '../../domain/condition/evaluate-condition.ts';
import { compareDay, type Day, lastDayOf, yearsBetween } from '../../domain/date/partial-date.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate, formatList } from '../../i18n/format-date.ts';
import type { CheckerProps } from './checker-props.ts';

/** Why the verdict is what it is, in one sentence. */
export function sayReason(props: CheckerProps, type: TypeAssessment, asOf: Day): string {
	const { locale, words, texts } = props;
	const { reasons } = words.verdicts;
	const { verdict, decisive, intake } = type;
	switch (verdict) {
		case 'open':
			if (type.stage === 'stay') return reasons.openKept;
			return hasPassed(decisive) ? reasons.openPassed : reasons.open;
		case 'missing':
			return fillWords(reasons.missing, { requirements: listTitles(props, decisive) });
		case 'undecided':
			return sayAsked(props, type.ask);
		case 'waiting':
			return fillWords(reasons.waiting, { gates: listTitles(props, decisive) });
		case 'disputed': {
			const disputes = decisive.flatMap(({ dispute }) => (dispute === undefined ? [] : [dispute]));
			const titles = [...new Set(disputes)].map((id) => texts.disputes[id]?.title ?? id);
			return fillWords(reasons.disputed, { disputes: formatList(titles, locale) });
		}
		case 'closed': {
			const date = intake === undefined ? '' : formatDate(dateOf(intake.from), locale);
			const reopening = intake?.reopening.filter(({ announced }) => compareDay(asOf, announced) !== 'before').at(-1);
			if (reopening === undefined) return fillWords(reasons.closed, { date });
			return fillWords(reasons.closedReopening, { date, reopening: formatDate(reopening.for, locale) });
		}
		case 'silent': {
			const nearest = nearestDate(props, type, asOf);
			if (nearest === undefined) return reasons.silent;
			return fillWords(reasons.silentNearest, { date: formatDate(nearest, locale) });
		}
	}
}

/** How old the newest source of a verdict is, in words; `undefined` where that is no more than a year. */
export function sayAge(
	{ words, sources }: Pick<CheckerProps, 'words' | 'sources'>,
	{ flags, sources: cited }: Pick<TypeAssessment, 'flags' | 'sources'>,
	asOf: Day,
): string | undefined {
	if (!flags.includes('stale')) return undefined;
	const { ageOne, ageMany } = words.checker.verdicts;
	const dates = cited.flatMap((id) => sources[id]?.date ?? []);
	const years = Math.min(...dates.map((date) => yearsBetween(date, asOf)));
	return years === 1 ? ageOne : fillWords(ageMany, { years });
}

/** How a requirement stands. What the vendor has not decided yet is open too, but not for want of an answer. */
export function sayState(
	{ words }: Pick<CheckerProps, 'words'>,
	{ state, ask, isPending }: RequirementFinding,
): string {
	if (state !== 'open' || ask.length > 0) return words.verdicts.states[state];
	return isPending ? words.checker.verdicts.pending : words.checker.verdicts.stillOpen;
}

/** Titles of requirements as a list. */
export function listTitles(
	{ texts, locale }: Pick<CheckerProps, 'texts' | 'locale'>,
	findings: readonly Pick<RequirementFinding, 'requirement'>[],
): string {
	return formatList(
		findings.map(({ requirement: { id } }) => texts.requirements[id]?.title ?? id),
		locale,
	);
}

/** The text of a question; of the one for offices too, which no requirement words. */
export function questionTextOf({ texts, words }: Pick<CheckerProps, 'texts' | 'words'>, question: string): string {
	if (question === officeQuestion) return words.checker.form.officeText;
	return texts.questions[question]?.text ?? question;
}

/** Whether all that the vendor decides is granted already. */
function hasPassed(decisive: readonly RequirementFinding[]): boolean {
	const gates = decisive.filter(({ standing }) => standing === 'gate');
	return gates.length > 0 && gates.every(({ state }) => state === 'met');
}

function sayAsked(props: CheckerProps, ask: readonly string[]): string {
	const { undecidedOne, undecidedMany } = props.words.checker.verdicts;
	const question = questionTextOf(props, ask[0] ?? '');
	return ask.length === 1
		? fillWords(undecidedOne, { question })
		: fillWords(undecidedMany, { count: ask.length, question });
}

/** The date of the source that speaks of the type's intake and comes nearest to the day. */
function nearestDate({ facts, sources }: CheckerProps, { partnerType }: TypeAssessment, asOf: Day): string | undefined {
	const dates = facts.partnerTypes[partnerType].intake
		.flatMap(({ citations }) => citations)
		.flatMap(({ source }) => sources[source]?.date ?? []);
	const distance = (date: string) => Math.abs(Date.parse(lastDayOf(date)) - Date.parse(asOf));
	return dates.toSorted((a, b) => distance(a) - distance(b))[0];
}
