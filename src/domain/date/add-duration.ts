import type { Value } from '../claim/claim.schema.ts';
import { type Day, isDay } from './partial-date.ts';

export type Duration = Extract<Value, { duration: unknown }>;

/** The shortest and the longest that a duration may be, in its unit; `undefined` where the source sets no such bound. */
export function boundsOf({ duration, bound }: Duration): { least: number | undefined; most: number | undefined } {
	if (duration === 'several') return { least: undefined, most: undefined };
	const [least, most] = typeof duration === 'number' ? [duration, duration] : duration;
	if (bound === 'at-least') return { least, most: undefined };
	return bound === 'at-most' ? { least: undefined, most } : { least, most };
}

/**
 * The day on which a stated time is over for certain, counted from a day: a wait of three to five business days from
 * a Monday is over on the next Monday. Business days are Monday to Friday; no holidays of any country are known here.
 *
 * @returns `undefined` where the source gives no longest time, or the calendar ends before
 */
export function addLongest(day: Day, duration: Duration): Day | undefined {
	const { most } = boundsOf(duration);
	return most === undefined ? undefined : addTime(day, most, duration.unit);
}

function addTime(day: Day, count: number, unit: Duration['unit']): Day | undefined {
	switch (unit) {
		case 'hours':
			return addDays(day, Math.ceil(count / 24));
		case 'days':
			return addDays(day, count);
		case 'business-days':
			return addBusinessDays(day, count);
		case 'weeks':
			return addDays(day, count * 7);
		case 'months':
			return addMonths(day, count);
		case 'years':
			return addMonths(day, count * 12);
	}
}

/** A day later by some days. */
export function addDays(day: Day, count: number): Day | undefined {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + count);
	return toDay(date);
}

/** A day later by some months; the last of its month where that has fewer days. */
export function addMonths(day: Day, count: number): Day | undefined {
	const date = new Date(`${day}T00:00:00Z`);
	const dayOfMonth = date.getUTCDate();
	date.setUTCDate(1);
	date.setUTCMonth(date.getUTCMonth() + count);
	const last = new Date(date);
	last.setUTCMonth(last.getUTCMonth() + 1, 0);
	date.setUTCDate(Math.min(dayOfMonth, last.getUTCDate()));
	return toDay(date);
}

function addBusinessDays(day: Day, count: number): Day | undefined {
	const date = new Date(`${day}T00:00:00Z`);
	for (let left = count; left > 0; ) {
		date.setUTCDate(date.getUTCDate() + 1);
		const weekday = date.getUTCDay();
		if (weekday !== 0 && weekday !== 6) left -= 1;
	}
	return toDay(date);
}

/** Beyond the year 9999 a day has no four digits for its year. */
function toDay(date: Date): Day | undefined {
	if (Number.isNaN(date.getTime())) return undefined;
	const day = date.toISOString().slice(0, 10);
	return isDay(day) ? day : undefined;
}
