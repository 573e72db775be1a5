import { expect, test } from 'vitest';
import { checkQuestions } from '../../../src/domain/question/check-questions.ts';
import { inventRequirement } from '../../support/invented.ts';
import { byId } from '../../support/invented-program.ts';

const answers = ['yes', 'no'];
const revenue = inventRequirement('revenue', { values: { amount: { count: 3 } } });

test('a question that a requirement asks fits, and so does an amount that a requirement holds', () => {
	const questions = { revenue: { answers, values: { bar: { of: 'revenue', name: 'amount' } } } };
	expect([...checkQuestions({ questions, requirements: byId(revenue) })]).toEqual([]);
});

test('a question that no requirement asks is told', () => {
	const questions = { revenue: { answers, values: {} }, color: { answers, values: {} } };
	expect([...checkQuestions({ questions, requirements: byId(revenue) })]).toEqual([
		{
			thing: 'questions/color',
			field: '',
			text: 'is asked by no requirement. Delete it, or let a requirement ask it.',
		},
	]);
});

test.each([
	['another value', { of: 'revenue', name: 'sum' }],
	['another requirement', { of: 'income', name: 'amount' }],
])('an amount that stands in %s is told', (_, bar) => {
	const values = { amount: { of: 'revenue', name: 'amount' }, bar };
	expect([...checkQuestions({ questions: { revenue: { answers, values } }, requirements: byId(revenue) })]).toEqual([
		{
			thing: 'questions/revenue',
			field: 'values › bar',
			text: `there is no value "${bar.name}" in the requirement "${bar.of}". Correct one of the two.`,
		},
	]);
});
