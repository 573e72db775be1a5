import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/condition/condition.schema.ts';
import {
	type AnswerSheet,
	evaluateCondition,
	listQuestions,
} from '../../../src/domain/condition/evaluate-condition.ts';

const yes = (question: string): Condition => ({ question, in: ['yes'] });

function sheet(answers: Record<string, string>, isInside?: boolean): AnswerSheet {
	return { answerOf: (question) => answers[question], hasOfficeIn: () => isInside };
}

describe('a condition has three values', () => {
	test.each<[string, Condition, Record<string, string>, string, string[]]>([
		['an answer that fits', yes('a'), { a: 'yes' }, 'met', []],
		['an answer that does not fit', yes('a'), { a: 'no' }, 'unmet', []],
		['no answer', yes('a'), {}, 'open', ['a']],
		['one of several answers', { question: 'a', in: ['x', 'y'] }, { a: 'y' }, 'met', []],
		['not, of met', { not: yes('a') }, { a: 'yes' }, 'unmet', []],
		['not, of unmet', { not: yes('a') }, { a: 'no' }, 'met', []],
		['not, of open', { not: yes('a') }, {}, 'open', ['a']],
		[
			'all, one unmet, the other open: settled, nothing is asked',
			{ all: [yes('a'), yes('b')] },
			{ a: 'no' },
			'unmet',
			[],
		],
		['all, one met, the other open', { all: [yes('a'), yes('b')] }, { a: 'yes' }, 'open', ['b']],
		['all met', { all: [yes('a'), yes('b')] }, { a: 'yes', b: 'yes' }, 'met', []],
		['any, one met, the other open: settled, nothing is asked', { any: [yes('a'), yes('b')] }, { b: 'yes' }, 'met', []],
		['any, one unmet, the other open', { any: [yes('a'), yes('b')] }, { a: 'no' }, 'open', ['b']],
		['any, none met', { any: [yes('a'), yes('b')] }, { a: 'no', b: 'no' }, 'unmet', []],
		[
			'a question asked twice is listed once',
			{ all: [yes('a'), { any: [yes('a'), yes('b')] }] },
			{},
			'open',
			['a', 'b'],
		],
	])('%s', (_, condition, answers, state, ask) => {
		expect(evaluateCondition(condition, sheet(answers))).toEqual({ state, ask });
	});

	test.each([
		[true, 'met', []],
		[false, 'unmet', []],
		[undefined, 'open', ['office']],
	])('an office inside a bloc: %s', (isInside, state, ask) => {
		expect(evaluateCondition({ officeIn: ['eu'] }, sheet({}, isInside))).toEqual({ state, ask });
	});
});

const questions = ['a', 'b', 'c'];
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
	condition: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.record({ question: fc.constantFrom(...questions), in: fc.subarray(['x', 'y', 'z'], { minLength: 1 }) }),
		fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
		fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
		fc.record({ not: tie('condition') }),
	),
}));
const someAnswers = fc.dictionary(fc.constantFrom(...questions), fc.constantFrom('x', 'y', 'z'), { maxKeys: 3 });

/** Every way to answer what is not answered yet. */
function completions(answers: Record<string, string>): Record<string, string>[] {
	const open = questions.find((question) => answers[question] === undefined);
	if (open === undefined) return [answers];
	return ['x', 'y', 'z'].flatMap((answer) => completions({ ...answers, [open]: answer }));
}

describe('for any condition and answers', () => {
	test('what is settled stays settled, however the rest is answered', () => {
		fc.assert(
			fc.property(condition, someAnswers, (any, answers) => {
				const { state } = evaluateCondition(any, sheet(answers));
				if (state === 'open') return;
				for (const complete of completions(answers)) expect(evaluateCondition(any, sheet(complete)).state).toBe(state);
			}),
		);
	});

	test('complete answers settle it', () => {
		fc.assert(
			fc.property(condition, (any) => {
				for (const complete of completions({})) expect(evaluateCondition(any, sheet(complete)).state).not.toBe('open');
			}),
			{ numRuns: 50 },
		);
	});

	test('it asks if and only if it is open, and only questions it holds that are not answered', () => {
		fc.assert(
			fc.property(condition, someAnswers, (any, answers) => {
				const { state, ask } = evaluateCondition(any, sheet(answers));
				expect(ask.length > 0).toBe(state === 'open');
				for (const question of ask) {
					expect(answers[question]).toBeUndefined();
					expect(listQuestions(any)).toContain(question);
				}
			}),
		);
	});
});

test('the questions of a condition are listed once each, offices among them', () => {
	const office = { officeIn: ['eu', 'efta'] };
	const revenue = { question: 'revenue', in: ['direct-bar'] };
	expect(listQuestions({ all: [revenue, { not: office }, { any: [revenue, office] }] })).toEqual(['revenue', 'office']);
});
