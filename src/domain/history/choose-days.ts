import type { Answers } from '../answers/answers.ts';
import { type Day, isDay } from '../date/partial-date.ts';

/** The key of a link under which the earlier of two compared days stands; `date` is the later one. */
export const sinceKey = 'since';

/** The two days that a reader compares. */
export interface ChosenDays {
	/** As the reader set them; the first may be the later one. */
	first: Day;
	second: Day;
	/** The same days in order of time. */
	from: Day;
	to: Day;
	isSwapped: boolean;
	/** What stands in the answers where a day was expected. */
	broken: string | undefined;
}

/**
 * Which two days the answers mean. With `since`, from it to the asked day. Without it, the asked day and today, in
 * order, since whoever judged another day wants to know what became of it; where that is one day, the year up to it.
 *
 * @param today the reader's calendar day
 */
export function chooseDays({ date, other }: Pick<Answers, 'date' | 'other'>, today: Day): ChosenDays {
	const since = Object.hasOwn(other, sinceKey) ? other[sinceKey] : undefined;
	if (since !== undefined && isDay(since)) return order(since, date ?? today, undefined);
	if (date === undefined || date === today) return order(yearBefore(today), today, since);
	return date < today ? order(date, today, since) : order(today, date, since);
}

/** The same answers asking about these two days: the second goes into `date`, but today is the day of whoever reads. */
export function withDays(answers: Answers, first: Day, second: Day, today: Day): Answers {
	const { date: _, ...rest } = answers;
	return {
		...rest,
		...(second !== today && { date: second }),
		other: { ...answers.other, [sinceKey]: first },
	};
}

/** The same answers asking about no day: the case itself, as every page means it. */
export function withoutDays({ office, target, other }: Answers): Answers {
	const { [sinceKey]: _, ...rest } = other;
	return { office, target, other: rest };
}

/** The day before a day of the calendar. */
export function dayBefore(day: Day): Day {
	return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function order(first: Day, second: Day, broken: string | undefined): ChosenDays {
	const isSwapped = first > second;
	const [from, to] = isSwapped ? [second, first] : [first, second];
	return { first, second, from, to, isSwapped, broken };
}

/** The same day of the year before; 28 February where that year has no 29th. */
function yearBefore(day: Day): Day {
	const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0');
	const same = `${year}${day.slice(4)}`;
	return isDay(same) ? same : `${year}-02-28`;
}
