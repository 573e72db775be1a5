import { describe, expect, test } from 'vitest';
import { answerSheet } from '../../../src/domain/assess/answer-sheet.ts';
import { judgeRequirement, judgeRequirements } from '../../../src/domain/assess/judge-requirements.ts';
import type { Requirement } from '../../../src/domain/requirement/requirement.schema.ts';
import { answered, inventRequirement } from '../../support/invented.ts';
import { answering } from '../../support/program.ts';

const sheet = (answers: Record<string, string>) => answerSheet(answering(answers), { members: {} });
const check = inventRequirement('check', {
	decidedBy: 'vendor',
	requires: answered('check', 'passed'),
	pending: answered('check', 'pending'),
	refused: answered('check', 'refused'),
});
const plan = inventRequirement('plan', { after: ['check'] });

describe('a requirement by itself', () => {
	test.each([
		['nothing said', {}, { state: 'open', ask: ['check'], isPending: false }],
		['passed', { check: 'passed' }, { state: 'met', ask: [], isPending: false }],
		[
			'being decided: no answer of the reader can settle it',
			{ check: 'pending' },
			{ state: 'open', ask: [], isPending: true },
		],
		['neither granted nor refused', { check: 'not-started' }, { state: 'open', ask: [], isPending: false }],
		['refused', { check: 'refused' }, { state: 'unmet', ask: [], isPending: false }],
	])('of the vendor, %s', (_, answers, expected) => {
		expect(judgeRequirement(check, sheet(answers))).toEqual({ requirement: check, dispute: undefined, ...expected });
	});

	test('of the company is unmet with a no, and nothing is pending', () => {
		expect(judgeRequirement(plan, sheet({ plan: 'no' }))).toEqual({
			requirement: plan,
			state: 'unmet',
			ask: [],
			isPending: false,
			dispute: undefined,
		});
	});

	test('names its dispute for the disputed answers only', () => {
		const disputed = inventRequirement('plan', { disputed: { dispute: 'whose-plan', when: answered('plan', 'no') } });
		expect(judgeRequirement(disputed, sheet({ plan: 'no' })).dispute).toBe('whose-plan');
		expect(judgeRequirement(disputed, sheet({ plan: 'yes' })).dispute).toBeUndefined();
		expect(judgeRequirement(disputed, sheet({})).dispute).toBeUndefined();
	});
});

describe('requirements together', () => {
	const advice = inventRequirement('advice', { strength: 'recommended' });
	const advised = inventRequirement('advised', { strength: 'recommended', after: ['check'] });
	const second = inventRequirement('second', { decidedBy: 'vendor', after: ['check'] });
	const all = [check, plan, advice, advised, second];
	const told = (requirements: Requirement[], answers: Record<string, string>) =>
		judgeRequirements(requirements, sheet(answers)).map(({ requirement, standing, isTooEarly }) => [
			requirement.id,
			standing,
			isTooEarly,
		]);

	test('behind a gate that is not passed are due later', () => {
		expect(told(all, { check: 'pending', plan: 'no' })).toEqual([
			['check', 'gate', false],
			['plan', 'later', false],
			['advice', 'advice', false],
			['advised', 'advice', false],
			['second', 'later', false],
		]);
	});

	test("are the company's or the vendor's once the gate is passed", () => {
		expect(told(all, { check: 'passed', plan: 'yes' })).toEqual([
			['check', 'gate', false],
			['plan', 'yours', false],
			['advice', 'advice', false],
			['advised', 'advice', false],
			['second', 'gate', false],
		]);
	});

	test('done before the gate are too early, where the company did them', () => {
		const answers = { check: 'pending', plan: 'yes', advice: 'yes', advised: 'yes', second: 'yes' };
		expect(told(all, answers).filter(([, , isTooEarly]) => isTooEarly)).toEqual([
			['plan', 'later', true],
			['advised', 'advice', true],
		]);
	});

	test('wait for no gate that is not asked', () => {
		expect(told([plan], { plan: 'yes' })).toEqual([['plan', 'yours', false]]);
	});
});
