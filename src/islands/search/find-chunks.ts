/** A part of the index: its first and last word, and its name. */
export type IndexChunk = readonly [first: string, last: string, name: string];

/**
 * The parts of the index that Pagefind will ask for once it can look for these phrases. It reads only then where its
 * words are; a part that it does not ask for after all costs the reader its bytes, nothing else.
 *
 * @param language of the index, by which Chinese is split into words
 */
export function findChunks(phrases: readonly string[], chunks: readonly IndexChunk[], language: string): string[] {
	const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
	const isChinese = /^zh\b/.test(language);
	const words = phrases
		.flatMap((phrase) =>
			isChinese ? [...segmenter.segment(phrase)].map(({ segment }) => segment) : phrase.split(/\s/),
		)
		.map(plain)
		.filter((word) => word !== '');
	const names = words.flatMap((word) => {
		const chunk = chunks.find(([first, last]) => word >= first && word <= last);
		return chunk === undefined ? [] : [chunk[2]];
	});
	return [...new Set(names)];
}

/** As Pagefind compares words: without case, accents and punctuation. */
function plain(word: string): string {
	return word
		.normalize('NFD')
		.toLowerCase()
		.replace(/[\p{M}\p{P}\s]/gu, '');
}
