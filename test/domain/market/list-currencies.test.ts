import { expect, test } from 'vitest';
import { listCurrencies } from '../../../src/domain/market/list-currencies.ts';
import { marketTables } from '../../support/market-tables.ts';

const market = (edition: string, market: string) => {
	const found = marketTables.find(({ id }) => id === edition)?.markets.find(({ id }) => id === market);
	if (found === undefined) throw new Error(`There is no ${market} in ${edition}.`);
	return found;
};

test('says what most places are billed in, then those that differ, blanks included', () => {
	const { most, exceptions } = listCurrencies(market('2023-08', 'europe'));
	expect(most).toBe('EUR');
	expect(Object.fromEntries(exceptions.map(({ currency, places }) => [currency, places]))).toEqual({
		CHF: ['CH'],
		DKK: ['DK', 'FO'],
		GBP: ['GI', 'GG', 'IM', 'JE', 'GB'],
		NOK: ['NO', 'SJ'],
		SEK: ['SE'],
		'not-stated': ['VA'],
	});
});

test('the most common currency leads, wherever it stands in the table; of equals the first', () => {
	const places = [
		['FJ', 'USD'],
		['WS', 'NZD'],
		['AU', 'AUD'],
		['CX', 'AUD'],
		['NR', 'AUD'],
		['NZ', 'NZD'],
		['NU', 'EUR'],
	].map(([code = '', currency = '']) => ({ code, currency }));
	const { most, exceptions } = listCurrencies({ id: 'australia', places });
	expect([most, ...exceptions.map(({ currency }) => currency)]).toEqual(['AUD', 'NZD', 'USD', 'EUR']);
	expect(listCurrencies({ id: 'nowhere', places: [] })).toEqual({ most: 'not-stated', exceptions: [] });
});

test('does not take a list without currencies for one in a single currency', () => {
	expect(listCurrencies(market('2016-11', 'europe'))).toEqual({ most: 'not-stated', exceptions: [] });
});
