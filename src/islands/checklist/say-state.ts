import type { Day } from '../../domain/date/partial-date.ts';
import { timeOfStep } from '../../domain/step/time-of-step.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { ChecklistProps } from './checklist-props.ts';
import type { ItemView } from './list-views.ts';
import { listTitles } from './say-step.ts';

/** The state of a step as a word or two. */
export function sayState({ words }: Pick<ChecklistProps, 'words'>, { shown, item }: ItemView): string {
	return fillWords(words.checklist.states[shown], { actor: words.steps[item.step.actor] });
}

/** Why a step stands as it does, in sentences: what blocks it, what it waits for, from when on to ask. */
export function sayWhy(props: ChecklistProps, { item, state, shown, missed }: ItemView, today: Day): string[] {
	const words = props.words.checklist.step;
	const text = props.texts.steps[item.step.id];
	if (shown === 'early') return [fillWords(words.early, { steps: listTitles(props, missed) }), text?.notYet ?? ''];
	switch (state.kind) {
		case 'blocked':
			return [fillWords(words.blockedBy, { steps: listTitles(props, state.by) })];
		case 'not-yet':
			return [text?.notYet ?? fillWords(words.notYetUntil, { steps: listTitles(props, state.until) })];
		case 'waiting':
			return sayWait(props, item, state, today);
		case 'done':
			return state.by === 'answer' ? [words['by-answer']] : [];
		case 'todo':
			return [];
	}
}

function sayWait(
	{ words, texts, locale }: ChecklistProps,
	{ step }: ItemView['item'],
	{ since, askFrom }: { since: Day | undefined; askFrom: Day | undefined },
	today: Day,
): string[] {
	const said = words.checklist.step;
	const takes = texts.steps[step.id]?.takes;
	const begun = since === undefined ? [] : [fillWords(said.waitingSince, { date: formatDate(since, locale) })];
	if (takes === undefined) return [...begun, said.noTime];
	const sentence = fillWords(said.waitingTakes, { time: takes });
	if (askFrom !== undefined) {
		const ask = askFrom > today ? said.waitingAsk : said.waitingAskNow;
		const count = timeOfStep(step)?.unit === 'business-days' ? [said.businessDays] : [];
		return [...begun, sentence, fillWords(ask, { date: formatDate(askFrom, locale) }), ...count];
	}
	return [...begun, sentence, since === undefined ? said.noDayYet : said.unclearTime];
}
