import type { RequirementFinding } from '../../domain/assess/judge-requirements.ts';
import type { CaseComparison, RequirementChange, TypeComparison } from '../../domain/history/compare-cases.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate, formatList, formatNumber } from '../../i18n/format-date.ts';
import type { CaseChangesProps } from './case-changes-props.ts';

/** Names of the words that say what became of a verdict. */
export const outcomeWords = { changed: 'changed', same: 'same', untold: 'untoldTag' } as const;

/**
 * What became of the verdicts, the answer first: one sentence, and those that keep it from being misread.
 *
 * @param dated how many dated changes lie between the days: with any, it is not said that nothing changed
 */
export function sayComparison(props: CaseChangesProps, comparison: CaseComparison, dated: number): string[] {
	const { locale, words } = props;
	const { from, to, partnerTypes, pairs } = comparison;
	const days = { from: formatDate(from, locale), to: formatDate(to, locale) };
	if (from === to) return [fillWords(words.case.sameDay, { date: days.to })];

	const outcomes = [...partnerTypes, ...pairs].map(({ outcome }) => outcome);
	if (outcomes.every((outcome) => outcome === 'untold')) return [fillWords(words.case.allUntold, days)];
	const count = outcomes.filter((outcome) => outcome === 'changed').length;
	const moved = partnerTypes.filter((type) => type.outcome === 'same' && isMovedBehind(type));
	const untold = partnerTypes.filter(({ outcome }) => outcome === 'untold');
	const name = (types: readonly TypeComparison[]) => ({
		names: formatList(
			types.map(({ partnerType }) => props.types[partnerType]),
			locale,
		),
	});
	const sentences = [sayCount(props, count, days)];
	if (moved.length > 0) sentences.push(fillWords(words.case.behind, name(moved)));
	if (untold.length > 0) sentences.push(fillWords(words.case.untold, name(untold)));
	if (pairs.some(({ outcome }) => outcome === 'untold')) sentences.push(words.case.untoldPlaces);
	const isStill =
		dated === 0 && count === 0 && moved.length === 0 && pairs.every(({ isCurrencyOther }) => !isCurrencyOther);
	if (isStill) sentences.push(words.case.nothing);
	return sentences;
}

/** Something changed that did not move the verdict. */
export function isMovedBehind({ isIntakeOther, requirements }: TypeComparison): boolean {
	return isIntakeOther || requirements.length > 0;
}

/** What became of a requirement. What no source covers has neither come nor gone. */
export function sayRequirementChange(
	{ words, requirements }: CaseChangesProps,
	{ kind, before, after }: RequirementChange,
	{ before: then, after: now }: Pick<TypeComparison, 'before' | 'after'>,
): string {
	const { id, dating } = (after ?? before).requirement;
	const title = requirements[id]?.title ?? id;
	switch (kind) {
		case 'came': {
			const isTold = dating === 'said' || then.verdict === 'silent';
			return fillWords(isTold ? words.history.told : words.history.began, { title });
		}
		case 'went':
			return fillWords(now.verdict === 'silent' ? words.case.untoldNow : words.history.ended, { title });
		case 'replaced':
			return fillWords(words.history.replaced, { title });
		case 'moved':
			return fillWords(words.case.moved, { title, ...sayStandings(words, before, after) });
	}
}

/** How a requirement stood and stands: in its state, else in when it is due, else in whether sources agree on it. */
export function sayStandings(
	words: CaseChangesProps['words'],
	before: RequirementFinding,
	after: RequirementFinding,
): { before: string; after: string } {
	const say = (finding: RequirementFinding) => {
		if (before.state !== after.state) return words.states[finding.state];
		if (before.standing !== after.standing) return words.standings[finding.standing];
		return finding.dispute === undefined ? words.states[finding.state] : words.kinds.disputed;
	};
	return { before: say(before), after: say(after) };
}

function sayCount({ locale, words }: CaseChangesProps, count: number, days: { from: string; to: string }): string {
	if (count === 0) return fillWords(words.case.none, days);
	if (count === 1) return fillWords(words.case.one, days);
	return fillWords(words.case.many, { ...days, count: formatNumber(count, locale) });
}
