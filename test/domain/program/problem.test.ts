import { expect, test } from 'vitest';
import { unknownPlace } from '../../../src/domain/program/finding.ts';
import { formatProblem } from '../../../src/domain/program/problem.ts';

const problem = { file: 'content/data/x.yaml', field: 'from', text: 'is no date.' };

test.each([
	[{ ...problem, line: 12 }, 'content/data/x.yaml:12 › from: is no date.'],
	[problem, 'content/data/x.yaml › from: is no date.'],
	[{ ...problem, field: '', line: 12 }, 'content/data/x.yaml:12: is no date.'],
	[{ ...problem, field: '' }, 'content/data/x.yaml: is no date.'],
])('%j reads as a line that an editor of text can jump to', (given, line) => {
	expect(formatProblem(given)).toBe(line);
});

test('a code that is no place is told with what to do', () => {
	expect(unknownPlace('facts/a', 'concerns', 'QQ')).toEqual({
		thing: 'facts/a',
		field: 'concerns',
		text: 'QQ is no code in content/data/places.yaml. Correct it, or add the place there.',
	});
});
