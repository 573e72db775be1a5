import { describe, expect, test } from 'vitest';
import { noAnswers } from '../../../src/domain/answers/answers.ts';
import { type ItemState, judgeItems, type Marks } from '../../../src/domain/checklist/checklist.ts';
import { listCalendarEvents } from '../../../src/domain/checklist/list-calendar-events.ts';
import { listFor } from '../../support/checklists.ts';
import { inventItem, inventList } from '../../support/invented.ts';

const list = listFor('indirect-reseller', '2026-11-20');
const eventsOf = (marks: Marks) => listCalendarEvents(list, judgeItems(list, marks, noAnswers));
const done = (on?: string) => ({ done: true, ...(on !== undefined && { on }) });

describe('days of a list', () => {
	test('nothing has a day while no wait has begun', () => {
		expect(eventsOf({})).toEqual([]);
	});

	test('a wait that has begun has the day on which to ask support', () => {
		const marks = { 'reseller-give-company-details': done('2026-11-16'), 'confirm-contact-email': done('2026-11-16') };
		expect(eventsOf(marks)).toContainEqual({
			kind: 'ask-support',
			key: 'reseller-wait-for-verification',
			day: '2026-11-23',
			isYearly: false,
			uid: 'ask-support.reseller-wait-for-verification@csp-enrollment-guide',
		});
	});

	test('the yearly check stands for the first day of the month a year after the agreement', () => {
		expect(eventsOf({ 'agreement-accept': done('2028-02-29') })).toEqual([
			{
				kind: 'yearly-check',
				key: 'agreement-accept',
				day: '2029-02-01',
				isYearly: true,
				uid: 'yearly-check.agreement-accept@csp-enrollment-guide',
			},
		]);
	});

	test('without the day of the agreement there is no month', () => {
		expect(eventsOf({ 'agreement-accept': done() })).toEqual([]);
	});

	test('another day for the same thing keeps its id, so that a calendar moves it', () => {
		const [first] = eventsOf({ 'agreement-accept': done('2026-01-02') });
		const [second] = eventsOf({ 'agreement-accept': done('2026-05-02') });
		expect(second).toEqual({ ...first, day: '2027-05-01' });
	});
});

describe('days of an invented list', () => {
	const list = inventList(inventItem('wait@japan'), inventItem('sign', { anniversary: true }), inventItem('plain'));
	const kindsOf = (states: Record<string, ItemState>) =>
		listCalendarEvents(list, new Map(Object.entries(states))).map(({ kind, uid }) => [kind, uid]);

	test.each<[string, Record<string, ItemState>, unknown[]]>([
		['a list of which no state is known', {}, []],
		[
			'a wait with a day, in a market',
			{ 'wait@japan': { kind: 'waiting', since: '2026-01-01', askFrom: '2026-01-08' } },
			[['ask-support', 'ask-support.wait.japan@csp-enrollment-guide']],
		],
		['a wait without a day', { 'wait@japan': { kind: 'waiting', since: undefined, askFrom: undefined } }, []],
		['what is still to do', { 'wait@japan': { kind: 'todo' }, sign: { kind: 'todo' } }, []],
		['what was done on a day but comes back in no year', { plain: { kind: 'done', by: 'mark', on: '2026-01-01' } }, []],
		[
			'what comes back every year',
			{ sign: { kind: 'done', by: 'mark', on: '2026-01-31' } },
			[['yearly-check', 'yearly-check.sign@csp-enrollment-guide']],
		],
		[
			'what would come back after the end of the calendar',
			{ sign: { kind: 'done', by: 'mark', on: '9999-01-31' } },
			[],
		],
	])('%s', (_, states, expected) => {
		expect(kindsOf(states)).toEqual(expected);
	});
});
