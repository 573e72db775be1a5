import type { Answers } from '../answers/answers.ts';
import { answerTo } from '../assess/answer-sheet.ts';
import { evaluateCondition } from '../condition/evaluate-condition.ts';
import { addLongest } from '../date/add-duration.ts';
import type { Day } from '../date/partial-date.ts';
import { timeOfStep } from '../step/time-of-step.ts';
import type { Checklist, ChecklistItem, ItemKey, ItemState, Marks } from './checklist.ts';

/**
 * How every step of a list stands. The reader's own mark wins over what the answers say. A step that must not be
 * done yet says so even where it could not start anyway, since that is the graver of the two.
 *
 * @param marks may hold marks of other lists, which change nothing
 */
export function judgeItems(
	{ groups }: Pick<Checklist, 'groups'>,
	marks: Marks,
	answers: Answers,
): ReadonlyMap<ItemKey, ItemState> {
	const items = groups.flatMap((group) => group.items);
	const done = new Map<ItemKey, ItemState & { kind: 'done' }>();
	for (const item of items) {
		const state = judgeDone(item, marks, answers);
		if (state !== undefined) done.set(item.key, state);
	}
	return new Map(items.map((item) => [item.key, done.get(item.key) ?? judgeOpen(item, done)]));
}

/** The mark on an item; own keys alone, since `constructor` is a fine id. */
function markOn(marks: Marks, key: ItemKey) {
	return Object.hasOwn(marks, key) ? marks[key] : undefined;
}

function judgeDone({ key, step }: ChecklistItem, marks: Marks, answers: Answers) {
	const mark = markOn(marks, key);
	if (mark?.done === true) return { kind: 'done' as const, by: 'mark' as const, on: mark.on };
	if (mark?.done === false || step.settled === undefined) return undefined;
	const sheet = { answerOf: (question: string) => answerTo(answers, question), hasOfficeIn: () => undefined };
	const { state } = evaluateCondition(step.settled, sheet);
	return state === 'met' ? { kind: 'done' as const, by: 'answer' as const, on: undefined } : undefined;
}

function judgeOpen(
	{ step, after, notBefore }: ChecklistItem,
	done: ReadonlyMap<ItemKey, { on: Day | undefined }>,
): ItemState {
	const until = notBefore.filter((key) => !done.has(key));
	if (until.length > 0) return { kind: 'not-yet', until };
	const by = after.filter((key) => !done.has(key));
	if (by.length > 0) return { kind: 'blocked', by };
	if (step.actor === 'you') return { kind: 'todo' };
	const since = lastDay([...after, ...notBefore].map((key) => done.get(key)?.on));
	const time = timeOfStep(step);
	return { kind: 'waiting', since, askFrom: since && time && addLongest(since, time) };
}

/** When the wait began. Where one of the days is not known it may be the last, so that none can be told. */
function lastDay(days: readonly (Day | undefined)[]): Day | undefined {
	const known = days.filter((day) => day !== undefined);
	return known.length === days.length ? known.toSorted().at(-1) : undefined;
}
