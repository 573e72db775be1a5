import { writeCalendar } from '../../domain/calendar/write-calendar.ts';
import type { Checklist } from '../../domain/checklist/checklist.ts';
import { listCalendarEvents } from '../../domain/checklist/list-calendar-events.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { localeTraits } from '../../i18n/locales.ts';
import type { ListControl } from './list-control.ts';
import { titleOf } from './say-step.ts';

/**
 * A calendar file with what has a day: stated waits that have begun, and the yearly check. `undefined` where nothing
 * has one.
 *
 * @param address where the checklist is
 * @param stamp the moment of writing, by ISO 8601
 */
export function makeCalendar(
	{ props, states }: Pick<ListControl, 'props' | 'states'>,
	checklist: Checklist,
	address: string,
	stamp: string,
): string | undefined {
	const words = props.words.checklist.calendar;
	const events = listCalendarEvents(checklist, states);
	if (events.length === 0) return undefined;
	const entries = events.map(({ kind, key, uid, day, isYearly }) => {
		const step = fillWords(props.words.checklist.progress.quoted, { title: titleOf(props, key) });
		const isAsking = kind === 'ask-support';
		return {
			uid,
			day,
			isYearly,
			summary: fillWords(isAsking ? words.ask : words.yearly, { step }),
			description: fillWords(isAsking ? words.askText : words.yearlyText, {
				step,
				guide: props.words.site.name,
				address,
			}),
		};
	});
	return writeCalendar(entries, { name: words.name, language: localeTraits[props.locale].languageTag, stamp });
}
