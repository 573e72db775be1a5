import { addDays } from '../date/add-duration.ts';
import type { Day } from '../date/partial-date.ts';
import { escapeText, foldLine } from './content-line.ts';

/** What a calendar shows on one day, all day long. */
export interface CalendarEntry {
	/** Stays the same for the same thing, so that a newer file takes the place of an older one. */
	uid: string;
	day: Day;
	/** Comes back on the same day of every year. */
	isYearly: boolean;
	summary: string;
	description: string;
}

export interface CalendarHead {
	/** The name of the calendar, as programs show it. */
	name: string;
	/** A BCP 47 language tag. */
	language: string;
	/** When the file is made: `2026-11-20T21:09:48Z`, with or without a fraction of the second. UTC. */
	stamp: string;
}

/**
 * A calendar file by RFC 5545: CRLF, lines folded at 75 octets, all-day events that leave the reader free.
 *
 * @throws RangeError where the stamp is no instant or the calendar ends before a day's next one
 */
export function writeCalendar(entries: readonly CalendarEntry[], { name, language, stamp }: CalendarHead): string {
	const stamped = new Date(stamp).toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//CSP Enrollment Guide//Checklist//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`NAME;LANGUAGE=${language}:${escapeText(name)}`,
		// What most programs read instead of NAME, which is the newer one (RFC 7986).
		`X-WR-CALNAME:${escapeText(name)}`,
		...entries.flatMap((entry) => writeEvent(entry, language, stamped)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function writeEvent({ uid, day, isYearly, summary, description }: CalendarEntry, language: string, stamped: string) {
	const next = addDays(day, 1);
	if (next === undefined) throw new RangeError(`No day follows ${day}.`);
	return [
		'BEGIN:VEVENT',
		`UID:${escapeText(uid)}`,
		`DTSTAMP:${stamped}`,
		`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
		`DTEND;VALUE=DATE:${next.replaceAll('-', '')}`,
		...(isYearly ? ['RRULE:FREQ=YEARLY'] : []),
		`SUMMARY;LANGUAGE=${language}:${escapeText(summary)}`,
		`DESCRIPTION;LANGUAGE=${language}:${escapeText(description)}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}
