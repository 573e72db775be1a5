import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { escapeText, foldLine } from '../../../src/domain/calendar/content-line.ts';
import { type CalendarEntry, writeCalendar } from '../../../src/domain/calendar/write-calendar.ts';

const head = { name: 'CSP enrollment', language: 'en', stamp: '2026-11-20T21:09:48.123Z' };
const entry: CalendarEntry = {
	uid: 'ask-support.reseller-wait-for-verification@csp-enrollment-guide',
	day: '2026-11-27',
	isYearly: false,
	summary: 'Ask support: verification',
	description: 'Nothing should take longer than this.',
};

/** Read by a parser that is not ours. */
function read(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text));
	const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
	return { calendar, events };
}

const text = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }),
	fc.string({
		unit: fc.constantFrom('\\', ';', ',', '\n', ':', '"', 'n', ' ', '經', '😀', '\t'),
		maxLength: 300,
		size: 'max',
	}),
);

describe('a calendar file', () => {
	test('every text comes back as it was', () => {
		fc.assert(
			fc.property(text, text, (summary, description) => {
				const { events } = read(writeCalendar([{ ...entry, summary, description }], head));
				const kept = (each: string) => each.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\t\n]/gu, '');
				expect(events[0]?.summary ?? '').toBe(kept(summary));
				expect(events[0]?.description ?? '').toBe(kept(description));
			}),
		);
	});

	test('no line is longer than seventy-five octets, every line ends in CRLF, and no character is cut', () => {
		fc.assert(
			fc.property(text, (summary) => {
				const file = writeCalendar([{ ...entry, summary }], head);
				const lines = file.split('\r\n');
				expect(lines.pop()).toBe('');
				for (const line of lines) {
					expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
					expect(line).not.toMatch(/[\r\n]/);
					expect(line.isWellFormed()).toBe(true);
				}
			}),
		);
	});

	test('signs with a meaning of their own are escaped, which lenient programs do without', () => {
		expect(escapeText('a, b; c\\d\r\ne\u0007')).toBe('a\\, b\\; c\\\\d\\ne');
	});

	test('an event lasts one whole day and leaves the reader free', () => {
		const { events } = read(writeCalendar([entry], head));
		const [event] = events;
		expect(event?.uid).toBe(entry.uid);
		expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
			true,
			'2026-11-27',
			'2026-11-28',
		]);
		expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
		expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-20T21:09:48Z');
		expect(event?.isRecurring()).toBe(false);
	});

	test('what comes back yearly does so on the same day', () => {
		const { events } = read(writeCalendar([{ ...entry, day: '2027-11-01', isYearly: true }], head));
		const days = events[0]?.iterator();
		expect([days?.next()?.toString(), days?.next()?.toString(), days?.next()?.toString()]).toEqual([
			'2027-11-01',
			'2028-11-01',
			'2029-11-01',
		]);
	});

	test('the head says what RFC 5545 asks, and the name', () => {
		const { calendar, events } = read(writeCalendar([], { ...head, name: 'CSP 註冊；a' }));
		expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
		expect(calendar.getFirstPropertyValue('prodid')).toBe('-//CSP Enrollment Guide//Checklist//EN');
		expect(calendar.getFirstPropertyValue('name')).toBe('CSP 註冊；a');
		expect(events).toEqual([]);
	});

	test('is this, line by line', () => {
		expect(writeCalendar([{ ...entry, isYearly: true, description: 'No.' }], head).split('\r\n')).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//CSP Enrollment Guide//Checklist//EN',
			'CALSCALE:GREGORIAN',
			'METHOD:PUBLISH',
			'NAME;LANGUAGE=en:CSP enrollment',
			'X-WR-CALNAME:CSP enrollment',
			'BEGIN:VEVENT',
			'UID:ask-support.reseller-wait-for-verification@csp-enrollment-guide',
			'DTSTAMP:20261120T210948Z',
			'DTSTART;VALUE=DATE:20261127',
			'DTEND;VALUE=DATE:20261128',
			'RRULE:FREQ=YEARLY',
			'SUMMARY;LANGUAGE=en:Ask support: verification',
			'DESCRIPTION;LANGUAGE=en:No.',
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
			'END:VCALENDAR',
			'',
		]);
	});

	test('a stamp that is no instant is refused, and so is a day that no other follows', () => {
		expect(() => writeCalendar([], { ...head, stamp: 'yesterday' })).toThrow(RangeError);
		expect(() => writeCalendar([{ ...entry, day: '9999-12-31' }], head)).toThrow('No day follows 9999-12-31.');
	});
});

describe('a line', () => {
	const x = (length: number) => 'x'.repeat(length);

	test.each([
		['of seventy-five octets stays whole', x(75), [x(75)]],
		['of one more is cut as late as possible', x(76), [x(75), x(1)]],
		['counts the space of each further part', x(75 + 74 + 1), [x(75), x(74), x(1)]],
		['counts octets, and cuts no character', `${x(74)}é`, [x(74), 'é']],
		['with nothing in it stays', '', ['']],
	])('%s', (_, line, parts) => {
		expect(foldLine(line).split('\r\n ')).toEqual(parts);
	});
});

test.each(['a\r\nb', 'a\rb', 'a\nb'])(
	'an end of line is written as one sign, however a program ends its lines: %j',
	(text) => {
		expect(escapeText(text)).toBe('a\\nb');
	},
);
