import type { Day } from '../../domain/date/partial-date.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { DayField } from '../answers/DayField.tsx';
import type { CheckerProps } from './checker-props.ts';

interface Props {
	props: CheckerProps;
	/** Absent means today. */
	date: Day | undefined;
	today: Day;
	isReady: boolean;
	onChange: (date: Day | undefined) => void;
}

/** The asked day, with the days on which rules changed. */
export function DayChoice({ props, date, today, isReady, onChange }: Props) {
	const { locale, eras, words } = props;
	const asOf = date ?? today;
	const begun = eras.filter((era) => era <= asOf).at(-1);
	return (
		<div class="day-choice">
			<DayField words={words.form} locale={locale} date={date} today={today} isReady={isReady} onChange={onChange} />
			<div class="era-choice">
				<label for="era">{words.checker.day.eras}</label>
				<select
					id="era"
					autocomplete="off"
					value={date !== undefined && eras.includes(date) ? date : ''}
					onChange={({ currentTarget: { value } }) => value !== '' && onChange(value)}
				>
					<option value="">{words.checker.day.choose}</option>
					{eras.map((era) => (
						<option key={era} value={era}>
							{formatDate(era, locale)}
						</option>
					))}
				</select>
			</div>
			<EraLine props={props} asOf={asOf} today={today} begun={begun} />
			{asOf > today && <p class="field-hint">{words.checker.day.future}</p>}
		</div>
	);
}

/** The years as a line, with a mark for each change: a picture of the list beside it. */
function EraLine({
	props,
	asOf,
	today,
	begun,
}: {
	props: CheckerProps;
	asOf: Day;
	today: Day;
	begun: Day | undefined;
}) {
	const first = Number((props.eras[0] ?? today).slice(0, 4));
	const last = Number(today.slice(0, 4)) + 1;
	const start = Date.parse(`${first}-01-01`);
	const length = Date.parse(`${last}-01-01`) - start;
	const at = (day: Day) => Math.min(Math.max(((Date.parse(day) - start) / length) * 600, 0), 600);
	const years = Array.from({ length: last - first }, (_, index) => first + index);
	return (
		<svg class="era-line" viewBox="-12 0 624 46" role="img" aria-label={props.words.checker.day.marks}>
			<line class="axis" x1="0" x2="600" y1="20" y2="20" />
			{years.map((year) => (
				<text key={year} x={at(`${year}-07-01`)} y="42" text-anchor="middle">
					{year}
				</text>
			))}
			{years.map((year) => (
				<line key={year} class="year" x1={at(`${year}-01-01`)} x2={at(`${year}-01-01`)} y1="20" y2="30" />
			))}
			{props.eras.map((era) => (
				<line
					key={era}
					class="mark"
					data-era={era}
					data-current={era === begun ? '' : undefined}
					x1={at(era)}
					x2={at(era)}
					y1="10"
					y2="20"
				/>
			))}
			<path class="asked" d={`M${at(asOf).toFixed(1)} 19l-6 -13h12z`} />
		</svg>
	);
}
