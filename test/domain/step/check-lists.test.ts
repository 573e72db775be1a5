import { describe, expect, test } from 'vitest';
import { checkLists } from '../../../src/domain/step/check-lists.ts';
import type { Procedure, Step } from '../../../src/domain/step/step.schema.ts';
import { answered } from '../../support/invented.ts';
import { inventProcedure, inventProgram, inventSteps } from '../../support/invented-program.ts';

interface Parts {
	steps?: Record<string, Partial<Step>>;
	procedures?: Record<string, Procedure>;
}

function check({ steps = {}, procedures = {} }: Parts) {
	const questions = { credit: { answers: ['passed', 'pending'], values: {} } };
	const blocs = { eu: { citations: [], members: [] } };
	return [...checkLists(inventProgram({ steps: inventSteps(steps), procedures, questions, blocs }))];
}

const unknownQuestion = 'asks "color", which is not in content/data/questions.yaml. Add it there or correct the id.';

test('steps and procedures that fit have nothing to tell', () => {
	expect(
		check({
			steps: {
				check: { coveredBy: ['open'], settled: answered('credit', 'passed'), formerly: ['look', 'see'] },
				open: { formerly: ['begin'] },
			},
			procedures: {
				old: inventProcedure(['check'], { until: '2020-01' }),
				new: inventProcedure(['check'], { follows: 'old', when: { officeIn: ['eu'] } }),
			},
		}),
	).toEqual([]);
});

describe('a step whose work others hold', () => {
	test.each([
		['other', '"other" is no step. Add content/data/steps/other.yaml or correct the id.'],
		['check', 'a step cannot hold its own work. Take it out.'],
	])('is told where one of them is %s', (other, text) => {
		expect(check({ steps: { check: { coveredBy: ['open', other] }, open: {} } })).toEqual([
			{ thing: 'steps/check', field: 'coveredBy', text },
		]);
	});
});

describe('a step that answers settle', () => {
	test('is told where nobody asks', () => {
		expect(check({ steps: { check: { settled: answered('color') } } })).toEqual([
			{ thing: 'steps/check', field: 'settled', text: unknownQuestion },
		]);
	});

	test('is told where an office does, by itself or among others', () => {
		const office = {
			thing: 'steps/check',
			field: 'settled',
			text: 'an office settles no step. Ask a question of content/data/questions.yaml.',
		};
		expect(check({ steps: { check: { settled: { officeIn: ['eu'] } } } })).toEqual([office]);
		const either = { any: [answered('credit', 'passed'), { officeIn: ['eu'] }] };
		expect(check({ steps: { check: { settled: either } } })).toEqual([office]);
	});
});

describe('a former id', () => {
	test('that is a step of today is told', () => {
		expect(check({ steps: { check: { formerly: ['open'] }, open: {} } })).toEqual([
			{
				thing: 'steps/check',
				field: 'formerly',
				text: '"open" is a step of today, so readers\' marks on it would move. Delete its file or take it out here.',
			},
		]);
	});

	test('that two steps claim is told', () => {
		expect(check({ steps: { check: { formerly: ['look'] }, open: { formerly: ['see', 'look'] } } })).toEqual([
			{
				thing: 'steps/open',
				field: 'formerly',
				text: '"look" is a former id of "check" too. Readers\' marks can move to one step only; take one out.',
			},
		]);
	});
});

describe('a procedure', () => {
	const old = inventProcedure(['check']);

	test('for an answer that nobody can give is told', () => {
		const procedures = { new: inventProcedure(['check'], { when: answered('color') }) };
		expect(check({ procedures })).toEqual([{ thing: 'procedures/new', field: 'when', text: unknownQuestion }]);
	});

	test('that follows none is told', () => {
		expect(check({ procedures: { old, new: inventProcedure(['check'], { follows: 'older' }) } })).toEqual([
			{ thing: 'procedures/new', field: 'follows', text: '"older" is no procedure. Add it or correct the id.' },
		]);
	});

	test('that follows one without an end is told', () => {
		expect(check({ procedures: { old, new: inventProcedure(['check'], { follows: 'old' }) } })).toEqual([
			{
				thing: 'procedures/new',
				field: 'follows',
				text: '"old" has no until, so it is not known since when this one is in use. Add it there.',
			},
		]);
	});
});
