import { describe, expect, test } from 'vitest';
import { describeField } from '../../../src/islands/market-lookup/describe-field.ts';
import { readProps } from '../../../src/islands/market-lookup/read-props.ts';
import type { Combobox } from '../../../src/islands/market-lookup/use-combobox.ts';
import { inventedProps } from './invented-lookup.ts';

const lookup = readProps(inventedProps);
const [singapore, japan] = ['SG', 'JP'].map((id) => ({
	id,
	name: lookup.nameOf(id),
	matched: undefined,
	isCertain: true,
}));

/** What is said of a field; places were chosen already where they are named. */
function said(field: Partial<Combobox>, chosen: string[] = [], isLoading?: boolean) {
	const box = { text: '', matches: [], isOpen: true, isComposing: false, event: undefined, ...field } as Combobox;
	return describeField(box, chosen, lookup, isLoading);
}

describe('what has just happened', () => {
	test.each<[Combobox['event'], object]>([
		[{ kind: 'several', count: 3 }, { text: 'Several: 3.' }],
		[
			{ kind: 'left', text: 'Atlantis' },
			{ text: 'Left: Atlantis.', kind: 'problem' },
		],
		[
			{ kind: 'left', text: 'x'.repeat(41) },
			{ text: `Left: ${'x'.repeat(40)}….`, kind: 'problem' },
		],
		[{ kind: 'already-chosen', place: 'JP' }, { text: 'Already: Japan.' }],
		[{ kind: 'added', place: 'JP' }, { text: 'Added: Japan.' }],
		[{ kind: 'removed', place: 'JP' }, { text: 'Removed: Japan.' }],
	])('is told before anything else: %j', (event, text) => {
		expect(said({ event, text: 'si' })).toEqual(text);
	});
});

describe('an empty field', () => {
	const matches = [singapore, japan] as Combobox['matches'];

	test('says how many places there are, once its list is open', () => {
		expect(said({ matches })).toEqual({ text: 'All 2.' });
		expect(said({ matches, text: '  ' })).toEqual({ text: 'All 2.' });
		expect(said({ matches, isOpen: false })).toEqual({ text: '' });
	});
});

describe('a name that fits nothing', () => {
	test('is a problem, also where the list is closed', () => {
		expect(said({ text: ' Atlantis ' })).toEqual({ text: 'No Atlantis.', kind: 'problem' });
		expect(said({ text: 'Atlantis', isOpen: false })).toEqual({ text: 'No Atlantis.', kind: 'problem' });
	});

	test('is shortened only where it is longer than a name', () => {
		expect(said({ text: 'x'.repeat(40) }).text).toBe(`No ${'x'.repeat(40)}.`);
		expect(said({ text: 'x'.repeat(41) }).text).toBe(`No ${'x'.repeat(40)}….`);
	});

	test('is none while it is composed, or while other names are on their way', () => {
		expect(said({ text: 'x', isComposing: true })).toEqual({ text: '' });
		expect(said({ text: 'x' }, [], true)).toEqual({ text: '' });
	});
});

describe('a name that fits', () => {
	test('one place tells which, and whether it is chosen', () => {
		const matches = [japan] as Combobox['matches'];
		expect(said({ text: 'jap', matches })).toEqual({ text: 'One: Japan.' });
		expect(said({ text: 'jap', matches }, ['SG', 'JP'])).toEqual({ text: 'Already: Japan.' });
	});

	test('several places tells how many', () => {
		const matches = [singapore, japan] as Combobox['matches'];
		expect(said({ text: 'a', matches })).toEqual({ text: 'Many: 2.' });
	});

	test('only with a typo says so', () => {
		const matches = [{ ...singapore, isCertain: false }] as Combobox['matches'];
		expect(said({ text: ' singapur ', matches })).toEqual({ text: 'Near singapur: 1.' });
	});

	test('is silent while the list is closed', () => {
		expect(said({ text: 'jap', matches: [japan] as Combobox['matches'], isOpen: false })).toEqual({ text: '' });
	});
});
