import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../../src/domain/claim/check-claims.ts';
import type { Fact } from '../../../src/domain/fact/fact.schema.ts';
import { inventRequirement, inventStep } from '../../support/invented.ts';
import { byId, inventFact, inventPlaces, inventProgram } from '../../support/invented-program.ts';

/** What is told of a fact, where `DE` is the only place and `page` the only link. */
function check(fields: Partial<Fact>) {
	const links = { page: { citations: [], former: [], status: 'closed' as const } };
	return [
		...checkClaims(inventProgram({ facts: byId(inventFact('news', fields)), places: inventPlaces('DE'), links })),
	];
}

test('a claim that fits has nothing to tell', () => {
	expect(
		check({
			from: { date: '2020-02-01', notBefore: '2020-02-01' },
			until: { date: '2020-03', notBefore: '2020-02-28' },
			links: ['page'],
			concerns: ['DE'],
			values: { where: { places: ['DE'] }, number: { count: 3 } },
		}),
	).toEqual([]);
});

describe('a period', () => {
	test.each(['2020-01-31', '2020-02-01', '2020-02', '2020-Q1'])('from 2020-02-01 until %s is told', (until) => {
		expect(check({ from: '2020-02-01', until })).toEqual([
			{
				thing: 'facts/news',
				field: 'until',
				text: `${until} is not after from, 2020-02-01. Correct one of the two.`,
			},
		]);
	});

	test.each(['from', 'until'] as const)('whose old state was seen after the new one is told: %s', (field) => {
		expect(check({ until: '2021-01', [field]: { date: '2020-02', notBefore: '2020-02-02' } })).toEqual([
			{ thing: 'facts/news', field, text: 'notBefore, 2020-02-02, is after date, 2020-02. Swap the two.' },
		]);
	});
});

test('a link that is not among the links is told', () => {
	expect(check({ links: ['page', 'pages'] })).toEqual([
		{
			thing: 'facts/news',
			field: 'links',
			text: '"pages" is not in content/data/links.yaml. Add it there or correct the id.',
		},
	]);
});

describe('a code that is no place is told', () => {
	const text = 'XX is no code in content/data/places.yaml. Correct it, or add the place there.';

	test('of those that a fact concerns', () => {
		expect(check({ concerns: ['DE', 'XX'] })).toEqual([{ thing: 'facts/news', field: 'concerns', text }]);
	});

	test('of a value', () => {
		expect(check({ values: { number: { count: 3 }, where: { places: ['DE', 'XX'] } } })).toEqual([
			{ thing: 'facts/news', field: 'values › where', text },
		]);
	});
});

test('facts, requirements and steps share one space of ids', () => {
	const program = inventProgram({
		facts: byId(inventFact('one'), inventFact('two')),
		requirements: byId(inventRequirement('two')),
		steps: byId(inventStep('three'), inventStep('two')),
	});
	const remedy = 'has an entry of the same id. Rename one of the two.';
	expect([...checkClaims(program)]).toEqual([
		{ thing: 'requirements/two', field: '', text: `facts ${remedy}` },
		{ thing: 'steps/two', field: '', text: `requirements ${remedy}` },
	]);
});
