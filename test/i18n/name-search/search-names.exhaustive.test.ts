import { describe, expect, test } from 'vitest';
import { namedPlaces } from '../../../src/catalog/place-names.ts';
import { scriptFoldFor } from '../../../src/catalog/script-fold.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { indexNames, searchNames } from '../../../src/i18n/name-search/search-names.ts';
import { threadTime } from '../../support/thread-time.ts';

const script = scriptFoldFor(namedPlaces('en').flatMap(({ name, otherNames }) => [name, ...otherNames]));
const indexes = new Map(locales.map((locale) => [locale, indexNames(namedPlaces(locale), script)]));

/** The codes that a query finds, best first. */
function find(query: string, locale: (typeof locales)[number] = 'en'): string[] {
	return searchNames(indexes.get(locale)!, query).map(({ id }) => id);
}

describe.each(locales)('in %s', (locale) => {
	const places = namedPlaces(locale);

	test('every place is among the first results for each of its names, aliases and codes', () => {
		const lost: string[] = [];
		for (const { id, name, otherNames } of places) {
			for (const text of [name, ...otherNames]) {
				const results = searchNames(indexes.get(locale)!, text);
				// Names that several places share, such as Korea, come together.
				const position = results.findIndex((match) => match.id === id);
				if (position < 0 || position > 3 || !results[position]!.isCertain) lost.push(`${text} (${id}): ${position}`);
			}
		}
		expect(lost).toEqual([]);
	});

	test('a name that only one place has comes first', () => {
		const names = Map.groupBy(
			places.flatMap(({ id, name, otherNames }) => [name, ...otherNames].map((text) => ({ id, text }))),
			({ text }) => text,
		);
		for (const [text, owners] of names) {
			const [id] = [...new Set(owners.map((owner) => owner.id))];
			if (new Set(owners.map((owner) => owner.id)).size === 1 && /^\p{L}[\p{L} ]{3,}$/u.test(text)) {
				expect.soft(find(text, locale)[0], text).toBe(id);
			}
		}
	});

	test.each(['a', 'Z', 'ñ', '台', '臺', '中', 'あ', 'ا'])('one character is enough: %s', (character) => {
		expect(() => find(character, locale)).not.toThrow();
		if (character !== 'あ') expect(find(character, locale).length).toBeGreaterThan(0);
	});
});

describe('never chooses between near-names', () => {
	test.each([
		['Niger', ['NE', 'NG']],
		['Guinea', ['GN', 'GW', 'GQ', 'PG']],
		['Congo', ['CD', 'CG']],
		['Dominica', ['DM', 'DO']],
		['Samoa', ['WS', 'AS']],
		['Korea', ['KP', 'KR']],
		['Ireland', ['IE', 'GB']],
		['Sudan', ['SD', 'SS']],
		['Virgin Islands', ['VG', 'VI']],
		['Saint Martin', ['MF', 'SX']],
		['Oman', ['OM', 'RO']],
		['Mali', ['ML', 'SO']],
		['China', ['CN', 'HK', 'MO']],
		['Timor', ['TL']],
		['剛果', ['CD', 'CG']],
		['刚果', ['CD', 'CG']],
		['幾內亞', ['GN', 'GW', 'GQ', 'PG']],
		['几内亚', ['GN', 'GW', 'GQ', 'PG']],
		['尼日', ['NE', 'NG']],
		['多明尼加', ['DO']],
		['多米尼克', ['DM']],
		['薩摩亞', ['WS', 'AS']],
		['萨摩亚', ['WS', 'AS']],
		['朝鮮', ['KP']],
		['维尔京群岛', ['VG', 'VI']],
	])('%s finds each of %j, for certain', (query, codes) => {
		for (const locale of locales) {
			const results = searchNames(indexes.get(locale)!, query);
			expect(results.map(({ id }) => id)).toEqual(expect.arrayContaining(codes));
			expect(results.every(({ isCertain }) => isCertain)).toBe(true);
		}
	});

	test('what is typed whole comes before what only begins with it', () => {
		expect(find('Niger').slice(0, 2)).toEqual(['NE', 'NG']);
		expect(find('Dominica').slice(0, 2)).toEqual(['DM', 'DO']);
		expect(find('Guinea')[0]).toBe('GN');
		expect(find('Samoa')[0]).toBe('WS');
	});

	test('a typo between two names finds both, and neither for certain', () => {
		const results = searchNames(indexes.get('en')!, 'Nigera');
		expect(results.map(({ id }) => id).toSorted()).toEqual(['NE', 'NG']);
		expect(results.every(({ isCertain }) => !isCertain)).toBe(true);
	});
});

