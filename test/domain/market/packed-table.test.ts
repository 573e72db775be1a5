import { expect, test } from 'vitest';
import type { MarketTableFacts } from '../../../src/domain/market/find-market.ts';
import { packTable, unpackTable } from '../../../src/domain/market/packed-table.ts';
import { marketTables } from '../../support/market-tables.ts';

const facts = (table: MarketTableFacts) => ({
	...table,
	markets: table.markets.map(({ id, places }) => ({
		id,
		places: places
			.map(({ code, currency, legacyCurrency }) => [code, currency, legacyCurrency])
			.toSorted(([a = ''], [b = '']) => a.localeCompare(b)),
	})),
});

test.each(marketTables)('the edition $id comes back as it was', (table) => {
	expect(facts(unpackTable(packTable(table)))).toEqual(facts(table));
});

test('groups the places of a market by currency', () => {
	const newest = marketTables.at(-1);
	const { markets } = packTable(newest as MarketTableFacts);
	expect(markets['canada']).toBe('CAD CA PM');
	expect(markets['brazil']).toBe('BRL/USD BR');
	expect(markets['europe']).toMatch(/^EUR AX AD .*;- VA$/);
});

test('a place without a second currency comes back without one', () => {
	const markets = [{ id: 'brazil', places: [{ code: 'BR', currency: 'BRL', legacyCurrency: 'USD' }] }];
	const plain = { id: 'canada', places: [{ code: 'CA', currency: 'not-stated' }] };
	const table = { id: '2023-08', date: '2023-08-17', sources: ['a'], markets: [...markets, plain] };
	expect(unpackTable(packTable(table))).toStrictEqual(table);
});
