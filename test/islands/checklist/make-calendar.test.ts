import { expect, test } from 'vitest';
import type { ItemState } from '../../../src/domain/checklist/checklist.ts';
import { makeCalendar } from '../../../src/islands/checklist/make-calendar.ts';
import { inventItem, inventList } from '../../support/invented.ts';
import { inventedProps as props } from './invented-list.ts';

const address = 'https://example.org/en/checklist/#v=1';

/** The lines of the file that tell something of these steps, unfolded. */
function linesOf(...items: [key: string, state: ItemState][]): string[] | undefined {
	const list = inventList(...items.map(([key]) => inventItem(key, { anniversary: true })));
	const text = makeCalendar({ props, states: new Map(items) }, list, address, '2026-03-10T08:00:00Z');
	const lines = text?.replaceAll('\r\n ', '').split('\r\n');
	return lines?.filter((line) => /^(NAME|DTSTAMP|UID|DTSTART|RRULE|SUMMARY|DESCRIPTION)/.test(line));
}

test('nothing with a day makes no file', () => {
	expect(linesOf(['a', { kind: 'todo' }])).toBeUndefined();
});

test('a wait reminds on its day, and what comes back does so every year, each with the guide and its address', () => {
	const lines = linesOf(
		['a@asia', { kind: 'waiting', since: '2026-03-01', askFrom: '2026-03-08' }],
		['b', { kind: 'done', by: 'mark', on: '2026-02-14' }],
	);
	expect(lines).toEqual([
		'NAME;LANGUAGE=en:Dates',
		'UID:ask-support.a.asia@csp-enrollment-guide',
		'DTSTAMP:20260310T080000Z',
		'DTSTART;VALUE=DATE:20260308',
		'SUMMARY;LANGUAGE=en:Ask: “Apply in Asia”',
		'DESCRIPTION;LANGUAGE=en:Ask The Guide https://example.org/en/checklist/#v=1 “Apply in Asia”',
		'UID:yearly-check.b@csp-enrollment-guide',
		'DTSTAMP:20260310T080000Z',
		'DTSTART;VALUE=DATE:20270201',
		'RRULE:FREQ=YEARLY',
		'SUMMARY;LANGUAGE=en:Yearly: “Be vetted”',
		'DESCRIPTION;LANGUAGE=en:Yearly The Guide https://example.org/en/checklist/#v=1 “Be vetted”',
	]);
});
