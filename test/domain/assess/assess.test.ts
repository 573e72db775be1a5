import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assess/assess.ts';
import type { PartnerTypeId } from '../../../src/domain/partner-type/partner-type.ts';
import { answering, program } from '../../support/program.ts';

const newcomer = { 'csp-status': 'new', 'partner-id': 'yes', 'signing-authority': 'yes', 'distributor-tie': 'yes' };
const direct = {
	...newcomer,
	'first-line-support': 'yes',
	'billing-and-provisioning': 'yes',
	'managed-service': 'yes',
};
const grown = {
	...direct,
	'csp-status': 'indirect-reseller',
	'reseller-tenure': 'yes',
	revenue: 'direct-bar',
	'revenue-role': 'as-reseller',
	designation: 'yes',
	'security-items': 'all',
};

function verdictOf(type: PartnerTypeId, answers: Record<string, string>, day: string, office: string[] = []) {
	return assessmentOf(type, answers, day, office).verdict;
}

function assessmentOf(type: PartnerTypeId, answers: Record<string, string>, day: string, office: string[] = []) {
	const found = assess(program, answering(answers, office), day).partnerTypes.find(
		({ partnerType }) => partnerType === type,
	);
	if (found === undefined) throw new Error(`${type} has no verdict.`);
	return found;
}

describe('the eras, as the sources tell them', () => {
	test.each([
		['before the first document nobody tells', '2016-10-31', newcomer, 'silent', 'silent'],
		['2016-11: both kinds are taken', '2016-12-01', newcomer, 'open', 'open'],
		['late 2017: direct partners subject to criteria that are not listed', '2017-11-25', newcomer, 'open', 'open'],
		['early 2018: direct enrollment is paused', '2018-01-24', newcomer, 'open', 'closed'],
		['the day before it reopens', '2018-08-30', newcomer, 'open', 'closed'],
		[
			'2018-08-31: direct bill is open to a newcomer that meets the list',
			'2018-08-31',
			{ ...direct, 'support-plan': 'yes', agreement: 'yes' },
			'open',
			'open',
		],
		['2019: nothing else is due before the credit check', '2019-04-01', direct, 'open', 'open'],
		['from October 2020 a newcomer starts as a reseller', '2020-10-15', direct, 'open', 'missing'],
		['2021: the bar and the time as a reseller', '2021-06-01', direct, 'open', 'missing'],
		[
			'2021: a reseller above the bar of that time',
			'2021-06-01',
			{ ...grown, revenue: 'first-direct-bar' },
			undefined,
			'open',
		],
		[
			'2025-09-30: the old bar still counts',
			'2025-09-30',
			{ ...grown, revenue: 'first-direct-bar' },
			undefined,
			'open',
		],
		[
			'2025-10-01: the old bar is no longer enough',
			'2025-10-01',
			{ ...grown, revenue: 'first-direct-bar' },
			undefined,
			'missing',
		],
		['today: a newcomer', '2026-11-20', newcomer, 'open', 'missing'],
		['today: a reseller that meets everything', '2026-11-20', grown, undefined, 'open'],
	])('%s', (_, day, answers, reseller, directBill) => {
		if (reseller !== undefined) expect(verdictOf('indirect-reseller', answers, day)).toBe(reseller);
		expect(verdictOf('direct-bill', answers, day)).toBe(directBill);
	});

	test.each([
		['2016-12-01', 'silent'],
		['2025-05-14', 'silent'],
		['2025-05-15', 'missing'],
		['2026-11-20', 'missing'],
	])('a distributor that nobody has nominated, on %s: %s', (day, verdict) => {
		expect(verdictOf('distributor', { 'csp-status': 'new', nomination: 'none' }, day)).toBe(verdict);
	});

	test.each([
		['2017-06-01', ['DE'], 'open'],
		['2017-06-01', ['CH'], 'open'],
		['2017-06-01', ['GB'], 'open'],
		['2017-06-01', ['MC'], 'missing'],
		['2017-06-01', ['US', 'FR'], 'open'],
		['2017-06-01', [], 'undecided'],
		['2018-08-30', ['DE'], 'open'],
		['2018-08-31', ['DE'], 'closed'],
		['2026-11-20', ['DE'], 'closed'],
	])('Microsoft Cloud Germany on %s with offices in %j: %s', (day, office, verdict) => {
		const answers = { 'csp-status': 'new', 'partner-id': 'yes', 'signing-authority': 'yes', 'german-account': 'yes' };
		expect(verdictOf('cloud-germany', answers, day, office)).toBe(verdict);
	});
});

