import { describe, expect, test } from 'vitest';
import { type CaseComparison, compareCases, isUnchanged } from '../../../src/domain/history/compare-cases.ts';
import type { MarketTableFacts } from '../../../src/domain/market/find-market.ts';
import { answered, inventFacts, inventIntake, inventRequirement } from '../../support/invented.ts';
import { answering } from '../../support/program.ts';

const open = { verdict: 'open' };
const sameType = { before: open, after: open, isIntakeOther: false, requirements: [] };
const market = { verdict: 'same-market' };
const samePair = { before: market, after: market, isCurrencyOther: false };

describe('a comparison is unchanged', () => {
	const judge = (type: object, pair: object) =>
		isUnchanged({
			partnerTypes: [sameType, { ...sameType, ...type }],
			pairs: [samePair, { ...samePair, ...pair }],
		} as unknown as CaseComparison);

	test('where every verdict, intake, requirement and currency is the same', () => {
		expect(judge({}, {})).toBe(true);
		expect(isUnchanged({ partnerTypes: [], pairs: [] } as unknown as CaseComparison)).toBe(true);
	});

	test.each([
		['a verdict', { after: { verdict: 'missing' } }, {}],
		['an intake', { isIntakeOther: true }, {}],
		['a requirement', { requirements: [{}] }, {}],
		['a verdict on places', {}, { after: { verdict: 'other-market' } }],
		['a currency', {}, { isCurrencyOther: true }],
	])('and not where %s is other', (_, type, pair) => {
		expect(judge(type, pair)).toBe(false);
	});
});

describe('of two days', () => {
	const gate = (until?: string) =>
		inventRequirement('gate', { topic: 'gate', decidedBy: 'vendor', ...(until !== undefined && { until }) });
	const later = inventRequirement('later', { after: ['gate'] });
	const disputed = (from: string, until?: string) =>
		inventRequirement(`disputed-${from}`, {
			topic: 'disputed',
			from,
			requires: answered('plan'),
			...(until !== undefined && { until }),
			disputed: { dispute: 'whose', when: answered('plan', 'no') },
		});

	const members = [{ code: 'GB', from: '2013-07-01', until: '2021-02-01' }];
	const blocs = { eu: { citations: [], members } };
	const changes = (requirements: ReturnType<typeof inventRequirement>[], answers: Record<string, string>) => {
		const facts = { ...inventFacts({ requirements, blocs }), tables: [] };
		const { partnerTypes } = compareCases(facts, answering(answers, ['GB']), '2020-06-01', '2022-06-01');
		const found = partnerTypes.find(({ partnerType }) => partnerType === 'direct-bill');
		return found?.requirements.map(({ kind, before, after }) => [kind, before?.requirement.id, after?.requirement.id]);
	};

	test('a requirement that is due once its gate is gone has moved, and one that stands alike has not', () => {
		const given = { 'csp-status': 'new', gate: 'no', later: 'no', steady: 'yes' };
		expect(changes([gate('2021-01-01'), later, inventRequirement('steady')], given)).toEqual([
			['went', 'gate', undefined],
			['moved', 'later', 'later'],
		]);
		expect(changes([gate(), later], given)).toEqual([]);
	});

	test('a requirement that is met otherwise has moved, and so has one that is disputed otherwise', () => {
		const given = { 'csp-status': 'new', plan: 'no' };
		const inside = { officeIn: ['eu'] };
		expect(changes([inventRequirement('office', { requires: inside })], given)).toEqual([
			['moved', 'office', 'office'],
		]);
		const disputed = { dispute: 'whose', when: inside };
		expect(changes([inventRequirement('plan', { disputed })], given)).toEqual([['moved', 'plan', 'plan']]);
	});

	test('a requirement that took the place of another is told as such', () => {
		const given = { 'csp-status': 'new', plan: 'no' };
		expect(changes([disputed('2020-01-01', '2021-01-01'), disputed('2021-01-01')], given)).toEqual([
			['replaced', 'disputed-2020-01-01', 'disputed-2021-01-01'],
		]);
	});
});

describe('a place is billed in another currency', () => {
	const table = (id: string, date: string, place: object): MarketTableFacts => ({
		id,
		date,
		sources: [id],
		markets: [{ id: 'one', places: [{ code: 'TW', ...place }] }] as unknown as MarketTableFacts['markets'],
	});
	const isOther = (before: object | undefined, after: object) => {
		const tables = [
			...(before === undefined ? [] : [table('old', '2020-01-01', before)]),
			table('new', '2021-01-01', after),
		];
		const answers = { ...answering({}, ['TW']), target: ['TW'] };
		const facts = { ...inventFacts({ intake: [inventIntake()] }), tables };
		return compareCases(facts, answers, '2020-06-01', '2021-06-01').pairs[0]?.isCurrencyOther;
	};
	const eur = { currency: 'EUR' };

	test.each([
		['another one', eur, { currency: 'TWD' }, true],
		['the same one', eur, eur, false],
		['another one for older offers', { ...eur, legacyCurrency: 'USD' }, { ...eur, legacyCurrency: 'TWD' }, true],
		['one for older offers as well', eur, { ...eur, legacyCurrency: 'TWD' }, true],
		['none for older offers any more', { ...eur, legacyCurrency: 'TWD' }, eur, true],
		['one where nothing was stated', { currency: 'not-stated' }, eur, false],
		['nothing stated any more', eur, { currency: 'not-stated' }, false],
		['one where no table told', undefined, eur, false],
	])('%s: %j, then %j', (_, before, after, expected) => {
		expect(isOther(before, after)).toBe(expected);
	});
});
