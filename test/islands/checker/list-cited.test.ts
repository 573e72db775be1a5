import { expect, test } from 'vitest';
import { listCited } from '../../../src/islands/checker/list-cited.ts';
import type { Receipt } from '../../../src/islands/checker/make-receipt.ts';

type Verdict = Receipt['verdicts'][number];

test('every source stands once, in the order in which it is cited first', () => {
	const verdicts = [verdict(['page'], [['terms', 'page'], ['letter']]), verdict(['letter', 'blog'], [['terms']])];
	expect(listCited({ verdicts }).map(({ id }) => id)).toEqual(['page', 'terms', 'letter', 'blog']);
});

test('a receipt that cites nothing has no sources', () => {
	expect(listCited({ verdicts: [verdict([], [])] })).toEqual([]);
});

function verdict(sources: string[], requirements: string[][]): Verdict {
	const cite = (id: string) => ({ id });
	return {
		sources: sources.map(cite),
		requirements: requirements.map((each) => ({ sources: each.map(cite) })),
	} as Verdict;
}
