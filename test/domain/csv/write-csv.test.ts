import { expect, test } from 'vitest';
import { writeCsv } from '../../../src/domain/csv/write-csv.ts';
import { parseCsv } from '../../support/parse-csv.ts';

test('puts a byte order mark first and ends every line in CRLF', () => {
	expect(writeCsv([['a', 'b'], ['c']])).toBe('\uFEFFa,b\r\nc\r\n');
});

test.each([
	['a comma', 'one, two'],
	['quotes', 'the "new" rules'],
	['line breaks', 'all of:\n  one\r\n  two'],
	['Chinese', '自 2025 年起，「必要」'],
	['nothing', ''],
])('keeps %s as it was', (_, text) => {
	expect(parseCsv(writeCsv([['first', text, 'last']]))).toEqual([['first', text, 'last']]);
});
