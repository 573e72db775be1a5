import { expect, test } from 'vitest';
import { noAnswers } from '../../../src/domain/answers/answers.ts';
import type { ChecklistProps } from '../../../src/islands/checklist/checklist-props.ts';
import { readFacts } from '../../../src/islands/checklist/read-facts.ts';

const step = { stage: 'prepare', partnerTypes: ['direct-bill'], actor: 'you', from: '2020-01-01', certainty: 'stated' };
const full = {
	...step,
	after: ['bare'],
	notBefore: ['bare'],
	documents: ['seal'],
	links: ['page'],
	formerly: ['older'],
	coveredBy: ['bare'],
	values: { days: { number: 5 } },
	contingent: true,
	anniversary: true,
	dating: 'effective',
	citations: [],
};
const procedure = { partnerTypes: ['direct-bill'], steps: ['bare'], for: 'all' };
const props = {
	version: 'abc1',
	places: [
		['SG', 'Singapore'],
		['TW', 'Taiwan'],
	],
	tables: [
		{ id: 'old', date: '2020-01-01', sources: ['page'], markets: { asia: 'USD SG TW' } },
		{ id: 'new', date: '2022-01-01', sources: ['page'], markets: { one: 'USD SG', two: 'USD TW' } },
	],
	sources: { page: { date: '2020-01-01' } },
	facts: {
		partnerTypes: {},
		requirements: {},
		questions: {},
		blocs: { eu: {} },
		steps: { bare: { ...step, citations: [] }, full },
		procedures: {
			short: procedure,
			long: { ...procedure, leadsTo: ['distributor'], eachMarket: true, until: '2021-01-01' },
		},
	},
} as unknown as ChecklistProps;

const facts = readFacts(props);

test('what was left out of the page since it is empty is there again', () => {
	expect(facts.program.steps['bare']).toEqual({
		...step,
		id: 'bare',
		after: [],
		notBefore: [],
		documents: [],
		links: [],
		formerly: [],
		coveredBy: [],
		values: {},
		contingent: false,
		anniversary: false,
		dating: 'said',
		citations: [],
	});
	expect(facts.program.procedures['short']).toEqual({ ...procedure, leadsTo: [], eachMarket: false });
});

test('what the page says stays', () => {
	expect(facts.program.steps['full']).toEqual({ ...full, id: 'full' });
	expect(facts.program.procedures['long']).toEqual(props.facts.procedures['long']);
	expect(facts.program.blocs).toBe(props.facts.blocs);
	expect(facts.judged).toEqual({ ...props.facts, sources: props.sources });
});

test('steps are known by their ids of today and of before, under the version of the page', () => {
	expect(facts.known.isStep('bare')).toBe(true);
	expect(facts.known.isStep('older')).toBe(false);
	expect(facts.known.isStep('toString')).toBe(false);
	expect(facts.known.renamed).toEqual({ older: 'full' });
	expect(facts.known.data).toBe('abc1');
});

test('places are known by their codes', () => {
	expect(['SG', 'TW', 'Singapore', 'US'].map(facts.isPlace)).toEqual([true, true, false, false]);
});

test('the markets are those of the enrollments that the places ask for on the day', () => {
	const answers = { ...noAnswers, office: ['SG', 'TW'], target: ['TW', 'SG'] };
	expect(facts.listMarkets(answers, '2021-06-01')).toEqual(['asia']);
	expect(facts.listMarkets(answers, '2022-06-01')).toEqual(['two', 'one']);
	expect(facts.listMarkets({ ...answers, office: ['SG'] }, '2022-06-01')).toEqual(['one']);
	expect(facts.program.marketTables.map(({ id }) => id)).toEqual(['old', 'new']);
});
