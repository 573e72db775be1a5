import { texts } from './texts.schema.ts';

/** The words of content/messages/<locale>/interface/search.yaml. */
export const searchWords = {
	/** What the lists of sources and terms say beside that. */
	reference: texts(
		'official',
		'official-copy',
		'third-party',
		'speaksFor',
		'lastRead',
		'inLanguage',
		'used',
		'usedOnce',
		'unused',
		'terms',
		'renamedBefore',
		'renamedInBefore',
	),
	/** The search button and the window it opens. */
	search: texts(
		'open',
		'opening',
		'openFailed',
		'title',
		'label',
		'clue',
		'close',
		'loading',
		'unreachable',
		'unreachableTry',
		'retry',
		'one',
		'count',
		'none',
		'noneTry',
		'glossary',
		'overview',
		'also',
		'entry',
		'sections',
		'more',
		'keys',
		'shortcut',
	),
};
