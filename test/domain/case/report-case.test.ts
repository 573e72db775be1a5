import { describe, expect, test } from 'vitest';
import { type Answers, noAnswers } from '../../../src/domain/answers/answers.ts';
import { assess } from '../../../src/domain/assess/assess.ts';
import { reportCase } from '../../../src/domain/case/report-case.ts';
import { seeCase } from '../../../src/domain/case/see-case.ts';
import type { MarketTableFacts } from '../../../src/domain/market/find-market.ts';
import { inventFacts, inventRequirement } from '../../support/invented.ts';
import { otherVersion } from '../../support/seen-link.ts';

const tables: MarketTableFacts[] = [
	{
		id: '2020',
		date: '2020-01-01',
		sources: ['table'],
		markets: [
			{
				id: 'north',
				places: [
					{ code: 'NO', currency: 'NOK' },
					{ code: 'SE', currency: 'SEK' },
				],
			},
			{ id: 'south', places: [{ code: 'IT', currency: 'EUR' }] },
		],
	},
];
const requirements = [inventRequirement('plan'), inventRequirement('second', { citations: [] as never })];
const facts = { ...inventFacts({ requirements, sources: { page: '2020-06-01' } }), version: 'abc', tables };
const answers: Answers = {
	...noAnswers,
	office: ['NO', 'IT'],
	target: ['SE', 'DE'],
	other: { 'csp-status': 'new', plan: 'no', unasked: 'yes' },
};

describe('the report of a case', () => {
	const report = reportCase(facts, answers, '2020-06-01', ['one problem']);

	test('tells the version, the day and what could not be read', () => {
		expect(report).toMatchObject({ version: 'abc', asOf: '2020-06-01', problems: ['one problem'] });
		expect(reportCase(facts, answers, '2020-06-01').problems).toEqual([]);
	});

	test('names the partner type that the company would like to be, where it names one', () => {
		const wishing = (type: string) => reportCase(facts, { ...answers, other: { type } }, '2020-06-01').wish;
		expect(wishing('direct-bill')).toBe('direct-bill');
		expect(wishing('emperor')).toBeUndefined();
		expect(Object.keys(report)).not.toContain('wish');
	});

	test('judges every office with every place of customers, office by office', () => {
		const told = { tableDate: '2020-01-01', sources: ['table'], flags: [] };
		expect(report.places).toEqual([
			{ office: 'NO', target: 'SE', verdict: 'same-market', ...told },
			{ office: 'NO', target: 'DE', verdict: 'not-listed', ...told },
			{ office: 'IT', target: 'SE', verdict: 'other-market', ...told },
			{ office: 'IT', target: 'DE', verdict: 'not-listed', ...told },
		]);
	});

	test('plans the enrollments', () => {
		expect(report.enrollments).toEqual([{ market: 'north', office: 'NO', targets: ['SE'] }]);
	});

	test('tells of every partner type what it asks, and the first source of each requirement', () => {
		expect(report.partnerTypes.map(({ partnerType }) => partnerType)).toEqual([
			'indirect-reseller',
			'direct-bill',
			'distributor',
			'cloud-germany',
		]);
		expect(report.partnerTypes[1]).toEqual({
			partnerType: 'direct-bill',
			verdict: 'missing',
			sources: ['page'],
			flags: [],
			requirements: [
				{ id: 'plan', state: 'unmet', source: 'page' },
				{ id: 'second', state: 'open', source: undefined },
			],
			ask: [],
			change: ['plan', 'second'],
		});
		expect(report.partnerTypes[2]).toMatchObject({ verdict: 'silent', requirements: [], sources: [] });
	});

	test('tells what can still change, and what changes nothing', () => {
		const { plan, ...other } = answers.other;
		expect(reportCase(facts, { ...answers, other }, '2020-06-01')).toMatchObject({ ask: ['plan', 'second'] });
		expect(report).toMatchObject({ ask: [], idle: [] });
	});

	test('sets what the maker of a link saw beside it, where the link tells', () => {
		expect('since' in report).toBe(false);
		const seen = seeCase(assess(facts, answers, '2019-06-01'), otherVersion);
		expect(reportCase(facts, answers, '2020-06-01', [], seen).since).toMatchObject({
			before: { data: otherVersion, asOf: '2019-06-01' },
			now: { data: 'abc', asOf: '2020-06-01' },
			moved: [{ partnerType: 'direct-bill', before: 'silent', now: 'missing', cause: 'day' }],
		});
	});
});
