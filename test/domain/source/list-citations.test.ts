import { describe, expect, test } from 'vitest';
import type { Program } from '../../../src/domain/program/program.ts';
import { countUses } from '../../../src/domain/source/count-uses.ts';
import { listCitations } from '../../../src/domain/source/list-citations.ts';
import { newestDate } from '../../../src/domain/source/newest-date.ts';

const cite = (...sources: string[]) => sources.map((source) => ({ source }));

/** Every place in the facts where a source can be cited, each with a source of its own. */
const program = {
	facts: {
		fact: { from: '2018', until: { date: '2019', citations: cite('until') }, citations: cite('fact', 'shared') },
	},
	requirements: { rule: { from: { date: '2018', citations: cite('from') }, citations: cite('rule', 'shared') } },
	steps: { step: { from: { date: '2018' }, citations: cite('step', 'step') } },
	partnerTypes: {
		type: { intake: [{ from: '2018', citations: cite('intake'), reopening: [{ citations: cite('reopening') }] }] },
	},
	blocs: { bloc: { citations: cite('bloc'), members: [{ code: 'GB', citations: cite('member') }, { code: 'AT' }] } },
	marketTables: [{ id: '2018-01', citations: cite('table') }],
	disputes: { dispute: { sides: [{ citations: cite('side') }] } },
	terms: { term: { renamed: [{ citations: cite('renamed') }] } },
	links: { link: { citations: cite('link') } },
} as unknown as Program;

describe('every citation is found', () => {
	test('with the thing and the field that hold it', () => {
		expect([...listCitations(program)].map(({ thing, field, citation }) => [thing, field, citation.source])).toEqual([
			['facts/fact', 'citations', 'fact'],
			['facts/fact', 'citations', 'shared'],
			['facts/fact', 'until', 'until'],
			['requirements/rule', 'citations', 'rule'],
			['requirements/rule', 'citations', 'shared'],
			['requirements/rule', 'from', 'from'],
			['steps/step', 'citations', 'step'],
			['steps/step', 'citations', 'step'],
			['partnerTypes/type', 'intake', 'intake'],
			['partnerTypes/type', 'reopening', 'reopening'],
			['blocs/bloc', 'citations', 'bloc'],
			['blocs/bloc', 'GB', 'member'],
			['marketTables/2018-01', 'citations', 'table'],
			['disputes/dispute', 'sides', 'side'],
			['terms/term', 'renamed', 'renamed'],
			['links/link', 'citations', 'link'],
		]);
	});

	test('and a thing that cites a source twice counts once', () => {
		const uses = countUses(program);
		expect([uses.get('shared'), uses.get('step'), uses.get('nobody')]).toEqual([2, 1, undefined]);
	});
});

test('the newest date is that of the source that speaks last, of those that are known', () => {
	const sources = { old: { date: '2016-11' }, young: { date: '2023-08-17' }, middle: { date: '2019-03-20' } };
	const known = { sources } as unknown as Program;
	expect(newestDate(known, ['old', 'young', 'unknown', 'middle'])).toBe('2023-08-17');
	expect(newestDate(known, ['unknown'])).toBeUndefined();
});
