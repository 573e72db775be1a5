import { expect, test } from 'vitest';
import type { TypeJudgment } from '../../../src/domain/assess/judge-type.ts';
import { orderQuestions } from '../../../src/domain/assess/order-questions.ts';
import { inventFacts } from '../../support/invented.ts';

const facts = inventFacts({ questions: { few: ['yes'], many: ['yes'], some: ['yes'], more: ['yes'] } });
const order = (...asks: string[][]) =>
	orderQuestions(
		facts,
		asks.map((ask) => ({ ask }) as TypeJudgment),
	);

test('the question on which most verdicts hang comes first, the order of the data decides between equals', () => {
	expect(order(['few', 'many', 'some'], ['many', 'some'], ['many'])).toEqual(['many', 'some', 'few']);
	expect(order(['more', 'few'], ['many'])).toEqual(['few', 'many', 'more']);
});

test('where the company stands comes before all others, if it is asked at all', () => {
	expect(order(['many', 'csp-status'], ['many'], ['many'])).toEqual(['csp-status', 'many']);
	expect(order(['many'], ['many'])).toEqual(['many']);
});

test('offices stand at the end of the data, and come earlier only where more hangs on them', () => {
	expect(order(['office', 'few'])).toEqual(['few', 'office']);
	expect(order(['office', 'few'], ['office'])).toEqual(['office', 'few']);
});

test('nothing is asked where nothing can change', () => {
	expect(order([], [])).toEqual([]);
});
