import type { Messages } from '../../catalog/parse-messages.ts';
import { type Locale, localeTraits } from '../../i18n/locales.ts';
import { sortById } from './sort-by-id.ts';
import { factGroups, type WordsFile } from './words-file.schema.ts';

/**
 * The sentences of the facts in one language. Names in braces are the values of the fact of the same id.
 *
 * @param head the address of the file's schema, and the version of the facts
 */
export function makeWordsFile(
	messages: Messages,
	locale: Locale,
	head: Pick<WordsFile, '$schema' | 'version'>,
): WordsFile {
	const words = Object.fromEntries(factGroups.map((name) => [name, sortById(messages[name] ?? {})]));
	return { ...head, language: localeTraits[locale].languageTag, words: words as WordsFile['words'] };
}
