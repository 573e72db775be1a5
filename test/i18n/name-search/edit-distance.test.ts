import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistances } from '../../../src/i18n/name-search/edit-distance.ts';

const distanceOf = (a: string, b: string, limit: number) => editDistances(a, b, limit).whole;

test.each([
	['taiwan', 'taiwan', 0],
	['tiawan', 'taiwan', 1],
	['taiwn', 'taiwan', 1],
	['taiwann', 'taiwan', 1],
	['tajwan', 'taiwan', 1],
	['', 'ab', 2],
	['niger', 'nigeria', 2],
	['abc', 'xyz', 3],
	['ab', 'ca', 2],
])('from %j to %j takes %i', (a, b, distance) => {
	expect(distanceOf(a, b, 3)).toBe(distance);
	expect(distanceOf(b, a, 3)).toBe(distance);
});

test('stops counting beyond the limit', () => {
	expect(distanceOf('abcdef', 'uvwxyz', 2)).toBe(3);
	expect(distanceOf('a', 'abcdefgh', 2)).toBe(3);
});

test('finds the beginning of a longer name', () => {
	expect(editDistances('zeal', 'zealand', 1)).toEqual({ whole: 2, beginning: 0 });
	expect(editDistances('zela', 'zealand', 1)).toEqual({ whole: 2, beginning: 1 });
	expect(editDistances('indonisia', 'indonesia republic', 2)).toEqual({ whole: 3, beginning: 1 });
});

test('the nearest beginning is the least distance to any beginning, tried one by one', () => {
	const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
	fc.assert(
		fc.property(text, text, (typed, name) => {
			const beginnings = Array.from({ length: name.length + 1 }, (_, end) => distanceOf(typed, name.slice(0, end), 2));
			expect(editDistances(typed, name, 2).beginning).toBe(Math.min(...beginnings));
		}),
	);
});
