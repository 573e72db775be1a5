import type { SearchHelp } from '../../i18n/search-help/search-help.ts';
import type { IndexChunk } from './find-chunks.ts';
import type { SearchWords } from './search-words.ts';

/** What the search fetches as it opens, a file for each language. */
export interface SearchEquipment {
	words: SearchWords;
	help: SearchHelp;
	/** Added by the build once the pages are indexed (`integrations/search-index.ts`). */
	index?: IndexOutline;
}

export interface IndexOutline {
	/** Another with every other index of the language. */
	tag: string;
	/** What every search in the language needs besides its program, below Pagefind's folder. */
	files: readonly string[];
	chunks: readonly IndexChunk[];
}
