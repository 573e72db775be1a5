import { describe, expect, test } from 'vitest';
import { program } from '../../src/catalog/catalog.ts';
import { lastDayOf } from '../../src/domain/date/partial-date.ts';
import { listCitations } from '../../src/domain/source/list-citations.ts';

const citations = [...listCitations(program)];
const sources = Object.entries(program.sources);

describe('a source', () => {
	test('is found by every citation', () => {
		expect(citations.filter(({ citation }) => !(citation.source in program.sources))).toEqual([]);
	});

	test('was read no earlier than on the day it speaks for', () => {
		expect(sources.filter(([, { date, checked }]) => precise(date) && checked < lastDayOf(date))).toEqual([]);
	});

	test('has an address of its own, or another date at the same address', () => {
		const alike = Map.groupBy(sources, ([, { address, date, language }]) => `${address} ${date} ${language}`);
		expect([...alike.values()].filter((same) => same.length > 1).map((same) => same.map(([id]) => id))).toEqual([]);
	});

	test('is cited somewhere, since a reader of the sources would wonder why it is there', () => {
		const cited = new Set(citations.map(({ citation }) => citation.source));
		expect(sources.map(([id]) => id).filter((id) => !cited.has(id))).toEqual([]);
	});
});

function precise(date: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(date);
}
