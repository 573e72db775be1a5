import { describe, expect, test } from 'vitest';
import { searchNames } from '../../../src/i18n/name-search/search-names.ts';
import { readProps } from '../../../src/islands/market-lookup/read-props.ts';
import { inventedProps as props } from './invented-lookup.ts';

const lookup = readProps(props);
const idsFor = (query: string, others?: Parameters<typeof readProps>[1]) =>
	searchNames(readProps(props, others).index, query).map(({ id }) => id);

test('places are read in the reader’s order, with their code as another name', () => {
	expect(lookup.places).toEqual([
		{ id: 'SG', name: 'Singapore', otherNames: ['SG'] },
		{ id: 'JP', name: 'Japan', otherNames: ['JP'] },
		{ id: 'TW', name: 'Taiwan', otherNames: ['TW'] },
		{ id: 'QA', name: 'Qatar', otherNames: ['QA'] },
	]);
	expect(lookup.props).toBe(props);
	expect(lookup.tables.map(({ id, markets }) => [id, markets.length])).toEqual([
		['old', 1],
		['new', 2],
	]);
});

describe('a place is found', () => {
	const others = { names: new Map([['TW', ['Taiwan', '台灣', 'TW']]]), script: { 灣: '湾' } };

	test('by its name and by its code', () => {
		expect(idsFor('japan')).toEqual(['JP']);
		expect(idsFor('tw')).toEqual(['TW']);
		expect(idsFor('台灣')).toEqual([]);
	});

	test('by its other names once they are there, in either script; and by its code where it has no others', () => {
		expect(idsFor('台灣', others)).toEqual(['TW']);
		expect(idsFor('台湾', others)).toEqual(['TW']);
		expect(idsFor('JP', others)).toEqual(['JP']);
	});

	test('by each name once', () => {
		expect(readProps(props, others).places[2]).toEqual({ id: 'TW', name: 'Taiwan', otherNames: ['台灣', 'TW'] });
	});
});

test('names stand for codes as far as there are any', () => {
	expect(['JP', 'US'].map(lookup.isPlace)).toEqual([true, false]);
	expect(['JP', 'US'].map(lookup.nameOf)).toEqual(['Japan', 'US']);
	expect(['asia', 'east'].map(lookup.marketName)).toEqual(['Asia', 'east']);
});

test('codes are sorted as the reader’s language does; the order of unknown ones stays', () => {
	for (const codes of [
		['QA', 'TW', 'JP', 'SG'],
		['SG', 'JP', 'TW', 'QA'],
		['JP', 'QA', 'SG', 'TW'],
	]) {
		expect(lookup.sortPlaces(new Set(codes))).toEqual(['SG', 'JP', 'TW', 'QA']);
	}
	expect(lookup.sortPlaces(['XB', 'XA'])).toEqual(['XB', 'XA']);
});

test('a few places are named, many are counted', () => {
	expect(lookup.list(['a', 'b'])).toBe('a and b');
	expect(lookup.listPlaces(['JP', 'US', 'SG', 'TW', 'QA'])).toBe('Japan, US, Singapore, Taiwan and Qatar');
	expect(lookup.listPlaces(['JP', 'US', 'SG', 'TW', 'QA', 'DE'])).toBe('6 places');
	expect(readProps({ ...props, locale: 'zh-TW' }).listPlaces(['JP', 'SG'])).toBe('Japan 和 Singapore');
});
