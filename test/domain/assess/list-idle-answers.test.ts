import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assess/assess.ts';
import type { Intake } from '../../../src/domain/partner-type/partner-type.ts';
import type { Requirement } from '../../../src/domain/requirement/requirement.schema.ts';
import { answered, inventFacts, inventIntake, inventRequirement } from '../../support/invented.ts';
import { answering } from '../../support/program.ts';

function idle(requirements: Requirement[], answers: Record<string, string>, intake?: Intake[]): string[] {
	const questions = { check: ['passed', 'pending', 'not-started'], gone: ['yes', 'no'], 'not-asked': ['yes', 'no'] };
	const facts = inventFacts({ requirements, questions, ...(intake !== undefined && { intake }) });
	return assess(facts, answering(answers), '2021-06-01').idle;
}

const plan = inventRequirement('plan');
const gone = inventRequirement('gone', { from: '2020-01-01', until: '2021-01-01' });
const check = inventRequirement('check', {
	decidedBy: 'vendor',
	requires: answered('check', 'passed'),
	pending: answered('check', 'pending'),
	refused: answered('check', 'refused'),
});

describe('an answer is idle', () => {
	test('where nothing on the day asks for it', () => {
		expect(idle([plan, gone], { 'csp-status': 'new', plan: 'no', gone: 'yes', 'not-asked': 'yes' })).toEqual([
			'gone',
			'not-asked',
		]);
		expect(idle([plan, gone], { plan: 'no', gone: 'yes', 'not-asked': 'yes' })).toEqual(['gone', 'not-asked']);
	});

	test('where it is the same as none', () => {
		expect(idle([check], { 'csp-status': 'new', check: 'not-started' })).toEqual(['check']);
		const either = inventRequirement('either', { requires: { any: [answered('plan'), answered('gone')] } });
		expect(idle([either, plan], { 'csp-status': 'new', plan: 'yes', gone: 'no' })).toEqual(['gone']);
	});

	test('where another rule than its own is asked', () => {
		const toStay = inventRequirement('to-stay', { stage: 'stay', requires: answered('not-asked') });
		expect(idle([plan, toStay], { 'csp-status': 'new', plan: 'yes', 'not-asked': 'no' })).toEqual(['not-asked']);
		expect(idle([plan, toStay], { 'csp-status': 'direct-bill', plan: 'yes', 'not-asked': 'no' })).toEqual(['plan']);
	});
});

describe('an answer is not idle', () => {
	test.each([
		['a state', { plan: 'no' }, [plan]],
		['only what the vendor is deciding', { check: 'pending' }, [check]],
		[
			'only a dispute',
			{ 'not-asked': 'yes', plan: 'no' },
			[inventRequirement('plan', { disputed: { dispute: 'whose', when: answered('not-asked') } })],
		],
	])('where it moves %s', (_, answers, requirements) => {
		expect(idle(requirements, { 'csp-status': 'new', ...answers })).toEqual([]);
	});

	test('where it moves the verdict over all standings, though no finding of the newcomer', () => {
		const toStay = inventRequirement('to-stay', { stage: 'stay', requires: answered('not-asked') });
		// Open to newcomers; whether it stays open to who is in hangs on this answer.
		expect(idle([toStay], { 'not-asked': 'yes' })).toEqual([]);
	});

	test('unless the verdict would hang on it all the same', () => {
		const toStay = inventRequirement('to-stay', { stage: 'stay', requires: answered('not-asked') });
		// Undecided before, since who is in may lack it, and undecided after, since who is in does.
		expect(idle([toStay], { 'not-asked': 'no' })).toEqual(['not-asked']);
	});

	test('where it tells that the company is in: other rules are then shown', () => {
		const toStay = inventRequirement('to-stay', { stage: 'stay', requires: answered('plan') });
		expect(idle([plan, toStay], { 'csp-status': 'direct-bill', plan: 'yes' })).toEqual([]);
	});

	test('where it settles which standing counts', () => {
		expect(idle([plan], { 'csp-status': 'new', plan: 'no' })).toEqual([]);
	});

	test('where it is "I don\'t know", which is no answer', () => {
		expect(idle([plan], { 'csp-status': 'new', plan: 'no', 'not-asked': 'unknown' })).toEqual([]);
	});
});

test('where the company stands is idle where every standing leads to the same', () => {
	const toStay = inventRequirement('to-stay', { stage: 'stay', requires: answered('plan') });
	expect(idle([plan, toStay], { 'csp-status': 'new', plan: 'no' })).toEqual(['csp-status']);
});

test('where newcomers are closed out, what is asked of them still moves what a reader sees', () => {
	expect(idle([plan], { 'csp-status': 'new', plan: 'no' }, [inventIntake({ state: 'closed' })])).toEqual([]);
});
