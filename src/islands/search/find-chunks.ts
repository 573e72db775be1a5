/** A part of the index: its first and last word, and its name. */
export type IndexChunk = readonly [first: string, last: string, name: string];

/**
 * The parts of the index that Pagefind will ask for once it can look for these phrases. It reads only then where its
 * words are; a part that it does not ask for after all costs the reader its bytes, nothing else.
 *
 * @param language of the index, by which Chinese is split into words
 */
export function findChunks(phrases: readonly string[], chunks: readonly IndexChunk[], language: string): string[] {
	const words = phrases
		.flatMap((phrase) => splitWords(phrase, language))
		.map(plain)
		.filter((word) => word !== '');
	const names = words.flatMap((word) => {
		const chunk = chunks.find(([first, last]) => word >= first && word <= last);
		return chunk === undefined ? [] : [chunk[2]];
	});
	return [...new Set(names)];
}

function splitWords(phrase: string, language: string): string[] {
	if (!/^zh\b/.test(language)) return phrase.split(/\s/);
	// Pagefind finds Chinese without it too, in some other way.
	if (!('Segmenter' in Intl)) return [];
	return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(phrase)].map(({ segment }) => segment);
}

/** As Pagefind compares words: without case, accents and punctuation. */
function plain(word: string): string {
	return word
		.normalize('NFD')
		.toLowerCase()
		.replace(/[\p{M}\p{P}\s]/gu, '');
}
