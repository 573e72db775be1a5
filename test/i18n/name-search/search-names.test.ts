import { describe, expect, test } from 'vitest';
import { indexNames, searchNames } from '../../../src/i18n/name-search/search-names.ts';
import { threadTime } from '../../support/thread-time.ts';

/*
 * The rules one by one, on a few names. What they make of every place there is: search-names.exhaustive.test.ts.
 */

const script = { 臺: '台', 灣: '湾', 國: '国', 韓: '韩' };

/** An index of things by their names, the one that the reader sees first; the id is that name. */
function indexOf(...things: string[][]) {
	return indexNames(
		things.map(([name = '', ...otherNames]) => ({ id: name, name, otherNames })),
		script,
	);
}

/** What a query finds for certain among things that have one name each, best first. */
function find(query: string, ...names: string[]) {
	return list(query, names, true);
}

/** What it finds if a typo is taken for granted. */
function guess(query: string, ...names: string[]) {
	return list(query, names, false);
}

function list(query: string, names: string[], isCertain: boolean) {
	const matches = searchNames(indexOf(...names.map((name) => [name])), query);
	return matches.filter((match) => match.isCertain === isCertain).map(({ id }) => id);
}

describe('the nearest comes first', () => {
	test('the whole name, its beginning, a word of it, a part of it, its words in another order', () => {
		const names = ['Land of Ice', 'Greenice Landing', 'The Ice Land', 'Ice Lands', 'Ice Land'];
		expect(find('ice land', ...names)).toEqual([
			'Ice Land',
			'Ice Lands',
			'The Ice Land',
			'Greenice Landing',
			'Land of Ice',
		]);
	});

	test('and what is as near stays in the order of the index', () => {
		expect(find('guinea', 'Papua New Guinea', 'Equatorial Guinea', 'Guinea-Bissau', 'Guinea')).toEqual([
			'Guinea',
			'Guinea-Bissau',
			'Papua New Guinea',
			'Equatorial Guinea',
		]);
	});

	test('spaces do not count, whether they are left out or put in', () => {
		expect(find('newzea', 'New Zealand', 'Zealand')).toEqual(['New Zealand']);
		expect(find('new zea land', 'New Zealand', 'Zealand')).toEqual(['New Zealand']);
		expect(find('newzealand', 'Zealand New')).toEqual([]);
	});

	test('a part without its spaces comes before words in another order', () => {
		expect(find('ice lan', 'Lan Ice', 'Iceland')).toEqual(['Iceland', 'Lan Ice']);
	});

	test('words in another order are all there, each with its beginning', () => {
		const name = 'Republic of South Korea';
		expect(find('korea sou', name)).toEqual([name]);
		expect(find('korea north', name)).toEqual([]);
		expect(find('orea south', name)).toEqual([]);
	});
});

describe('one character', () => {
	test.each([
		['z', ['Zambia', 'New Zealand']],
		['5', ['57 Isles']],
		['湾', ['台灣']],
		['臺', ['台灣']],
		['л', ['Литва', 'Италия']],
	])(
		'is a word where a Chinese one stands anywhere, and a Latin one or a digit where a word begins: %s',
		(query, found) => {
			const names = ['Zambia', 'New Zealand', 'Brazil', '57 Isles', 'Area 15', '台灣', 'Литва', 'Италия'];
			expect(find(query, ...names)).toEqual(found);
		},
	);
});

describe('a thing of many names', () => {
	test('stands once, by its best name, and comes behind one that the reader sees by that name', () => {
		const index = indexOf(['Myanmar', 'Burma Union', 'Burma'], ['Burma']);
		expect(searchNames(index, 'burma')).toEqual([
			{ id: 'Burma', name: 'Burma', matched: undefined, isCertain: true },
			{ id: 'Myanmar', name: 'Myanmar', matched: 'Burma', isCertain: true },
		]);
	});

	test('is told by the name that the reader sees, where another matches alike', () => {
		expect(searchNames(indexOf(['Burma', 'burma']), 'burma')[0]?.matched).toBeUndefined();
		expect(searchNames(indexOf(['Burma', 'Burma']), 'burma')[0]?.matched).toBeUndefined();
	});

	test.each([
		['台湾', '台湾'],
		['台灣', '台灣'],
		['  臺灣 ', '臺灣'],
		['臺湾', '台灣'],
	])('%s is told by the spelling that was typed, else by the first: %s', (query, matched) => {
		expect(searchNames(indexOf(['Taiwan', '台灣', '臺灣', '台湾']), query)[0]?.matched).toBe(matched);
	});

	test('is told by a nearer name rather than by one that is spelled as typed', () => {
		expect(searchNames(indexOf(['x', 'Côte', 'Cote Longue']), 'cote')[0]?.matched).toBe('Côte');
	});

	test('is told by a spelling as typed whatever its case', () => {
		expect(searchNames(indexOf(['x', 'Cote', 'CÔTE']), 'côte')[0]?.matched).toBe('CÔTE');
	});
});

