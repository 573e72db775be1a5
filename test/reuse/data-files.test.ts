import { Ajv2020, type AnySchema, type ErrorObject } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { messages, program } from '../../src/catalog/catalog.ts';
import { writeCsv } from '../../src/domain/csv/write-csv.ts';
import { locales } from '../../src/i18n/locales.ts';
import { marketTablesFileSchema } from '../../src/reuse/data/market-tables-file.schema.ts';
import { listMarketRows, makeMarketTablesFile } from '../../src/reuse/data/market-tables-file.ts';
import { programFileSchema } from '../../src/reuse/data/program-file.schema.ts';
import { makeProgramFile } from '../../src/reuse/data/program-file.ts';
import { wordsFileSchema } from '../../src/reuse/data/words-file.schema.ts';
import { makeWordsFile } from '../../src/reuse/data/words-file.ts';
import { writeJsonSchema } from '../../src/reuse/data/write-json-schema.ts';
import { parseCsv } from '../support/parse-csv.ts';

const address = 'https://guide.example/data/some.schema.json';
const head = { $schema: address, version: '0123456789ab' };
const programFile = makeProgramFile(program, head);
const tablesFile = makeMarketTablesFile(program, head);

/** Every published file with its schema; the validator is another's, so that it shares no mistake of ours. */
const files: [string, z.ZodType, Record<string, unknown>][] = [
	['program', programFileSchema, programFile],
	['market tables', marketTablesFileSchema, tablesFile],
	...locales.map((locale): [string, z.ZodType, Record<string, unknown>] => [
		`words in ${locale}`,
		wordsFileSchema,
		makeWordsFile(messages[locale], locale, head),
	]),
];

describe.each(files)('the file of the %s', (_, schema, file) => {
	test('is what its published schema says', () => {
		expect(errorsOf(schema, JSON.parse(JSON.stringify(file)))).toEqual([]);
	});

	test('may hold nothing that its schema does not name', () => {
		expect(errorsOf(schema, { ...file, surprise: true })).toMatchObject([{ keyword: 'additionalProperties' }]);
	});

	test('has to name the version of the facts', () => {
		const { version: _, ...rest } = file;
		expect(errorsOf(schema, rest)).toMatchObject([{ keyword: 'required' }]);
		expect(errorsOf(schema, { ...file, version: 'newest' })).toMatchObject([{ keyword: 'pattern' }]);
	});

	test('keeps nothing back when it is written', () => {
		expect(JSON.parse(JSON.stringify(file))).toEqual(file);
	});
});

describe('the published schema of the facts', () => {
	const [id, requirement] = Object.entries(programFile.requirements)[0]!;
	const withRequirement = (change: object) => ({
		...programFile,
		requirements: { [id]: { ...requirement, ...change } },
	});

	test.each([
		['a day written as in a letter', { from: '31 August 2018' }],
		['a condition of no known form', { requires: { perhaps: true } }],
		['an example without an outcome', { examples: [{ name: 'none', answers: {} }] }],
		['a requirement without a source', { citations: [] }],
		['an unknown partner type', { partnerType: 'wholesaler' }],
	])('refuses %s', (_, change) => {
		expect(errorsOf(programFileSchema, withRequirement(change))).not.toEqual([]);
	});

	test('takes conditions within conditions', () => {
		const office = { officeIn: ['eu'] };
		const requires = { any: [{ not: { all: [office, { question: 'revenue', in: ['direct-bar'] }] } }, office] };
		expect(errorsOf(programFileSchema, withRequirement({ requires }))).toEqual([]);
	});

	test('says in words what its parts are', () => {
		const { $defs = {} } = writeJsonSchema(programFileSchema, address, 'Facts') as { $defs?: Record<string, object> };
		expect(Object.keys($defs)).toContain('requirement');
		expect(Object.entries($defs).filter(([, part]) => !('description' in part))).toEqual([]);
	});
});

describe('the file of the facts', () => {
	test('holds everything that the guide claims', () => {
		for (const [name, entries] of Object.entries(program)) {
			const ids = Array.isArray(entries) ? entries.map(({ id }) => id) : Object.keys(entries);
			expect(Object.keys(programFile[name as 'facts']).toSorted(), name).toEqual(ids.toSorted());
		}
	});

	test('keeps its order when the files of the content are read in another', () => {
		const reversed = Object.fromEntries(
			Object.entries(program).map(([name, entries]) => [
				name,
				Array.isArray(entries) || name === 'questions'
					? entries
					: Object.fromEntries(Object.entries(entries).reverse()),
			]),
		) as unknown as typeof program;
		expect(JSON.stringify(makeProgramFile(reversed, head))).toBe(JSON.stringify(programFile));
	});
});

describe('the file of the words', () => {
	test.each(locales)('names every example of the facts in %s', (locale) => {
		const { words } = makeWordsFile(messages[locale], locale, head);
		const examples = Object.values(programFile.requirements).flatMap((each) => each.examples);
		expect(Object.keys(words.examples)).toEqual([...new Set(examples.map(({ name }) => name))].toSorted());
	});
});

describe('the market tables', () => {
	test('come with every source and name that they mention', () => {
		for (const { citations, markets } of tablesFile.editions) {
			for (const { source } of citations) expect(tablesFile.sources).toHaveProperty(source);
			for (const { id, places } of markets) {
				expect(tablesFile.names.markets).toHaveProperty(id);
				for (const { code } of places) expect(tablesFile.names.places).toHaveProperty(code);
			}
		}
	});

	test('hold the same as rows of a table, with a cell under every column', () => {
		const [header = [], ...rows] = parseCsv(writeCsv(listMarketRows(program)));
		const listed = tablesFile.editions.flatMap(({ id, markets }) =>
			markets.flatMap((market) => market.places.map(({ code }) => [id, market.id, code])),
		);
		expect(header.slice(0, 3)).toEqual(['edition', 'market', 'place']);
		expect(rows.map((row) => row.slice(0, 3))).toEqual(listed);
		expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([header.length]));
	});

	test('leave a cell empty where the source leaves it blank', () => {
		const [header = [], ...rows] = listMarketRows(program);
		const currency = header.indexOf('currency');
		const blank = program.marketTables.flatMap(({ markets }) =>
			markets.flatMap(({ places }) => places.filter((place) => place.currency === 'not-stated')),
		);
		expect(blank.length).toBeGreaterThan(0);
		expect(rows.filter((row) => row[currency] === '')).toHaveLength(blank.length);
	});
});

function errorsOf(schema: z.ZodType, data: unknown): Pick<ErrorObject, 'keyword' | 'instancePath'>[] {
	// Formats are notes in 2020-12; and what a record requires need not be among its properties.
	const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, validateFormats: false });
	const validate = ajv.compile(writeJsonSchema(schema, address, 'A file') as AnySchema);
	return validate(data) ? [] : (validate.errors ?? []);
}
