import { expect, test } from 'vitest';
import { planEnrollments } from '../../../src/domain/market/plan-enrollments.ts';
import { quoteMarket, sayAnswer } from '../../../src/islands/market-lookup/answer-sentence.ts';
import { readProps } from '../../../src/islands/market-lookup/read-props.ts';
import { inventedProps } from './invented-lookup.ts';

const lookup = readProps(inventedProps);

test.each<[offices: string, targets: string, outcome: string, sentences: string[]]>([
	['SG', 'SG TW', 'yes', ['Yes: Singapore for Singapore and Taiwan.']],
	['SG JP', 'JP TW', 'yes', ['Yes: 2, “Japan and more” and “Asia”.']],
	['SG', 'TW JP', 'partly', ['Partly: Taiwan, not Japan.']],
	['SG', 'JP TW QA', 'partly', ['Partly: Taiwan, not Japan and Qatar.']],
	['SG JP', 'TW JP QA', 'partly', ['Partly: Taiwan and Japan, not Qatar.']],
	['SG', 'JP QA', 'no', ['No: Japan and Qatar.']],
	['SG TW', '', 'open', ['Offices Singapore and Taiwan in “Asia”.']],
	['SG JP', '', 'open', ['Offices Singapore and Japan in the markets “Asia” and “Japan and more”.']],
	['QA', '', 'open', ['Offices Qatar in none.']],
	['QA SG', '', 'open', ['Offices Singapore in “Asia”.', 'Offices Qatar in none.']],
	['', 'SG TW', 'open', ['Customers Singapore and Taiwan in “Asia”.']],
	[
		'',
		'SG JP QA',
		'open',
		['Customers Singapore and Japan in the markets “Asia” and “Japan and more”.', 'Customers Qatar in none.'],
	],
	['', '', 'open', []],
])('offices in %j and customers in %j', (offices, targets, outcome, sentences) => {
	const [office = [], target = []] = [offices, targets].map((codes) => codes.split(' ').filter((code) => code !== ''));
	const table = lookup.tables[1];
	if (table === undefined) throw new Error('There is no edition.');
	const plan = planEnrollments(lookup.tables, office, target, '2022-06-01');
	expect(sayAnswer(lookup, table, office, target, plan)).toEqual({ outcome, sentences });
});

test('a market is quoted, by its id where it has no name', () => {
	expect(quoteMarket(lookup, 'asia')).toBe('“Asia”');
	expect(quoteMarket(lookup, 'east')).toBe('“east”');
});
