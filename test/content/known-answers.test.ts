import { expect, test } from 'vitest';
import { program } from '../support/program.ts';
import { listUnfoundedDates } from './dates-of-sources.ts';
import { listDeviations } from './known-answers.ts';

test('the facts say what the second record of the documents says', () => {
	expect([...listDeviations(program)]).toEqual([]);
});

test('what a source says on a day bears the date of a source', () => {
	expect([...listUnfoundedDates(program)]).toEqual([]);
});
