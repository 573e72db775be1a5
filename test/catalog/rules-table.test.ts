import { describe, expect, test } from 'vitest';
import { program, textOf, wordsOf } from '../../src/catalog/catalog.ts';
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

	test('names the examples of a requirement in its language', () => {
		const column = header.indexOf(wordsOf(locale).rules.examples);
		const cells = Object.fromEntries(rows.map((row) => [row[0], row[column] ?? '']));
		for (const [id, { examples }] of Object.entries(program.requirements)) {
			for (const { name } of examples) expect(cells[id], id).toContain(textOf(locale, 'examples', name));
		}
	});

	test('leaves no value unfilled', () => {
		expect(rows.flat().filter((cell) => /\{[a-z-]+\}/.test(cell))).toEqual([]);
	});
});
