import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { program } from '../../src/catalog/catalog.ts';
import { placeName } from '../../src/catalog/place-names.ts';
import { locales } from '../../src/i18n/locales.ts';

/** ISO 3166-1 as Debian's package iso-codes 4.15 has it: alpha-2 → alpha-3 and numeric. */
const iso = JSON.parse(readFileSync(new URL('./fixtures/iso-3166-1.json', import.meta.url), 'utf8')) as Record<
	string,
	[alpha3: string, numeric: string]
>;

describe('the places', () => {
	test('are those of ISO 3166-1 and Kosovo, whose code ISO leaves to its users', () => {
		expect(Object.keys(program.places).toSorted()).toEqual([...Object.keys(iso), 'XK'].toSorted());
		const assigned = Object.entries(program.places).filter(([, { userAssigned }]) => userAssigned);
		expect(assigned.map(([code]) => code)).toEqual(['XK']);
	});

	test('carry the other two codes of ISO', () => {
		const own = Object.entries(program.places).filter(([code]) => code !== 'XK');
		expect(Object.fromEntries(own.map(([code, { alpha3, numeric }]) => [code, [alpha3, numeric]]))).toEqual(iso);
	});

	test.each(locales)('have each a name of its own in %s', (locale) => {
		const codes = Object.keys(program.places);
		const names = Map.groupBy(codes, (code) => placeName(code, locale));
		expect([...names].filter(([, sharing]) => sharing.length > 1)).toEqual([]);
		// A name that is its own code is what ICU answers where it knows none.
		expect(codes.filter((code) => placeName(code, locale) === code)).toEqual([]);
	});

	test.each(['zh-TW', 'zh-CN'] as const)('have Chinese names in %s', (locale) => {
		const foreign = Object.keys(program.places).filter(
			(code) => !/^[\p{Script=Han}·、（）-]+$/u.test(placeName(code, locale)),
		);
		expect(foreign.map((code) => placeName(code, locale))).toEqual([]);
	});
});