describe('however it is typed', () => {
	test.each([
		['cote divoire', 'CI'],
		["cote d'ivoire", 'CI'],
		['côte d’ivoire', 'CI'],
		['CÔTE D IVOIRE', 'CI'],
		['sao tome', 'ST'],
		['Curacao', 'CW'],
		['reunion', 'RE'],
		['aland', 'AX'],
		['turkiye', 'TR'],
		['Viet-Nam', 'VN'],
		['ＴＷ', 'TW'],
		['twn', 'TW'],
		['158', 'TW'],
		['臺灣', 'TW'],
		['台灣', 'TW'],
		['台湾', 'TW'],
		['臺湾', 'TW'],
		['澳門', 'MO'],
		['澳门', 'MO'],
		['纽西兰', 'NZ'],
		['新西蘭', 'NZ'],
		['老撾', 'LA'],
		['寮国', 'LA'],
		['祕魯', 'PE'],
		['秘鲁', 'PE'],
		['Burma', 'MM'],
		['Swaziland', 'SZ'],
		['Ivory Coast', 'CI'],
		['Deutschland', 'DE'],
		['Россия', 'RU'],
		['한국', 'KR'],
		['newzealand', 'NZ'],
		['korea south', 'KR'],
		['Bosnia Herzegovina', 'BA'],
		['  taiwan  ', 'TW'],
	])('%s finds %s first, for certain', (query, code) => {
		for (const locale of locales) {
			const [first] = searchNames(indexes.get(locale)!, query);
			expect(first).toMatchObject({ id: code, isCertain: true });
		}
	});

	test.each([
		['Tiawan', 'TW'],
		['Taiwn', 'TW'],
		['Taywan', 'TW'],
		['Zeland', 'NZ'],
		['Philipines', 'PH'],
		['Kazakstan', 'KZ'],
		['Germny', 'DE'],
		['Madagaskar', 'MG'],
		['Unted Kingdom', 'GB'],
		['馬來西雅', 'MY'],
		['印度尼西亚亚', 'ID'],
		['Peur', 'PE'],
	])('%s finds %s in spite of the typo', (query, code) => {
		expect(find(query)).toContain(code);
	});

	test.each(['xq', 'qqqqqq', '12345', '!!!', '', '   ', '🙂', '\ud800'])(
		'%j finds nothing, and does not fail',
		(query) => {
			expect(find(query)).toEqual([]);
		},
	);

	test('a text as long as a book finds nothing within a moment', () => {
		const start = threadTime();
		expect(find('x'.repeat(1_000_000))).toEqual([]);
		expect(threadTime() - start).toBeLessThan(2000);
	});
});

test('shows which name matched, in the spelling that was typed', () => {
	const first = (query: string, locale: (typeof locales)[number]) =>
		searchNames(indexes.get(locale)!, query)[0]?.matched;
	expect(first('Burma', 'en')).toBe('Burma');
	expect(first('Taiwan', 'en')).toBeUndefined();
	expect(first('台湾', 'en')).toBe('台湾');
	expect(first('臺灣', 'en')).toBe('臺灣');
	expect(first('Taiwan', 'zh-TW')).toBe('Taiwan');
	expect(first('TW', 'zh-TW')).toBe('TW');
});
