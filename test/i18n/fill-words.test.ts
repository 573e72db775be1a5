import { describe, expect, test } from 'vitest';
import { fillWords, splitWords } from '../../src/i18n/fill-words.ts';

describe('a sentence with named places', () => {
	test('takes texts and numbers, the same one in several places', () => {
		expect(fillWords('{n} of {n} places in {market}', { n: 3, market: 'Asia' })).toBe('3 of 3 places in Asia');
	});

	test('keeps a name without a text, so that the gap is seen', () => {
		expect(fillWords('by {date}', {})).toBe('by {date}');
		expect(fillWords('by {constructor}', {})).toBe('by {constructor}');
	});

	test('puts a text in as it stands, whatever it holds', () => {
		expect(fillWords('“{text}” by {name}', { text: '{name} $& $1', name: 'us' })).toBe('“{name} $& $1” by us');
	});

	test('is cut at its braces, for elements in their places', () => {
		expect(splitWords('The table of {date} answers.')).toEqual([
			{ text: 'The table of ' },
			{ name: 'date' },
			{ text: ' answers.' },
		]);
		expect(splitWords('{a}{b}')).toEqual([{ name: 'a' }, { name: 'b' }]);
		expect(splitWords('')).toEqual([]);
	});
});
