import { describe, expect, test } from 'vitest';
import { program } from '../../src/catalog/catalog.ts';
import { rulesTable } from '../../src/catalog/rules-table.ts';
import { writeCsv } from '../../src/domain/csv/write-csv.ts';
import { locales } from '../../src/i18n/locales.ts';
import { parseCsv } from '../support/parse-csv.ts';

describe.each(locales)('the table of rules in %s', (locale) => {
	const table = rulesTable(locale);
	const [header = [], ...rows] = parseCsv(writeCsv(table));

	test('has a row for each requirement', () => {
		expect(rows.map(([id]) => id).toSorted()).toEqual(Object.keys(program.requirements).toSorted());
	});

	test('comes back from a spreadsheet as it went in', () => {
		expect([header, ...rows]).toEqual(table);
	});

	test('names every column once, and fills each in every row', () => {
		expect(new Set(header).size).toBe(header.length);
		for (const row of rows) expect(row, row[0]).toHaveLength(header.length);
	});

	test('leaves no value unfilled', () => {
		expect(rows.flat().filter((cell) => /\{[a-z-]+\}/.test(cell))).toEqual([]);
	});
});
