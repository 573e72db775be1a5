import { describe, expect, test } from 'vitest';
import { answerSheet, answerTo, unknownAnswer, withAnswer } from '../../../src/domain/assess/answer-sheet.ts';
import { answering } from '../../support/program.ts';

const given = answering({ plan: 'yes', vetting: unknownAnswer }, ['TW']);

test('what the reader does not know is not answered, and neither is what every object has', () => {
	expect(answerTo(given, 'plan')).toBe('yes');
	expect(answerTo(given, 'vetting')).toBeUndefined();
	expect(answerTo(given, 'absent')).toBeUndefined();
	expect(answerTo(given, 'toString')).toBeUndefined();
});

test('a link and the browser keep "I don\'t know" under this word', () => {
	expect(unknownAnswer).toBe('unknown');
});

describe('an answer', () => {
	test('is given, changed and taken back beside the others, and what was given before stays as it was', () => {
		expect(withAnswer(given, 'tenure', 'no').other).toEqual({ plan: 'yes', vetting: 'unknown', tenure: 'no' });
		expect(withAnswer(given, 'plan', 'no')).toEqual({ ...given, other: { plan: 'no', vetting: 'unknown' } });
		// Not even a key is left: links and keys are compared as texts.
		expect(withAnswer(given, 'plan', undefined).other).toStrictEqual({ vetting: 'unknown' });
		expect(given.other).toEqual({ plan: 'yes', vetting: 'unknown' });
	});
});

describe('conditions', () => {
	const members = { union: ['DE', 'FR'] };

	test('read the answers, one of them left out where asked', () => {
		expect(answerSheet(given, { members }).answerOf('plan')).toBe('yes');
		expect(answerSheet(given, { members }, 'plan').answerOf('plan')).toBeUndefined();
		expect(answerSheet(given, { members }, 'other').answerOf('plan')).toBe('yes');
	});

	test.each([
		[[], ['union'], undefined],
		[['TW'], ['union'], false],
		[['TW', 'FR'], ['union'], true],
		[['FR'], ['unheard-of'], false],
		[['FR'], ['unheard-of', 'union'], true],
		[['FR'], [], false],
	])('offices in %j, asked for %j: %s', (office, blocs, expected) => {
		expect(answerSheet(answering({}, office), { members }).hasOfficeIn(blocs)).toBe(expected);
	});
});