describe('the vendor decides', () => {
	test('while it does, the verdict is to wait', () => {
		expect(verdictOf('direct-bill', { ...grown, 'credit-check': 'pending' }, '2026-11-20')).toBe('waiting');
	});

	test('once the credit check is passed, the support plan is due', () => {
		const passed = { ...grown, vetting: 'passed', assessment: 'passed', 'credit-check': 'passed', agreement: 'yes' };
		expect(assessmentOf('direct-bill', { ...passed, 'support-plan': 'no' }, '2026-11-20')).toMatchObject({
			verdict: 'missing',
			change: ['direct-bill-support-plan-2025'],
		});
		expect(verdictOf('direct-bill', { ...passed, 'support-plan': 'yes' }, '2026-11-20')).toBe('open');
	});

	test('without a passed credit check a missing support plan is no fault, and a bought one came too early', () => {
		for (const status of ['pending', 'not-started']) {
			const { verdict, findings } = assessmentOf(
				'direct-bill',
				{ ...grown, 'credit-check': status, 'support-plan': 'yes' },
				'2026-11-20',
			);
			expect(verdict).not.toBe('missing');
			expect(findings.find(({ requirement }) => requirement.topic === 'support-plan')).toMatchObject({
				standing: 'later',
				isTooEarly: true,
			});
		}
		expect(
			verdictOf('direct-bill', { ...grown, 'credit-check': 'not-started', 'support-plan': 'no' }, '2026-11-20'),
		).toBe('open');
	});

	test('a refusal is named', () => {
		expect(assessmentOf('direct-bill', { ...grown, 'credit-check': 'refused' }, '2026-11-20')).toMatchObject({
			verdict: 'missing',
			change: ['direct-bill-credit-approval-2025'],
		});
	});
});

describe('what the sources disagree about', () => {
	test('revenue billed in a role that only some of them count', () => {
		for (const role of ['as-direct', 'mixed']) {
			expect(verdictOf('direct-bill', { ...grown, 'revenue-role': role }, '2026-11-20')).toBe('disputed');
		}
	});

	test('a missing managed service while one page asked for it and another recommended it', () => {
		const answers = { ...grown, 'managed-service': 'no' };
		expect(verdictOf('direct-bill', answers, '2023-06-01')).toBe('disputed');
		expect(verdictOf('direct-bill', answers, '2021-06-01')).toBe('open');
	});
});

