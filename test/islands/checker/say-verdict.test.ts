import { describe, expect, test } from 'vitest';
import { listTitles, questionTextOf, sayAge, sayReason, sayState } from '../../../src/islands/checker/say-verdict.ts';
import { inventIntake } from '../../support/invented.ts';
import { inventAssessment, inventFinding, inventedProps as props } from './invented-checker.ts';

function reasonOf(fields: Parameters<typeof inventAssessment>[0], asOf = '2026-03-10'): string {
	return sayReason(props, inventAssessment(fields), asOf);
}

describe('the reason of a verdict', () => {
	test('is that nothing is missing, said otherwise to those who are in already', () => {
		expect(reasonOf({ verdict: 'open' })).toBe('You may.');
		expect(reasonOf({ verdict: 'open', stage: 'stay' })).toBe('You may stay.');
	});

	test('is no longer that the vendor decides once all that it decides is granted', () => {
		const gate = (state: 'met' | 'open') => inventFinding('vetting', { standing: 'gate', state });
		const own = inventFinding('contract', { state: 'met' });
		expect(reasonOf({ verdict: 'open', decisive: [own, gate('met')] })).toBe('You are in.');
		expect(reasonOf({ verdict: 'open', decisive: [own, gate('met'), gate('open')] })).toBe('You may.');
		// Where no source names a gate, the vendor still decides.
		expect(reasonOf({ verdict: 'open', decisive: [own] })).toBe('You may.');
		expect(reasonOf({ verdict: 'open', stage: 'stay', decisive: [gate('met')] })).toBe('You may stay.');
	});

	test('names what is missing and what the vendor decides', () => {
		const decisive = [inventFinding('vetting'), inventFinding('contract'), inventFinding('nameless')];
		expect(reasonOf({ verdict: 'missing', decisive })).toBe('Missing: Vetting, Contract and nameless.');
		expect(reasonOf({ verdict: 'waiting', decisive })).toBe('Waiting: Vetting, Contract and nameless.');
	});

	test('asks, the first question by its text', () => {
		expect(reasonOf({ verdict: 'undecided', ask: ['vetting'] })).toBe('One: Are you vetted?');
		expect(reasonOf({ verdict: 'undecided', ask: ['vetting', 'csp-status'] })).toBe('2: Are you vetted?');
		expect(reasonOf({ verdict: 'undecided', ask: ['office'] })).toBe('One: Where are you?');
	});

	test('names every dispute once', () => {
		const decisive = ['bar', undefined, 'bar', 'other'].map((dispute) => inventFinding('vetting', { dispute }));
		expect(reasonOf({ verdict: 'disputed', decisive })).toBe('Disputed: The bar and other.');
	});

	test('says since when nobody is taken, and what was announced by the asked day', () => {
		const reopening = ['2021-01-01', '2022-01-01', '2023-01-01'].map((announced) => ({
			announced,
			for: `${Number(announced.slice(0, 4)) + 1}-02`,
			citations: [],
		}));
		const closed = (asOf: string) =>
			reasonOf({ verdict: 'closed', intake: inventIntake({ from: '2020-05-01', reopening }) }, asOf);
		expect(closed('2020-12-31')).toBe('Closed since 1 May 2020.');
		expect(closed('2021-01-01')).toBe('Closed since 1 May 2020, to open February 2022.');
		expect(closed('2022-06-01')).toBe('Closed since 1 May 2020, to open February 2023.');
	});

	test('is closed without a day where no period is known', () => {
		expect(reasonOf({ verdict: 'closed' })).toBe('Closed since .');
	});

	test('names the nearest source where none covers the day', () => {
		expect(reasonOf({ verdict: 'silent' }, '2019-01-01')).toBe('Nearest: 1 January 2020.');
		expect(reasonOf({ verdict: 'silent' }, '2024-06-01')).toBe('Nearest: January 2024.');
		// A month counts by its last day: 2022-01-31 lies between both.
		expect(reasonOf({ verdict: 'silent' }, '2022-01-15')).toBe('Nearest: 1 January 2020.');
		expect(reasonOf({ verdict: 'silent' }, '2022-01-17')).toBe('Nearest: January 2024.');
		expect(reasonOf({ verdict: 'silent', partnerType: 'distributor' })).toBe('Nothing.');
	});

	test('passes over a source that the page does not know', () => {
		const reason = (known: 'page' | 'intake') =>
			sayReason(
				{ ...props, sources: { [known]: props.sources[known] } } as typeof props,
				inventAssessment({ verdict: 'silent' }),
				'2019-01-01',
			);
		expect(reason('page')).toBe('Nearest: January 2024.');
		expect(reason('intake')).toBe('Nearest: 1 January 2020.');
	});
});

describe('a requirement', () => {
	test.each([
		['met', [], false, 'met'],
		['unmet', [], true, 'not met'],
		['open', ['vetting'], true, 'not answered'],
		['open', [], true, 'under way'],
		['open', [], false, 'still open'],
	] as const)('that is %s, asks %j and is pending: %s, is %s', (state, ask, isPending, said) => {
		expect(sayState(props, inventFinding('vetting', { state, ask: [...ask], isPending }))).toBe(said);
	});

	test('stands in a list by its title, else by its id', () => {
		expect(listTitles(props, [inventFinding('contract'), inventFinding('nameless')])).toBe('Contract and nameless');
		expect(listTitles({ ...props, locale: 'zh-TW' }, [inventFinding('contract'), inventFinding('vetting')])).toBe(
			'Contract 和 Vetting',
		);
	});
});

test.each([
	['office', 'Where are you?'],
	['vetting', 'Are you vetted?'],
	['nameless', 'nameless'],
])('the question %s is worded', (question, text) => {
	expect(questionTextOf(props, question)).toBe(text);
});

describe('the age of what a verdict rests on', () => {
	const ageOf = (ids: string[], asOf: string, flags: ('stale' | 'inferred')[] = ['stale']) =>
		sayAge(props, inventAssessment({ sources: ids, flags }), asOf);

	test('is that of the newest source, in whole years', () => {
		expect(ageOf(['intake'], '2021-01-02')).toBe('A year.');
		expect(ageOf(['intake'], '2021-12-31')).toBe('A year.');
		expect(ageOf(['intake'], '2022-01-01')).toBe('Years: 2.');
		expect(ageOf(['intake', 'page'], '2026-01-30')).toBe('A year.');
		// A month counts by its last day.
		expect(ageOf(['page', 'intake'], '2026-01-31')).toBe('Years: 2.');
	});

	test('is told only where the newest is over a year old', () => {
		expect(ageOf(['intake'], '2020-06-01', [])).toBeUndefined();
		expect(ageOf(['intake'], '2024-06-01', ['inferred'])).toBeUndefined();
	});
});
