import { describe, expect, test } from 'vitest';
import { noAnswers } from '../../../src/domain/answers/answers.ts';
import { listChecklist } from '../../../src/domain/checklist/checklist.ts';
import { linkItems } from '../../../src/domain/checklist/link-items.ts';
import { keysOf, listFacts, listFor } from '../../support/checklists.ts';
import { program } from '../../support/program.ts';

const today = '2026-11-20';

function itemOf(list: ReturnType<typeof listFor>, key: string) {
	return list.groups.flatMap(({ items }) => items).find((item) => item.key === key);
}

describe('whose list it is', () => {
	test('whoever has not said where the company stands reads the newcomer’s list and is told so', () => {
		const silent = listFor('indirect-reseller', today);
		const unknowing = listFor('indirect-reseller', today, { other: { 'csp-status': 'unknown' } });
		const newcomer = listFor('indirect-reseller', today, { other: { 'csp-status': 'new' } });
		expect([silent.assumed, unknowing.assumed, newcomer.assumed]).toEqual(['new', 'new', undefined]);
		expect(keysOf(silent)).toEqual(keysOf(newcomer));
		expect(keysOf(unknowing)).toEqual(keysOf(newcomer));
	});

	test('a newcomer prepares, enrolls, is verified, accepts, connects and sets up, in this order', () => {
		const stages = listFor('indirect-reseller', today).groups.map(({ stage }) => stage);
		expect(stages).toEqual(['prepare', 'account', 'apply', 'verify', 'agreement', 'connect', 'set-up']);
	});

	test('a reseller has no enrollment before it, but the yearly check', () => {
		const keys = keysOf(listFor('indirect-reseller', today, { other: { 'csp-status': 'indirect-reseller' } }));
		expect(keys).toContain('await-yearly-check');
		expect(keys).not.toContain('reseller-open-enrollment');
	});

	test('a direct bill partner that goes for indirect reseller moves over instead of enrolling anew', () => {
		const keys = keysOf(listFor('indirect-reseller', today, { other: { 'csp-status': 'direct-bill' } }));
		expect(keys).toContain('ask-for-restricted-status');
		expect(keys).not.toContain('reseller-open-enrollment');
		expect(keys).not.toContain('confirm-contact-email');
	});

	test('the move is on nobody else’s list', () => {
		expect(keysOf(listFor('direct-bill', today, { other: { 'csp-status': 'direct-bill' } }))).not.toContain(
			'ask-for-restricted-status',
		);
		expect(keysOf(listFor('indirect-reseller', today))).not.toContain('ask-for-restricted-status');
	});
});

describe('the day', () => {
	test.each([
		['2016-12-01', 'reseller-2018-apply', false],
		['2018-01-24', 'reseller-2018-apply', true],
		['2019-03-20', 'reseller-2019-sign-in', true],
		['2019-03-20', 'reseller-2018-apply', false],
		['2020-10-09', 'reseller-2020-wait', true],
		[today, 'reseller-2020-wait', false],
	])('on %s %s is on a newcomer’s list: %s', (asOf, step, isListed) => {
		expect(keysOf(listFor('indirect-reseller', asOf)).includes(step)).toBe(isListed);
	});

	test('Microsoft Cloud Germany has steps until it closed to newcomers, and none after', () => {
		expect(keysOf(listFor('cloud-germany', '2018-08-30'))).toEqual([
			'cloud-germany-create-account',
			'cloud-germany-apply',
			'cloud-germany-accept-agreement',
		]);
		expect(keysOf(listFor('cloud-germany', '2018-08-31'))).toEqual([]);
	});

	test('a procedure that follows another begins when that one ends, whatever the age of its steps', () => {
		const before = keysOf(listFor('direct-bill', '2025-09-30'));
		const after = keysOf(listFor('direct-bill', '2025-10-01'));
		expect(before).toContain('fill-direct-bill-form-2020');
		expect(before).not.toContain('enter-direct-bill-enrollment');
		expect(after).toContain('enter-direct-bill-enrollment');
		expect(after).not.toContain('fill-direct-bill-form-2020');
	});
});

