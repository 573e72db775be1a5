import type { InterfaceWords } from '../catalog/interface-words/interface-words.schema.ts';
import type { Locale } from '../i18n/locales.ts';

/** Words around every island, and those that have to be there when nothing else is. */
export type EmbedWords = InterfaceWords['embed']['element'] &
	Pick<InterfaceWords['site'], 'name' | 'independent' | 'check'>;

/** Put in by the build (`integrations/embed-script.ts`). */
declare const EMBED_WORDS: Readonly<Record<Locale, EmbedWords>>;

export const embedWords = EMBED_WORDS;
