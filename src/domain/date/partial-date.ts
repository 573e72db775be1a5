/**
 * A day (`2018-08-31`), a month (`2018-08`) or a quarter (`2018-Q2`), as precise as the source is.
 * Days are calendar days without a zone: the sources name days, not instants.
 */
export type PartialDate = string;

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthPattern = /^(\d{4})-(\d{2})$/;
const quarterPattern = /^(\d{4})-Q([1-4])$/;

/** True for a day that the Gregorian calendar has: `2024-02-29`, never `2023-02-29`. */
export function isDay(text: string): text is Day {
	const match = dayPattern.exec(text);
	if (!match) return false;
	const [, year, month, day] = match.map(Number) as [number, number, number, number];
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** True for a real day, month or quarter. */
export function isPartialDate(text: string): text is PartialDate {
	const month = monthPattern.exec(text);
	if (month) return Number(month[2]) >= 1 && Number(month[2]) <= 12;
	return quarterPattern.test(text) || isDay(text);
}

/** How precise a date is. */
export function precisionOf(date: PartialDate): 'day' | 'month' | 'quarter' {
	if (monthPattern.test(date)) return 'month';
	return quarterPattern.test(date) ? 'quarter' : 'day';
}

/** The first day that a date may mean: `2018-08` → `2018-08-01`. */
export function firstDayOf(date: PartialDate): Day {
	const quarter = quarterPattern.exec(date);
	if (quarter) return `${quarter[1]}-${twoDigits((Number(quarter[2]) - 1) * 3 + 1)}-01`;
	return monthPattern.test(date) ? `${date}-01` : date;
}

/** The last day that a date may mean: `2018-08` → `2018-08-31`. */
export function lastDayOf(date: PartialDate): Day {
	const quarter = quarterPattern.exec(date);
	if (quarter) return lastDayOf(`${quarter[1]}-${twoDigits(Number(quarter[2]) * 3)}`);
	const month = monthPattern.exec(date);
	if (!month) return date;
	return `${date}-${twoDigits(daysInMonth(Number(month[1]), Number(month[2])))}`;
}

/**
 * Where a day stands against a date: `before` or `after` it for certain, or `within` it (the same day,
 * or a day of the month or quarter beyond whose precision the source says nothing).
 */
export function compareDay(day: Day, date: PartialDate): 'before' | 'within' | 'after' {
	if (day < firstDayOf(date)) return 'before';
	return day > lastDayOf(date) ? 'after' : 'within';
}

/** Whole years from the last day a date may mean to a later day; 0 where less than one has passed. */
export function yearsBetween(date: PartialDate, day: Day): number {
	const start = lastDayOf(date);
	if (day <= start) return 0;
	const years = Number(day.slice(0, 4)) - Number(start.slice(0, 4));
	return day.slice(5) >= start.slice(5) ? years : years - 1;
}

/** Orders dates by the first day they may mean; of two that begin alike, the more precise comes first. */
export function byDate(a: PartialDate, b: PartialDate): number {
	const first = firstDayOf(a).localeCompare(firstDayOf(b));
	return first === 0 ? lastDayOf(a).localeCompare(lastDayOf(b)) : first;
}

function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}