describe('markets', () => {
	const places = { office: ['TW', 'SG', 'DE'], target: ['TW', 'MY', 'FR', 'AT'] };

	test('each market beyond the first has an enrollment of its own', () => {
		const list = listFor('indirect-reseller', today, places);
		const enrollments = keysOf(list).filter((key) => key.startsWith('market-enroll'));
		expect(enrollments).toEqual(['market-enroll@asia-pacific', 'market-enroll@europe']);
		expect(itemOf(list, 'market-enroll@europe')?.after).toEqual([
			'market-add-location@europe',
			'market-create-tenant@europe',
		]);
		expect(new Set(list.groups.map(({ market }) => market))).toEqual(new Set([undefined, 'asia-pacific', 'europe']));
	});

	test('one market needs no further enrollment', () => {
		const list = listFor('indirect-reseller', today, { office: ['SG'], target: ['MY', 'SG'] });
		expect(keysOf(list).filter((key) => key.startsWith('market-'))).toEqual([]);
	});
});

describe('what a step waits for', () => {
	test('a support plan waits for the credit check and is not to be bought before', () => {
		const item = itemOf(listFor('direct-bill', today), 'buy-support-plan');
		expect(item).toMatchObject({ after: ['pass-credit-check'], notBefore: ['pass-credit-check'] });
	});

	test('a step whose work another one holds is left out, and that one is waited for', () => {
		const list = listFor('indirect-reseller', '2021-03-20');
		expect(keysOf(list)).not.toContain('confirm-contact-email');
		expect(itemOf(list, 'pass-employment-check')?.after).toEqual(['reseller-2020-confirm-email']);
	});

	test('where a prerequisite is of another time, what that one waited for comes first', () => {
		const list = listFor('indirect-reseller', '2022-07-01');
		expect(keysOf(list)).not.toContain('reseller-give-company-details');
		expect(itemOf(list, 'confirm-contact-email')?.after).toContain('gather-documents');
	});

	test('a step of a market waits for the one of its own market rather than for the one that is done once', () => {
		const [first, then] = [program.steps['market-enroll']!, program.steps['market-accept-agreement']!];
		const procedure = 'enroll-in-another-market';
		const items = linkItems(program.steps, [
			{ step: first, procedure, market: undefined },
			{ step: first, procedure, market: 'europe' },
			{ step: then, procedure, market: 'europe' },
			{ step: then, procedure, market: 'japan' },
		]);
		expect(items.slice(2).map(({ after }) => after)).toEqual([['market-enroll@europe'], ['market-enroll']]);
	});
});

describe('what is not counted', () => {
	test('steps for when something goes wrong stand apart, and nothing waits for them', () => {
		const list = listFor('indirect-reseller', today);
		const contingent = list.contingent.map(({ key }) => key);
		expect(contingent).toEqual(['send-verification-papers', 'appeal-verification']);
		expect(keysOf(list)).not.toContain('appeal-verification');
	});

	test('a procedure that the answers leave open is told with its question, not left out in silence', () => {
		const { 'invite-customer': invite, ...procedures } = listFacts.procedures;
		const when = { question: 'distributor-tie', in: ['yes'] };
		const facts = { ...listFacts, procedures: { ...procedures, 'invite-customer': { ...invite!, when } } };
		const listWith = (other: Record<string, string>) =>
			listChecklist(facts, { ...noAnswers, other }, 'indirect-reseller', today);
		expect(listWith({}).perhaps.map(({ key, ask }) => [key, ask])).toContainEqual([
			'invite-new-customer',
			['distributor-tie'],
		]);
		expect(keysOf(listWith({}))).not.toContain('invite-new-customer');
		expect(keysOf(listWith({ 'distributor-tie': 'yes' }))).toContain('invite-new-customer');
		expect(listWith({ 'distributor-tie': 'no' }).perhaps).toEqual([]);
	});

	test('a step that two such procedures may bring stands once, with the questions of both', () => {
		const maybe = (question: string, answer: string) => ({
			...listFacts.procedures['invite-customer']!,
			when: { question, in: [answer] },
		});
		const procedures = { one: maybe('distributor-tie', 'yes'), other: maybe('credit-check', 'passed') };
		const { perhaps } = listChecklist({ ...listFacts, procedures }, noAnswers, 'indirect-reseller', today);
		expect(perhaps.filter(({ key }) => key === 'invite-new-customer').map(({ ask }) => ask)).toEqual([
			['distributor-tie', 'credit-check'],
		]);
	});
});
