import { expect, test } from 'vitest';
import { orderQuestions } from '../../../src/domain/assess/order-questions.ts';
import { inventFacts } from '../../support/invented.ts';

const names = ['few', 'granted', 'many', 'some', 'more', 'allowed'];
const facts = inventFacts({ questions: Object.fromEntries(names.map((name) => [name, ['yes']])) });
/** What the company sees to itself; the rest, `granted` and `allowed`, the vendor decides. */
const own = new Set(['few', 'many', 'some', 'more', 'csp-status', 'office']);
const order = (...asks: string[][]) =>
	orderQuestions(
		facts,
		{ own },
		asks.map((ask) => ({ ask })),
	);

test('the question on which most verdicts hang comes first, the order of the data decides between equals', () => {
	expect(order(['few', 'many', 'some'], ['many', 'some'], ['many'])).toEqual(['many', 'some', 'few']);
	expect(order(['more', 'few'], ['many'])).toEqual(['few', 'many', 'more']);
});

test('what the company sees to comes before what the vendor decides, however much hangs on that', () => {
	expect(order(['granted', 'few', 'many'], ['granted', 'many'], ['granted'])).toEqual(['many', 'few', 'granted']);
	// Nor does the most that hangs on an own question make the vendor's wait any less.
	expect(order(['granted'], ['allowed', 'granted'], ['allowed', 'more'], ['allowed'])).toEqual([
		'more',
		'allowed',
		'granted',
	]);
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
