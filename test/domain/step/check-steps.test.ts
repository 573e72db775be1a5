import { describe, expect, test } from 'vitest';
import { checkSteps } from '../../../src/domain/step/check-steps.ts';
import type { Step } from '../../../src/domain/step/step.schema.ts';
import { inventProcedure, inventSteps } from '../../support/invented-program.ts';

/** What is told of steps that stand in one procedure, in this order unless another is named. */
function check(parts: Record<string, Partial<Step>>, order = Object.keys(parts)) {
	return [...checkSteps({ steps: inventSteps(parts), procedures: { way: inventProcedure(order) } })];
}

test('steps that stand behind those that they wait for fit, wherever those stand', () => {
	const time = { duration: 3, unit: 'days' as const };
	expect(check({ first: { values: { time }, duration: 'time' }, second: { after: ['first'] } })).toEqual([]);
	expect(check({ second: { after: ['first'], notBefore: ['first'] }, first: {} }, ['first', 'second'])).toEqual([]);
	const steps = inventSteps({ second: { after: ['first'] }, first: {} });
	const procedures = { now: inventProcedure(['second']), before: inventProcedure(['first']) };
	expect([...checkSteps({ steps, procedures })]).toEqual([]);
});

describe('a step', () => {
	test.each(['after', 'notBefore'] as const)('that waits for none is told: %s', (field) => {
		expect(check({ first: {}, second: { [field]: ['first', 'third'] } })).toEqual([
			{
				thing: 'steps/second',
				field,
				text: '"third" is no step. Add content/data/steps/third.yaml or correct the id.',
			},
		]);
	});

	test('that takes a time which is not among its values is told', () => {
		expect(check({ first: { values: { wait: { count: 3 } }, duration: 'time' } })).toEqual([
			{
				thing: 'steps/first',
				field: 'duration',
				text: 'there is no value "time". Add it under values or correct the name.',
			},
		]);
	});

	test('in no procedure is told', () => {
		expect(check({ first: {}, second: {} }, ['first'])).toEqual([
			{
				thing: 'steps/second',
				field: '',
				text: 'is in no procedure, so nobody would see it. Add it to content/data/procedures.yaml or delete the file.',
			},
		]);
	});
});

describe('a procedure', () => {
	test('of a step that is none is told', () => {
		expect(check({ first: {} }, ['first', 'third'])).toEqual([
			{
				thing: 'procedures/way',
				field: 'steps',
				text: '"third" is no step. Add content/data/steps/third.yaml or correct the id.',
			},
		]);
	});

	test('of a step of other partner types is told, and not where they share one', () => {
		const steps = inventSteps({
			first: {},
			second: { partnerTypes: ['cloud-germany'] },
			third: { partnerTypes: ['direct-bill', 'cloud-germany'] },
		});
		const partnerTypes = ['direct-bill' as const, 'distributor' as const];
		const procedures = {
			way: inventProcedure(['first', 'second'], { partnerTypes }),
			german: inventProcedure(['second', 'third'], { partnerTypes: ['distributor', 'cloud-germany'] }),
		};
		expect([...checkSteps({ steps, procedures })]).toEqual([
			{
				thing: 'procedures/way',
				field: 'steps',
				text: '"second" is no step of direct-bill or distributor. Add that to its partnerTypes, or take it out.',
			},
		]);
	});

	test('in which a step stands twice is told', () => {
		expect(check({ first: {}, second: {} }, ['first', 'second', 'first'])).toEqual([
			{ thing: 'procedures/way', field: 'steps', text: '"first" stands here twice. Take one out.' },
		]);
	});

	test.each(['after', 'notBefore'] as const)('in the wrong order is told: %s', (field) => {
		expect(check({ first: {}, second: { [field]: ['first'] } }, ['second', 'first'])).toEqual([
			{
				thing: 'procedures/way',
				field: 'steps',
				text: '"second" stands before "first", which it has to wait for. Swap them.',
			},
		]);
	});
});

describe('steps that wait for themselves', () => {
	/** Each step in a procedure of its own, so that no order is wrong. */
	function checkApart(parts: Record<string, Partial<Step>>) {
		const procedures = Object.fromEntries(Object.keys(parts).map((id) => [id, inventProcedure([id])]));
		return [...checkSteps({ steps: inventSteps(parts), procedures })];
	}

	test.each<[string, Record<string, Partial<Step>>, string, string]>([
		['one alone', { first: { after: ['first'] } }, 'first', 'first → first'],
		[
			'two, by different fields',
			{ first: { after: ['second'] }, second: { notBefore: ['first'] } },
			'first',
			'first → second → first',
		],
		[
			'two, for which others wait',
			{
				zero: { after: ['first'] },
				first: { after: ['second'] },
				second: { after: ['first'] },
				last: { after: ['zero'] },
			},
			'first',
			'first → second → first',
		],
	])('are told once, with their circle: %s', (_, parts, id, circle) => {
		expect(checkApart(parts)).toEqual([
			{ thing: `steps/${id}`, field: 'after', text: `waits for itself: ${circle}. Take one of these out.` },
		]);
	});

	test('are none where two ways lead to one step', () => {
		expect(
			checkApart({
				last: { after: ['left', 'right'] },
				left: { after: ['first'] },
				right: { after: ['first'] },
				first: {},
			}),
		).toEqual([]);
	});
});