describe('a typo', () => {
	test.each([
		['abz', 'abc', false],
		['abzd', 'abcd', true],
		['abcdefz', 'abcdefg', true],
		['abcxefz', 'abcdefg', false],
		['abcxefzh', 'abcdefgh', true],
		['xbcxefzh', 'abcdefgh', false],
	])('is allowed once from four letters on, and twice from eight on: %s for %s is %s', (query, name, isFound) => {
		expect(guess(query, name)).toEqual(isFound ? [name] : []);
	});

	test.each([
		['台南', '台北', false],
		['台南市', '台北市', true],
		['高南市', '台北市', false],
		['台南市東西南北街', '台北市東西南北路', false],
	])('is allowed once from three Chinese characters on: %s for %s is %s', (query, name, isFound) => {
		expect(guess(query, name)).toEqual(isFound ? [name] : []);
	});

	test('is allowed in no number, but in a name with one', () => {
		expect(guess('12345', '12346')).toEqual([]);
		expect(guess('area 51', 'Area 52')).toEqual(['Area 52']);
		expect(guess('51 area', '52 Area')).toEqual(['52 Area']);
	});

	test('is looked for only where nothing fits as it is typed', () => {
		expect(find('niger', 'Nigar', 'Nigeria')).toEqual(['Nigeria']);
		expect(guess('niger', 'Nigar', 'Nigeria')).toEqual([]);
		expect(searchNames(indexOf(['Nigar']), 'niger')).toEqual([
			{ id: 'Nigar', name: 'Nigar', matched: undefined, isCertain: false },
		]);
	});

	test('may stand in any word, and in the beginning of one', () => {
		expect(guess('zeland', 'New Zealand')).toEqual(['New Zealand']);
		expect(guess('zeala', 'New Zaeland Isles')).toEqual(['New Zaeland Isles']);
		expect(guess('untied kingdom', 'The United Kingdom')).toEqual(['The United Kingdom']);
	});

	test('comes first where fewer letters are wrong, and where nothing more follows', () => {
		expect(guess('taiwwann', 'Taiwan', 'Taiwwan')).toEqual(['Taiwwan', 'Taiwan']);
		expect(guess('taywan', 'Taiwanese', 'Taiwan')).toEqual(['Taiwan', 'Taiwanese']);
		expect(guess('taiwwann', 'Taiwan', 'Taiwwan Republic')).toEqual(['Taiwwan Republic', 'Taiwan']);
	});

	test('is measured to the nearest of several words', () => {
		expect(find('taiwwann', 'Taiwwan', 'Taiwan Taiwwann')).toEqual(['Taiwan Taiwwann']);
		expect(guess('taiwwanx', 'Taiwan', 'Taiwan Taiwwany')).toEqual(['Taiwan Taiwwany', 'Taiwan']);
		expect(guess('taiwwanx', 'Taiwan', 'Taiwwany Taiwan')).toEqual(['Taiwwany Taiwan', 'Taiwan']);
	});
});

describe('nothing is found', () => {
	test.each(['', '   ', '!?', 'tvw', '101', 'x'.repeat(101)])('by %j', (query) => {
		expect(searchNames(indexOf(['x'.repeat(101)], ['Taiwan', 'TWN', '158']), query)).toEqual([]);
	});

	test('but by a hundred letters still', () => {
		expect(find('x'.repeat(100), 'x'.repeat(101))).toEqual(['x'.repeat(101)]);
	});

	test('behind two hundred signs that mean nothing', () => {
		expect(find(`${' '.repeat(193)}taiwan`, 'Taiwan')).toEqual(['Taiwan']);
		expect(find(`${' '.repeat(200)}taiwan`, 'Taiwan')).toEqual([]);
	});

	test('in a text as long as a book within a moment', () => {
		const start = threadTime();
		expect(searchNames(indexOf(['Taiwan']), 'x'.repeat(1_000_000))).toEqual([]);
		expect(threadTime() - start).toBeLessThan(2000);
	});
});
