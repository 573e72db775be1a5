import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Answers, encodeAnswers } from '../../domain/answers/answers.ts';
import { typeKey } from '../../domain/answers/type-key.ts';
import { statusQuestion } from '../../domain/assess/rules-of-day.ts';
import { isDay } from '../../domain/date/partial-date.ts';
import { partnerTypeIds } from '../../domain/partner-type/partner-type.ts';
import { tellToday } from '../../i18n/tell-today.ts';
import { dayInputId } from '../answers/DayField.tsx';
import { Problems } from '../answers/Problems.tsx';
import { useAnswers } from '../answers/use-answers.ts';
import type { Rested } from '../rest/add-rest.ts';
import { RestNotice } from '../rest/RestNotice.tsx';
import { useRest } from '../rest/use-rest.ts';
import type { Placed, Surroundings } from '../surroundings/surroundings.ts';
import { thePage } from '../surroundings/the-page.ts';
import { CaseChoice } from './CaseChoice.tsx';
import type { ChecklistProps } from './checklist-props.ts';
import { FormerMarks } from './FormerMarks.tsx';
import { KeepActions } from './KeepActions.tsx';
import { readFacts } from './read-facts.ts';
import { StorageNotice } from './StorageNotice.tsx';
import { saveExport } from './save-export.ts';
import { TaskList } from './TaskList.tsx';
import { useList } from './use-list.ts';
import { useProgress } from './use-progress.ts';

/** What the company must do now: the steps of its case, with what is done and what stands in the way. */
export function Checklist({ surroundings = thePage, loadRest, ...props }: ChecklistProps & Placed & Rested) {
	// The props of a page change once at most, when their rest arrives.
	const facts = useMemo(() => readFacts(props), [props.facts]);
	const control = useAnswers(
		{ isPlace: facts.isPlace, keys: props.otherKeys },
		() => readTyped(surroundings),
		surroundings,
	);
	const progress = useProgress(facts.known, props.version, surroundings.storeroom);
	const [today, setToday] = useState(props.buildDay);
	const [isReady, setReady] = useState(false);
	const { answers } = control;
	const asOf = answers.date ?? today;
	const isNeeded = typeKey in answers.other || answers.office.length + answers.target.length > 0;
	const rest = useRest(loadRest, isNeeded);
	const { list, checklist, verdicts, announced } = useList(props, facts, answers, asOf, today, progress);

	useEffect(() => {
		setToday(tellToday());
		setReady(true);
	}, []);

	const onExport = () => saveExport(props, progress.marks, today);
	return (
		<div class="checklist" data-ready={isReady ? '' : undefined} data-pagefind-ignore>
			<Problems words={props.words} control={control} />
			<StorageNotice props={props} progress={progress} onExport={onExport} />
			<CaseChoice
				props={props}
				answers={answers}
				verdicts={verdicts}
				markets={facts.listMarkets(answers, asOf)}
				assumed={checklist?.assumed}
				today={today}
				isReady={isReady}
				onAnswer={control.change}
			/>
			<RestNotice words={props.words.form} rest={rest} showLoading={typeKey in answers.other} />
			{checklist === undefined && !(typeKey in answers.other) && (
				<p class="start-hint" data-needs-script>
					{props.words.checklist.choice.start}
				</p>
			)}
			{checklist !== undefined && (
				<TaskList
					list={list}
					checklist={checklist}
					asOf={asOf}
					surroundings={surroundings}
					isClosed={verdicts[checklist.partnerType] === 'closed'}
					check={`${props.paths.check}#${encodeAnswers(answers)}`}
				/>
			)}
			<FormerMarks list={list} marks={progress.marks} onRemove={(key) => progress.change({ [key]: undefined })} />
			<p class="vh" role="status" data-announcement>
				{announced}
			</p>
			<KeepActions
				list={list}
				progress={progress}
				checklist={checklist}
				asOf={asOf}
				surroundings={surroundings}
				onExport={onExport}
				rest={rest}
			/>
		</div>
	);
}

/** What the reader chose before the script was there. */
function readTyped({ root }: Surroundings): Answers {
	const fieldOf = (selector: string) =>
		root().querySelector<HTMLInputElement | HTMLSelectElement>(`.checklist ${selector}`)?.value ?? '';
	const type = fieldOf(`input[name="${typeKey}"]:checked`);
	const status = fieldOf('#company-status');
	const day = fieldOf(`#${dayInputId}`);
	const isType = (partnerTypeIds as readonly string[]).includes(type);
	return {
		...(isDay(day) && { date: day }),
		office: [],
		target: [],
		other: { ...(isType && { [typeKey]: type }), ...(status !== '' && { [statusQuestion]: status }) },
	};
}
