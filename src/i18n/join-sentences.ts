import { type Locale, localeTraits } from './locales.ts';

/** Whole sentences one after the other, as the language sets them; empty ones are left out. */
export function joinSentences(sentences: readonly string[], locale: Locale): string {
	return sentences.filter((sentence) => sentence !== '').join(localeTraits[locale].sentenceSpace);
}
