import { expect, test } from 'vitest';
import { checkProgram } from '../../../src/domain/program/check-program.ts';
import type { Program } from '../../../src/domain/program/program.ts';
import { inventRequirement } from '../../support/invented.ts';
import {
	byId,
	inventFact,
	inventPartnerTypes,
	inventProcedure,
	inventProgram,
	inventSteps,
	inventTable,
} from '../../support/invented-program.ts';

const asked = { bar: { answers: ['yes', 'no'], values: {} } };
const requirements = byId(inventRequirement('bar', { citations: [] }));
const partnerTypes = inventPartnerTypes({ 'direct-bill': { topics: ['bar'] } });

test('a program that says nothing has no problem', () => {
	expect(checkProgram(inventProgram())).toEqual([]);
});

test.each<[noun: string, slip: Partial<Program>, thing: string, field: string]>([
	[
		'market tables',
		{ marketTables: [{ ...inventTable('2019-01', { nordic: ['NO'] }), citations: [] }] },
		'marketTables/2019-01',
		'nordic',
	],
	['blocs', { blocs: { eu: { citations: [], members: [{ code: 'DE', from: '2013-07-01' }] } } }, 'blocs/eu', 'DE'],
	['sources', { facts: byId(inventFact('news')) }, 'facts/news', 'citations'],
	['links', { links: { lost: { citations: [], former: [], status: 'in-use' } } }, 'links/lost', 'address'],
	[
		'intake',
		{
			partnerTypes: inventPartnerTypes({
				distributor: {
					intake: [{ state: 'open', from: '2020', dating: 'said', certainty: 'stated', citations: [], reopening: [] }],
				},
			}),
		},
		'partnerTypes/distributor',
		'intake',
	],
	['series of requirements', { partnerTypes }, 'partnerTypes/direct-bill', 'topics'],
	[
		'conditions',
		{ requirements: { bar: { ...requirements['bar'], step: 'buy' } as never }, questions: asked, partnerTypes },
		'requirements/bar',
		'step',
	],
	['questions', { questions: asked }, 'questions/bar', ''],
	['claims', { facts: byId(inventFact('news', { citations: [], links: ['lost'] })) }, 'facts/news', 'links'],
	['steps', { steps: inventSteps({ open: { citations: [] } }) }, 'steps/open', ''],
	['lists', { procedures: { way: inventProcedure([], { follows: 'other' }) } }, 'procedures/way', 'follows'],
	[
		'reach',
		{
			steps: inventSteps({ open: { citations: [], coveredBy: ['sign'] }, sign: { citations: [] } }),
			procedures: { way: inventProcedure(['open', 'sign']) },
		},
		'steps/open',
		'',
	],
	[
		'disputes',
		{ disputes: { which: { id: 'which', about: ['news'], sides: [], values: {}, resolved: false } } },
		'disputes/which',
		'about',
	],
])('a slip in %s is told, and nothing else', (_, slip, thing, field) => {
	expect(checkProgram(inventProgram(slip))).toMatchObject([{ thing, field }]);
});

test('sources read on a later day are told where it is known what day it is', () => {
	const page = { date: '2020-01-01', checked: '2026-11-21', language: 'en' } as Program['sources'][string];
	const program = inventProgram({ sources: { page } });
	expect(checkProgram(program)).toEqual([]);
	expect(checkProgram(program, '2026-11-20')).toMatchObject([{ thing: 'sources/page', field: 'checked' }]);
});
