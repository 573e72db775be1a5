import { useMemo, useState } from 'preact/hooks';
import type { Answers } from '../../domain/answers/answers.ts';
import { typeKey } from '../../domain/answers/type-key.ts';
import { judgeType } from '../../domain/assess/judge-type.ts';
import { rulesOfDay } from '../../domain/assess/rules-of-day.ts';
import {
	type Checklist,
	countProgress,
	type ItemKey,
	type ItemState,
	judgeItems,
	listChecklist,
} from '../../domain/checklist/checklist.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import { type PartnerTypeId, partnerTypeIds } from '../../domain/partner-type/partner-type.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import type { ChecklistProps } from './checklist-props.ts';
import type { ListControl } from './list-control.ts';
import { type ItemView, listViews } from './list-views.ts';
import type { ListFacts } from './read-facts.ts';
import { titleOf } from './say-step.ts';
import type { ProgressControl } from './use-progress.ts';

type Verdicts = Readonly<Record<PartnerTypeId, keyof ChecklistProps['words']['kinds']>>;

/** The list for these answers and marks, what the checker concludes, and what was ticked last, in words. */
export function useList(
	props: ChecklistProps,
	facts: ListFacts,
	answers: Answers,
	asOf: Day,
	today: Day,
	progress: ProgressControl,
): { list: ListControl; checklist: Checklist | undefined; verdicts: Verdicts; announced: string } {
	const [last, setLast] = useState<{ key: string; isDone: boolean } | undefined>(undefined);
	const { marks } = progress;
	const type = partnerTypeIds.find((id) => id === answers.other[typeKey]);
	const checklist = useMemo(
		() => (type === undefined || !facts.isWhole ? undefined : listChecklist(facts.program, answers, type, asOf)),
		[facts, answers, asOf],
	);
	const verdicts = useMemo(() => {
		const rules = rulesOfDay(facts.judged, asOf);
		return Object.fromEntries(partnerTypeIds.map((id) => [id, judgeType(rules, id, answers).verdict])) as Verdicts;
	}, [answers, asOf]);
	const states = useMemo(
		() => (checklist === undefined ? new Map<ItemKey, ItemState>() : judgeItems(checklist, marks, answers)),
		[checklist, marks, answers],
	);
	const views = checklist === undefined ? new Map<ItemKey, ItemView>() : listViews(checklist, states, marks);
	const counted = countProgress(states);
	const list: ListControl = {
		props,
		today,
		known: facts.known,
		states,
		views,
		progress: counted,
		tick: ({ item: { key }, state }, isDone) => {
			const { note } = marks[key] ?? {};
			const kept = note === undefined ? {} : { note };
			// What the answers settle is opened again by an explicit mark only.
			const opened = state.kind === 'done' && state.by === 'answer' ? { done: false, ...kept } : kept;
			progress.change({ [key]: isDone ? { done: true, on: today, ...kept } : opened });
			setLast({ key, isDone });
		},
		amend: (key, part) => {
			const { on, note, ...rest } = { ...marks[key], ...part };
			progress.change({ [key]: { ...rest, ...(on !== undefined && { on }), ...(note !== undefined && { note }) } });
		},
	};
	const said = props.words.checklist;
	const announced =
		last === undefined
			? ''
			: fillWords(last.isDone ? said.step.changedDone : said.step.changedOpen, {
					step: titleOf(props, last.key),
					count: fillWords(said.progress.counted, { ...counted }),
				});
	return { list, checklist, verdicts, announced };
}
