import type { Day } from '../../domain/date/partial-date.ts';
import type { ChosenDays } from '../../domain/history/choose-days.ts';

interface Props {
	label: string;
	/** Days on which rules changed. */
	ruleDays: readonly Day[];
	days: Pick<ChosenDays, 'from' | 'to'>;
	today: Day;
}

/** The units of the drawing, which fits any width. */
const width = 600;

/** The years as a line, with a mark for each day on which rules changed and a band between the two days. */
export function DaysLine({ label, ruleDays, days: { from, to }, today }: Props) {
	const first = Number((ruleDays.toSorted()[0] ?? today).slice(0, 4));
	const last = Number(today.slice(0, 4)) + 1;
	const start = Date.parse(`${first}-01-01`);
	const length = Date.parse(`${last}-01-01`) - start;
	const at = (day: Day) => Math.min(Math.max(((Date.parse(day) - start) / length) * width, 0), width);
	const years = Array.from({ length: last - first }, (_, index) => first + index);
	return (
		<svg class="days-line" viewBox="-12 0 624 46" role="img" aria-label={label}>
			<rect class="band" x={at(from)} width={Math.max(at(to) - at(from), 1)} y="8" height="12" />
			<line class="axis" x1="0" x2={width} y1="20" y2="20" />
			{years.map((year) => (
				<text key={year} x={at(`${year}-07-01`)} y="42" text-anchor="middle">
					{year}
				</text>
			))}
			{years.map((year) => (
				<line key={year} class="year" x1={at(`${year}-01-01`)} x2={at(`${year}-01-01`)} y1="20" y2="30" />
			))}
			{ruleDays.map((day) => (
				<line
					key={day}
					class="mark"
					data-between={from < day && day <= to ? '' : undefined}
					x1={at(day)}
					x2={at(day)}
					y1="10"
					y2="20"
				/>
			))}
			{[from, to].map((day, position) => (
				<path key={position === 0 ? 'from' : 'to'} class="end" d={`M${at(day).toFixed(1)} 19l-5 -12h10z`} />
			))}
		</svg>
	);
}