describe('who is in already is judged by what keeps the role', () => {
	test('a reseller below the yearly bar', () => {
		const answers = {
			'csp-status': 'indirect-reseller',
			'partner-id': 'yes',
			'signing-authority': 'yes',
			'security-items': 'all',
			'reseller-authorized': 'long-ago',
			'mfa-all-users': 'yes',
			agreement: 'yes',
		};
		expect(
			assessmentOf('indirect-reseller', { ...answers, revenue: 'under-reseller-bar' }, '2026-11-20'),
		).toMatchObject({
			stage: 'stay',
			verdict: 'missing',
			change: ['indirect-reseller-stay-revenue-2024'],
		});
		expect(verdictOf('indirect-reseller', { ...answers, revenue: 'reseller-bar' }, '2026-11-20')).toBe('open');
		expect(verdictOf('indirect-reseller', { ...answers, revenue: 'under-reseller-bar' }, '2024-03-31')).toBe('open');
	});

	test('a reseller below the bar is not measured before it has been one for long enough', () => {
		const answers = { 'csp-status': 'indirect-reseller', revenue: 'under-reseller-bar' };
		const stateOn = (given: Record<string, string>) =>
			assessmentOf('indirect-reseller', { ...answers, ...given }, '2026-11-20').findings.find(
				({ requirement }) => requirement.topic === 'revenue',
			);
		expect(stateOn({ 'reseller-authorized': 'lately' })).toMatchObject({ state: 'met' });
		expect(stateOn({ 'reseller-authorized': 'long-ago' })).toMatchObject({ state: 'unmet' });
		expect(stateOn({})).toMatchObject({ state: 'open', ask: ['reseller-authorized'] });
	});

	test.each([
		['indirect-reseller', '2019-07-31', 'silent'],
		['indirect-reseller', '2019-08-01', 'missing'],
		['distributor', '2019-07-31', 'silent'],
		['distributor', '2019-08-01', 'missing'],
		['direct-bill', '2019-07-31', 'undecided'],
		['direct-bill', '2019-08-01', 'missing'],
	] as const)('a partner whose users sign in without a second factor: %s on %s is %s', (type, day, verdict) => {
		expect(verdictOf(type, { 'csp-status': type, 'mfa-all-users': 'no' }, day)).toBe(verdict);
	});

	test('who lost the authorization as a reseller waits before enrolling again', () => {
		const found = (given: string) =>
			assessmentOf('indirect-reseller', { ...newcomer, 'lost-authorization': given }, '2026-11-20');
		expect(found('lately')).toMatchObject({ verdict: 'missing', change: ['indirect-reseller-wait-2024'] });
		expect(found('long-ago').verdict).toBe('open');
		expect(verdictOf('indirect-reseller', newcomer, '2026-11-20')).toBe('open');
	});

	test('a direct bill partner is not closed out while newcomers are: no source tells what kept the role', () => {
		expect(verdictOf('direct-bill', { 'csp-status': 'direct-bill' }, '2018-03-01')).toBe('silent');
	});
});

describe('how far an answer can be trusted', () => {
	test.each([
		[
			'a rule of third parties',
			'distributor',
			{ 'csp-status': 'new', nomination: 'none' },
			'2026-11-20',
			'second-hand',
		],
		[
			'a day after the last on which a source showed direct enrollment open',
			'direct-bill',
			newcomer,
			'2017-12-15',
			'inferred',
		],
		['a day within the month that dates the rule', 'direct-bill', direct, '2020-10-15', 'inferred'],
		['an answer for today from a source over a year older', 'direct-bill', newcomer, '2026-11-20', 'stale'],
	] as const)('%s is flagged', (_, type, answers, day, flag) => {
		expect(assessmentOf(type, answers, day).flags).toContain(flag);
	});

	test('an answer for the day of its own source carries no flag', () => {
		expect(assessmentOf('direct-bill', newcomer, '2018-01-24').flags).toEqual([]);
	});
});

test('answers that change nothing on the day are named', () => {
	const { idle } = assess(program, answering({ ...newcomer, designation: 'yes' }), '2018-09-01');
	expect(idle).toContain('designation');
	expect(idle).not.toContain('partner-id');
});

test('where the company stands is asked first', () => {
	expect(assess(program, answering({}), '2026-11-20').ask[0]).toBe('csp-status');
});

test('a newcomer is asked what it can tell today before how the vendor has decided', () => {
	const { ask } = assess(program, answering({ 'csp-status': 'new' }), '2026-11-20');
	expect(ask.slice(0, 2)).toEqual(['partner-id', 'signing-authority']);
	// More verdicts hang on the vetting than on most of these, but nobody knows it before applying.
	expect(ask.slice(ask.indexOf('vetting'))).toEqual(['vetting', 'assessment', 'nomination', 'lost-authorization']);
});
