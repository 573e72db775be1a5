import { describe, expect, test } from 'vitest';
import { program } from '../../src/catalog/catalog.ts';
import { listMembers } from '../../src/domain/bloc/list-members.ts';

describe('a bloc counts its members on a day', () => {
	test.each([
		['eu', '2013-07-01', 28, 'since Croatia joined'],
		['eu', '2020-01-31', 28, 'on the last day of the United Kingdom'],
		['eu', '2020-02-01', 27, 'on the day after'],
		['eu', '2026-11-20', 27, 'since'],
		['efta', '2013-07-01', 4, 'before'],
		['efta', '2026-11-20', 4, 'and after'],
	])('%s on %s: %i (%s)', (bloc, day, count) => {
		expect(members(bloc, day)).toHaveLength(count);
	});

	test('EFTA is Iceland, Liechtenstein, Norway and Switzerland', () => {
		expect(members('efta', '2020-02-01').toSorted()).toEqual(['CH', 'IS', 'LI', 'NO']);
	});

	test('no place is in both on the same day', () => {
		const eu = members('eu', '2020-02-01');
		expect(members('efta', '2020-02-01').filter((code) => eu.includes(code))).toEqual([]);
	});
});

function members(id: string, day: string): string[] {
	const bloc = program.blocs[id];
	if (bloc === undefined) throw new Error(`There is no bloc ${id}.`);
	return listMembers(bloc, day);
}
