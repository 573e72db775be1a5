import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { program } from '../../src/catalog/catalog.ts';

/** The tables as somebody else copied them from the same documents, one row a printed line. */
const copies = JSON.parse(readFileSync(new URL('./fixtures/market-tables.json', import.meta.url), 'utf8')) as Record<
	string,
	Group[]
>;

interface Group {
	group: string;
	countries: { code: string; nameInSource: string; currency?: string | null; legacyCurrency?: string }[];
}

interface Row {
	code: string;
	name: string;
	currency: string;
	legacyCurrency: string | undefined;
}

const sizes = { '2016-11': 140, '2021-04': 243, '2023-08': 242 };

describe('a market table says what its document says', () => {
	test('every edition is here', () => {
		expect(program.marketTables.map(({ id }) => id)).toEqual(Object.keys(sizes));
		expect(Object.keys(copies)).toEqual(Object.keys(sizes));
	});

	test.each(Object.entries(sizes))('%s lists %i places, each once', (edition, size) => {
		const codes = findTable(edition).markets.flatMap(({ places }) => places.map(({ code }) => code));
		expect(codes).toHaveLength(size);
		expect(new Set(codes).size).toBe(size);
	});

	test.each(Object.keys(sizes))('%s agrees row by row: market, name, currency', (edition) => {
		const own = findTable(edition).markets.map(({ places }) =>
			places.flatMap(({ code, name, currency, legacyCurrency }) =>
				[name].flat().map((each): Row => ({ code, name: each, currency, legacyCurrency })),
			),
		);
		const copied = copies[edition]?.map(({ countries }) =>
			countries.map(
				({ code, nameInSource, currency, legacyCurrency }): Row => ({
					code,
					name: nameInSource,
					currency: currency ?? 'not-stated',
					legacyCurrency,
				}),
			),
		);
		expect(sortMarkets(own)).toEqual(sortMarkets(copied ?? []));
	});

	test.each(['2021-04', '2023-08'])('%s gives every market the name that is printed', (edition) => {
		const own = findTable(edition).markets.map(({ name }) => name);
		expect(own.toSorted()).toEqual(copies[edition]?.map(({ group }) => group).toSorted());
	});
});

function findTable(edition: string) {
	const table = program.marketTables.find(({ id }) => id === edition);
	if (table === undefined) throw new Error(`There is no edition ${edition}.`);
	return table;
}

/** Neither the order of the markets nor that of the rows says anything. */
function sortMarkets(markets: readonly Row[][]): Row[][] {
	const key = ({ code, name }: Row) => `${code} ${name}`;
	return markets
		.map((rows) => rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)))
		.toSorted((a, b) => ((a[0]?.code ?? '') < (b[0]?.code ?? '') ? -1 : 1));
}
