import { describe, expect, test } from 'vitest';
import { checkSources } from '../../../src/domain/source/check-sources.ts';
import type { Source } from '../../../src/domain/source/source.schema.ts';
import { byId, inventFact, inventProgram } from '../../support/invented-program.ts';

/** What is told of a source on a day. */
function check(fields: Partial<Source>, today?: string) {
	const page: Source = {
		title: 'Invented',
		publisher: 'Nobody',
		address: 'https://example.org/',
		language: 'de',
		date: '2020-02',
		dateBasis: 'page',
		checked: '2026-11-20',
		rank: 'official',
		...fields,
	};
	return [...checkSources(inventProgram({ sources: { page } }), today)];
}

test.each(['2020-02-01', '2026-11-20'])(
	'a source may be read on %s, the day for which it speaks or later',
	(checked) => {
		expect(check({ checked }, '2026-11-20')).toEqual([]);
	},
);

test('a source read before the day for which it speaks is told', () => {
	expect(check({ checked: '2020-01-31' })).toEqual([
		{
			thing: 'sources/page',
			field: 'checked',
			text: 'was read on 2020-01-31, before the date it speaks for, 2020-02. Correct one of the two.',
		},
	]);
});

test('a language said twice is told, and not where the title is in another one', () => {
	expect(check({ titleLanguage: 'en' })).toEqual([]);
	expect(check({ titleLanguage: 'de' })).toEqual([
		{
			thing: 'sources/page',
			field: 'titleLanguage',
			text: 'is the language of the source, de. Write it only where the title is in another one.',
		},
	]);
});

describe('a source read on a day after today', () => {
	test('is told', () => {
		expect(check({ checked: '2026-11-21' }, '2026-11-20')).toEqual([
			{
				thing: 'sources/page',
				field: 'checked',
				text: 'was read on 2026-11-21, which is after today, 2026-11-20. Write the day on which you read it.',
			},
		]);
	});

	test('is none where nobody knows what day it is', () => {
		expect(check({ checked: '2099-01-01' })).toEqual([]);
	});
});

test('a citation that leads nowhere is told', () => {
	const facts = byId(inventFact('news', { citations: [{ source: 'page' }] }));
	const program = inventProgram({ facts });
	expect([...checkSources(program)]).toEqual([
		{
			thing: 'facts/news',
			field: 'citations',
			text: 'cites "page", which is not in content/data/sources.yaml. Add the source there or correct the id.',
		},
	]);
});

test('a citation of a source that is there fits', () => {
	const facts = byId(inventFact('news', { citations: [{ source: 'page' }] }));
	const sources = { page: { date: '2020-02', checked: '2026-11-20', language: 'de' } as Source };
	expect([...checkSources(inventProgram({ facts, sources }))]).toEqual([]);
});
