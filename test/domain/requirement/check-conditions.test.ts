import { describe, expect, test } from 'vitest';
import { checkConditions } from '../../../src/domain/requirement/check-conditions.ts';
import type { Requirement } from '../../../src/domain/requirement/requirement.schema.ts';
import { answered, inventRequirement, inventStep } from '../../support/invented.ts';
import { byId, inventPartnerTypes, inventProgram } from '../../support/invented-program.ts';

/** What is told of a requirement that asks whether the bar is reached, which can be answered with yes or no. */
function check(fields: Partial<Requirement>) {
	const program = inventProgram({
		requirements: byId(inventRequirement('bar', fields)),
		questions: { bar: { answers: ['yes', 'no'], values: {} } },
		blocs: {
			eu: {
				citations: [],
				members: [
					{ code: 'GB', from: '2013-07-01', until: '2020-02-01' },
					{ code: 'DE', from: '2013-07-01' },
				],
			},
		},
		disputes: { which: { id: 'which', about: [], sides: [], values: {}, resolved: false } },
		steps: byId(inventStep('buy')),
		partnerTypes: inventPartnerTypes({ 'direct-bill': { topics: ['bar', 'vetting'] } }),
	});
	return [...checkConditions(program)];
}

const told = (field: string, text: string) => [{ thing: 'requirements/bar', field, text }];

test('a requirement that fits has nothing to tell', () => {
	expect(
		check({
			pending: answered('bar', 'no'),
			refused: answered('bar', 'no'),
			disputed: { dispute: 'which', when: { officeIn: ['eu'] } },
			after: ['vetting'],
			step: 'buy',
		}),
	).toEqual([]);
});

describe('a condition that asks what nobody asks is told', () => {
	const text = 'asks "color", which is not in content/data/questions.yaml. Add it there or correct the id.';

	test.each(['requires', 'pending', 'refused'] as const)('as that of %s', (field) => {
		expect(check({ [field]: answered('color') })).toEqual(told(field, text));
	});

	test('as that of a dispute', () => {
		expect(check({ disputed: { dispute: 'which', when: answered('color') } })).toEqual(told('disputed', text));
	});
});

describe('what leads nowhere is told', () => {
	test.each<[string, Partial<Requirement>, string]>([
		['after', { after: ['vetting', 'credit'] }, '"credit" is no topic of direct-bill. Correct it, or take it out.'],
		['step', { step: 'sell' }, '"sell" is no step. Add content/data/steps/sell.yaml or correct the id.'],
		[
			'disputed',
			{ disputed: { dispute: 'what', when: answered('bar') } },
			'"what" is no dispute. Add content/data/disputes/what.yaml or correct the id.',
		],
	])('%s', (field, fields, text) => {
		expect(check(fields)).toEqual(told(field, text));
	});
});

describe('an example', () => {
	test('that comes out as it says fits, whatever comes before the requirement', () => {
		expect(
			check({
				after: ['vetting'],
				examples: [
					{ name: 'reaches', answers: { bar: 'yes' }, state: 'met' },
					{ name: 'misses', answers: { bar: 'no' }, state: 'unmet' },
					{ name: 'silent', answers: {}, state: 'open' },
				],
			}),
		).toEqual([]);
	});

	test('that comes out otherwise is told', () => {
		const examples: Requirement['examples'] = [
			{ name: 'reaches', answers: { bar: 'yes' }, state: 'met' },
			{ name: 'misses', answers: { bar: 'no' }, state: 'open' },
		];
		expect(check({ examples })).toEqual(
			told('examples', '"misses" says open, but the condition gives unmet. Correct the example or the condition.'),
		);
	});

	test.each([
		['bar', 'perhaps', 'unmet'],
		['color', 'yes', 'open'],
	] as const)('that answers %s with %s, which nobody can, is told', (question, answer, state) => {
		expect(check({ examples: [{ name: 'odd', answers: { [question]: answer }, state }] })).toEqual(
			told('examples', `"odd" answers ${question} with "${answer}", which nobody can. Correct one of the two.`),
		);
	});

	test('is judged by the blocs of the day on which the requirement begins, with one office or several', () => {
		const examples: Requirement['examples'] = [
			{ name: 'here', answers: { office: ['GB'] }, state: 'met' },
			{ name: 'there', answers: { office: ['US'] }, state: 'unmet' },
			{ name: 'both', answers: { office: ['US', 'GB'] }, state: 'met' },
			{ name: 'one', answers: { office: 'DE' }, state: 'met' },
			{ name: 'silent', answers: {}, state: 'open' },
		];
		expect(check({ from: '2020-01', requires: { officeIn: ['eu'] }, examples })).toEqual([]);
		expect(check({ from: '2020-02', requires: { officeIn: ['eu'] }, examples })).toEqual([
			...told('examples', '"here" says met, but the condition gives unmet. Correct the example or the condition.'),
			...told('examples', '"both" says met, but the condition gives unmet. Correct the example or the condition.'),
		]);
	});
});
