import { type Day, firstDayOf } from '../../domain/date/partial-date.ts';
import { type ChosenDays, dayBefore } from '../../domain/history/choose-days.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { CaseChangesProps } from './case-changes-props.ts';
import { DayChoice } from './DayChoice.tsx';
import { DaysLine } from './DaysLine.tsx';

interface Props {
	props: CaseChangesProps;
	days: ChosenDays;
	today: Day;
	/** False until days that were typed before the script was there have been read. */
	isReady: boolean;
	onChange: (first: Day, second: Day) => void;
}

export const dayIds = { first: 'first-day', second: 'second-day' };

/** The two days, each to be typed or chosen from those on which rules changed. */
export function DaysForm({ props, days, today, isReady, onChange }: Props) {
	const { locale, words } = props;
	const { first, second } = days;
	const ruleDays = listRuleDays(props);
	const say = (day: Day) => formatDate(day, locale);
	return (
		<form method="dialog" class="case-days" data-needs-script onSubmit={(event) => event.preventDefault()}>
			<DayChoice
				id={dayIds.first}
				label={words.case.first}
				day={first}
				choicesLabel={words.case.eves}
				choices={ruleDays.map((date) => {
					const eve = dayBefore(date);
					return [eve, fillWords(words.case.eve, { eve: say(eve), date: say(date) })];
				})}
				props={props}
				isReady={isReady}
				onChange={(day) => onChange(day, second)}
			/>
			<DayChoice
				id={dayIds.second}
				label={words.case.second}
				day={second}
				today={today}
				choicesLabel={words.case.ruleDays}
				choices={ruleDays.map((date) => [date, say(date)])}
				props={props}
				isReady={isReady}
				onChange={(day) => onChange(first, day)}
			/>
			<DaysLine label={words.case.marks} ruleDays={ruleDays} days={days} today={today} />
		</form>
	);
}

/** Days on which some partner type opened, closed or changed what it asks, newest first. */
function listRuleDays({ changes }: CaseChangesProps): Day[] {
	const rules = changes.filter(({ kind }) => kind === 'intake' || kind === 'requirement');
	return [...new Set(rules.map(({ date }) => firstDayOf(date)))].toSorted().toReversed();
}
