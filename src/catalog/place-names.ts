import type { PlaceCode } from '../domain/place/place.schema.ts';
import { type Locale, locales, localeTraits } from '../i18n/locales.ts';
import type { Named } from '../i18n/name-search/search-names.ts';
import { placeOverrides, program } from './catalog.ts';

const icu = Object.fromEntries(
	locales.map((locale) => [locale, new Intl.DisplayNames(localeTraits[locale].languageTag, { type: 'region' })]),
) as Record<Locale, Intl.DisplayNames>;

const namesInTables = Map.groupBy(
	program.marketTables.flatMap(({ markets }) =>
		markets.flatMap(({ places }) =>
			places.flatMap(({ code, name }) => [name].flat().map((each) => ({ code, name: each }))),
		),
	),
	({ code }) => code,
);

/** The reader's name of a place: the reviewed one, else ICU's. Computed at build, since browsers name some places otherwise. */
export function placeName(code: PlaceCode, locale: Locale): string {
	const reviewed = placeOverrides(locale)[code];
	return typeof reviewed === 'string' ? reviewed : (icu[locale].of(code) ?? code);
}

/**
 * Every place with all it may be called in any language, in the reader's alphabetical order: its names, what
 * the market tables call it, what people type, and its codes.
 */
export function namedPlaces(locale: Locale): Named[] {
	return sortByName(
		[...allNames].map(([code, names]) => {
			const name = placeName(code, locale);
			return { id: code, name, otherNames: names.filter((other) => other !== name) };
		}),
		locale,
	);
}

/** Every place with all it may be called, whatever the reader's language. */
export const allNames: ReadonlyMap<PlaceCode, readonly string[]> = new Map(
	Object.entries(program.places).map(([code, place]) => {
		const names = [
			...locales.map((locale) => placeName(code, locale)),
			...locales.map((locale) => icu[locale].of(code) ?? code),
			...(namesInTables.get(code) ?? []).map((listed) => listed.name),
			...place.aliases,
			code,
			place.alpha3,
			...(place.numeric === undefined ? [] : [place.numeric]),
		];
		return [code, [...new Set(names)]];
	}),
);

/** Codes in the reader's alphabetical order: stroke order for Traditional, pinyin for Simplified Chinese. */
export function sortByName<T extends { name: string }>(things: readonly T[], locale: Locale): T[] {
	const collator = new Intl.Collator(localeTraits[locale].languageTag);
	return things.toSorted((a, b) => collator.compare(a.name, b.name));
}
