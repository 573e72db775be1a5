import type { Source } from './source.schema.ts';

/** The language in which a source's title, and the names that it lists, are written: BCP 47, for `lang`. */
export function languageOfTitle({ language, titleLanguage }: Pick<Source, 'language' | 'titleLanguage'>): string {
	return titleLanguage ?? language;
}
