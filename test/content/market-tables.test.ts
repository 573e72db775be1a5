import { describe, expect, test } from 'vitest';
import { program } from '../../src/catalog/catalog.ts';
import { copies, listCopiedRows, listRows } from './second-copy.ts';

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
		expect(listRows(findTable(edition))).toEqual(listCopiedRows(edition));
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
