import { expect, test } from 'vitest';
import { checkMarketTables } from '../../../src/domain/market/check-market-tables.ts';
import type { MarketTable } from '../../../src/domain/market/market-table.schema.ts';
import { inventPlaces, inventTable } from '../../support/invented-program.ts';

function check(...marketTables: MarketTable[]) {
	return [...checkMarketTables({ marketTables, places: inventPlaces('CH', 'NO', 'SE') })];
}

test('editions whose places stand in one market each fit', () => {
	expect(
		check(
			inventTable('2016-11', { alpine: ['CH'], nordic: ['NO', 'SE'] }),
			inventTable('2017-05', { nordic: ['CH', 'NO'] }),
		),
	).toEqual([]);
});

test('a file that is called after another date is told', () => {
	expect(check({ ...inventTable('2016-11', {}), date: '2016-12-01' })).toEqual([
		{
			thing: 'marketTables/2016-11',
			field: 'date',
			text: 'the file is called after 2016-11, but its date is 2016-12-01. Rename the file or correct the date.',
		},
	]);
});

test('a market that stands twice is told', () => {
	const table = inventTable('2016-11', { alpine: ['CH'], nordic: ['NO'] });
	const [alpine, nordic] = table.markets as [MarketTable['markets'][number], MarketTable['markets'][number]];
	expect(check({ ...table, markets: [alpine, nordic, { ...alpine, places: [] }] })).toEqual([
		{
			thing: 'marketTables/2016-11',
			way: ['markets', 2],
			field: 'alpine',
			text: 'this market stands here twice. Join the two, or rename one.',
		},
	]);
});

test.each([
	[{ nordic: ['NO'], alpine: ['CH', 'NO'] }, ['markets', 1, 'places', 1], 'alpine', 'nordic'],
	[{ nordic: ['NO', 'SE', 'NO'] }, ['markets', 0, 'places', 2], 'nordic', 'nordic'],
])('a place that stands twice is told with where it stands: %j', (markets, way, field, before) => {
	expect(check(inventTable('2016-11', markets))).toEqual([
		{
			thing: 'marketTables/2016-11',
			way,
			field,
			text: `NO is already in "${before}". Keep it in one market, and once.`,
		},
	]);
});

test('a code that is no place is told with where it stands', () => {
	expect(check(inventTable('2016-11', { alpine: ['CH'], nordic: ['NO', 'XX'] }))).toEqual([
		{
			thing: 'marketTables/2016-11',
			way: ['markets', 1, 'places', 1],
			field: 'nordic',
			text: 'XX is no code in content/data/places.yaml. Correct it, or add the place there.',
		},
	]);
});
