import { type Locale, localeTraits } from './locales.ts';

/** The script of a language by ISO 15924, which its tag names or implies: `Latn`, `Hant`, `Hans`. */
export function scriptOf(locale: Locale): string | undefined {
	return new Intl.Locale(localeTraits[locale].languageTag).maximize().script;
}
