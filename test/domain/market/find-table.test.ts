import { expect, test } from 'vitest';
import { findTable } from '../../../src/domain/market/find-table.ts';

const tables = [{ date: '2016-11' }, { date: '2021-04-15' }, { date: '2023-08-17' }];

test.each([
	['0001-01-01', undefined],
	['2016-10-31', undefined],
	['2016-11-01', '2016-11'],
	['2016-11-30', '2016-11'],
	['2021-04-14', '2016-11'],
	['2021-04-15', '2021-04-15'],
	['2023-08-16', '2021-04-15'],
	['2023-08-17', '2023-08-17'],
	['9999-12-31', '2023-08-17'],
])('on %s the edition of %s answers', (day, date) => {
	expect(findTable(tables, day)?.date).toBe(date);
});
