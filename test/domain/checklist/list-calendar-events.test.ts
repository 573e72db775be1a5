import { describe, expect, test } from 'vitest';
import { noAnswers } from '../../../src/domain/answers/answers.ts';
import { judgeItems, type Marks } from '../../../src/domain/checklist/checklist.ts';
import { listCalendarEvents } from '../../../src/domain/checklist/list-calendar-events.ts';
import { listFor } from '../../support/checklists.ts';

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
