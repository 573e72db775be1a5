import { dateOf, notBeforeOf } from '../claim/edge.ts';
import { type Day, firstDayOf, type PartialDate } from '../date/partial-date.ts';
import { type Intake, type PartnerTypeId, partnerTypeIds } from '../partner-type/partner-type.ts';
import { type HistoryFacts, listChanges } from './list-changes.ts';

/** A stretch of the axis. Both ends count in hundredths of its length, from 0 to 100. */
export interface Span {
	start: number;
	end: number;
}

/** A time with one state of intake. */
export interface Bar extends Span {
	state: Intake['state'];
	/** Whether some source says outright that it was so. */
	isStated: boolean;
}

/** One or more requirements for newcomers that changed on one date. */
export interface Mark {
	at: number;
	date: PartialDate;
	/** False where sources only say so on that day. */
	isDated: boolean;
}

export interface Lane {
	partnerType: PartnerTypeId;
	bars: Bar[];
	/** Where the day of a change of intake is not known: the time in which it lies. */
	windows: Span[];
	marks: Mark[];
}

export interface Timeline {
	years: { year: number; at: number }[];
	lanes: Lane[];
	tables: { at: number; date: PartialDate }[];
	/** The day of the picture. */
	today: number;
}

/**
 * The history as a picture, in shares of its width, so that one picture fits every screen. The axis runs from
 * the year of the oldest date to the end of the asked day's year. A month stands at its first day.
 */
export function layOutTimeline(facts: HistoryFacts, today: Day): Timeline {
	const changes = listChanges(facts).filter(({ kind }) => kind === 'intake' || kind === 'requirement');
	const firstYear = yearOf(changes[0]?.date ?? today);
	const lastYear = yearOf(today);
	const axis = { start: timeOf(`${firstYear}-01-01`), end: timeOf(`${lastYear + 1}-01-01`) };
	const place = (date: PartialDate) => round((100 * (timeOf(firstDayOf(date)) - axis.start)) / (axis.end - axis.start));
	return {
		years: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index).map((year) => ({
			year,
			at: place(`${year}-01-01`),
		})),
		lanes: partnerTypeIds.map((partnerType) => ({
			partnerType,
			bars: layOutBars(facts.partnerTypes[partnerType].intake, today, place),
			windows: layOutWindows(facts.partnerTypes[partnerType].intake, place),
			marks: layOutMarks(facts, partnerType, place),
		})),
		tables: facts.marketTables.map(({ date }) => ({ date, at: place(date) })),
		today: place(today),
	};
}

type Place = (date: PartialDate) => number;

/** Periods that follow each other in the same state and are known alike make one bar. */
function layOutBars(intake: readonly Intake[], today: Day, place: Place): Bar[] {
	const bars: Bar[] = [];
	for (const { state, certainty, from, until } of intake) {
		if (firstDayOf(dateOf(from)) > today) continue;
		const goesOn = until === undefined || firstDayOf(dateOf(until)) > today;
		const bar = {
			state,
			isStated: certainty === 'stated',
			start: place(dateOf(from)),
			end: place(goesOn ? today : dateOf(until)),
		};
		const last = bars.at(-1);
		if (last?.state === bar.state && last.isStated === bar.isStated && last.end === bar.start) {
			bars[bars.length - 1] = { ...bar, start: last.start };
		} else bars.push(bar);
	}
	return bars;
}

function layOutWindows(intake: readonly Intake[], place: Place): Span[] {
	const windows = intake.flatMap(({ from, until }) =>
		[from, until].flatMap((edge) => {
			const notBefore = edge && notBeforeOf(edge);
			return notBefore === undefined ? [] : [{ start: place(notBefore), end: place(dateOf(edge!)) }];
		}),
	);
	return [...new Map(windows.map((window) => [`${window.start} ${window.end}`, window])).values()];
}

function layOutMarks(facts: HistoryFacts, partnerType: PartnerTypeId, place: Place): Mark[] {
	const changes = listChanges(facts).flatMap((change) =>
		change.kind === 'requirement' && (change.after ?? change.before)?.stage === 'enroll' ? [change] : [],
	);
	const byDates = Map.groupBy(
		changes.filter((change) => change.partnerTypes.includes(partnerType)),
		({ date }) => date,
	);
	return [...byDates].map(([date, each]) => ({
		at: place(date),
		date,
		isDated: each.some(({ dating }) => dating === 'effective'),
	}));
}

function yearOf(date: PartialDate): number {
	return Number(date.slice(0, 4));
}

/** Milliseconds since 1970. */
function timeOf(day: Day): number {
	return Date.parse(`${day}T00:00:00Z`);
}

function round(share: number): number {
	return Math.round(share * 100) / 100;
}
