import { addMonths } from '../date/add-duration.ts';
import type { Day } from '../date/partial-date.ts';
import type { Checklist, ItemKey, ItemState } from './checklist.ts';

/** A day that a list gives rise to; the page says it in words. */
export interface CalendarEvent {
	/**
	 * `ask-support`: a stated wait is over on `day`. `yearly-check`: `day` is the first of the month in which the vendor
	 * checks again, for the first time a year after the step of the key was done.
	 */
	kind: 'ask-support' | 'yearly-check';
	key: ItemKey;
	day: Day;
	isYearly: boolean;
	/** Stays the same for the same step and kind, whatever the day. */
	uid: string;
}

/**
 * What of a list has a day: waits that have begun and whose longest time some source states, and the month of the
 * yearly check. The sources name the month and no day, so it stands for its first day.
 *
 * @param states as `judgeItems` gives them for this list
 */
export function listCalendarEvents(
	{ groups }: Pick<Checklist, 'groups'>,
	states: ReadonlyMap<ItemKey, ItemState>,
): CalendarEvent[] {
	return groups
		.flatMap(({ items }) => items)
		.flatMap(({ key, step }): CalendarEvent[] => {
			const state = states.get(key);
			if (state?.kind === 'waiting' && state.askFrom !== undefined)
				return [makeEvent('ask-support', key, state.askFrom)];
			if (state?.kind !== 'done' || state.on === undefined || !step.anniversary) return [];
			const month = addMonths(`${state.on.slice(0, 7)}-01`, 12);
			return month === undefined ? [] : [makeEvent('yearly-check', key, month)];
		});
}

function makeEvent(kind: CalendarEvent['kind'], key: ItemKey, day: Day): CalendarEvent {
	const uid = `${kind}.${key.replace('@', '.')}@csp-enrollment-guide`;
	return { kind, key, day, isYearly: kind === 'yearly-check', uid };
}
