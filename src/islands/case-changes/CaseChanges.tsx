import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Answers, encodeAnswers, noAnswers } from '../../domain/answers/answers.ts';
import { isDay } from '../../domain/date/partial-date.ts';
import { chooseDays, sinceKey, withDays, withoutDays } from '../../domain/history/choose-days.ts';
import { type CompareFacts, compareCases } from '../../domain/history/compare-cases.ts';
import { listCaseChanges } from '../../domain/history/list-case-changes.ts';
import { unpackTable } from '../../domain/market/packed-table.ts';
import { tellToday } from '../../i18n/tell-today.ts';
import { Actions } from '../answers/Actions.tsx';
import { Problems } from '../answers/Problems.tsx';
import { useAnswers } from '../answers/use-answers.ts';
import type { CaseChangesProps } from './case-changes-props.ts';
import { DatedList } from './DatedList.tsx';
import { DaysForm, dayIds } from './DaysForm.tsx';
import { PairChanges } from './PairChanges.tsx';
import { Summary } from './Summary.tsx';
import { TypeChanges } from './TypeChanges.tsx';
import { WayOn } from './WayOn.tsx';

/** What changed for the reader's case between two days: every verdict then and now, and the changes between. */
export function CaseChanges(props: CaseChangesProps) {
	// The props of a page never change.
	const facts = useMemo(() => readFacts(props), []);
	const codes = useMemo(() => new Set(props.places.map(([code]) => code)), []);
	const control = useAnswers({ isPlace: (code) => codes.has(code), keys: props.otherKeys }, () => readTyped(props));
	const [today, setToday] = useState(props.buildDay);
	const [isReady, setReady] = useState(false);
	const { answers } = control;
	const days = useMemo(() => chooseDays(answers, today), [answers, today]);
	const { from, to } = days;
	const comparison = useMemo(() => compareCases(facts, answers, from, to), [answers, from, to]);
	const changes = useMemo(() => listCaseChanges(props.changes, answers, from, to), [answers, from, to]);
	// A copied link names both days, so that a colleague sees the same two tomorrow.
	const pinned = useMemo(() => pinDays(answers, from, to), [answers, from, to]);

	useEffect(() => {
		setToday(tellToday());
		setReady(true);
	}, []);

	const setDays = (first: string, second: string) => {
		const next = withDays(answers, first, second, today);
		// Named though it may be absent: a change without a date leaves the one that stands.
		control.change({ ...next, date: next.date });
	};
	return (
		<div class="case-changes" data-ready={isReady ? '' : undefined} data-pagefind-ignore>
			<Problems words={props.words} control={control} />
			<DaysForm props={props} days={days} today={today} isReady={isReady} onChange={setDays} />
			<Summary
				props={props}
				answers={answers}
				days={days}
				today={today}
				comparison={comparison}
				dated={changes.length}
			/>
			{from !== to && (
				<>
					<TypeChanges props={props} comparison={comparison} />
					<PairChanges props={props} comparison={comparison} />
					<DatedList props={props} changes={changes} />
				</>
			)}
			<WayOn props={props} answers={answers} days={days} />
			<div data-needs-script>
				<Actions
					words={props.words.form}
					locale={props.locale}
					control={{ ...control, answers: pinned }}
					hasAnswers={encodeAnswers(answers) !== ''}
					// What the other pages asked is theirs to clear.
					rest={withoutDays(answers)}
				/>
			</div>
		</div>
	);
}

function readFacts({ facts, sources, tables }: CaseChangesProps): CompareFacts {
	return { ...facts, sources, tables: tables.map(unpackTable) } as unknown as CompareFacts;
}

function pinDays(answers: Answers, from: string, to: string): Answers {
	return { ...answers, date: to, other: { ...answers.other, [sinceKey]: from } };
}

/** The days that the reader set before the script was there. */
function readTyped({ buildDay }: CaseChangesProps): Answers {
	const [first = '', second = ''] = [dayIds.first, dayIds.second].map(
		(id) => document.querySelector<HTMLInputElement>(`#${id}`)?.value ?? '',
	);
	if (!isDay(first) && !isDay(second)) return noAnswers;
	const since = isDay(first) ? first : chooseDays(noAnswers, buildDay).from;
	return { ...noAnswers, ...(isDay(second) && { date: second }), other: { [sinceKey]: since } };
}
