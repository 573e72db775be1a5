/** A piece of text; marked where it is what was looked for. */
export interface Piece {
	text: string;
	isMarked: boolean;
}

/**
 * An excerpt with what was looked for marked: the phrases as a whole, else their words; where none of them
 * stands in the excerpt, Pagefind's own marks hold, which know about endings.
 *
 * @param excerpt HTML as Pagefind writes it: escaped text and `mark`
 */
export function markText(excerpt: string, phrases: readonly string[]): Piece[] {
	const found = readMarks(excerpt);
	const text = found.map((piece) => piece.text).join('');
	const isThere = (phrase: string) => phrase !== '' && indexOf(text, phrase) !== -1;
	const wanted = phrases.filter(isThere);
	if (wanted.length > 0) return splitAt(text, wanted);
	const words = phrases
		.flatMap((phrase) => phrase.split(/\s/))
		.filter((word) => !/^[a-z]$/i.test(word) && isThere(word));
	return words.length > 0 ? splitAt(text, words) : found;
}

/** An excerpt with Pagefind's own marks. */
export function readMarks(excerpt: string): Piece[] {
	return excerpt
		.split(/(<mark>.*?<\/mark>)/s)
		.filter((part) => part !== '')
		.map((part) => ({ text: readHtml(part.replace(/<\/?mark>/g, '')), isMarked: part.startsWith('<mark>') }));
}

const entities: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&#x27;': "'",
	'&amp;': '&',
};

function readHtml(html: string): string {
	return html.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => entities[entity] ?? entity);
}

function splitAt(text: string, phrases: readonly string[]): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	while (at < text.length) {
		const next = phrases
			.map((phrase) => ({ start: indexOf(text, phrase, at), length: phrase.length }))
			.filter(({ start }) => start !== -1)
			.toSorted((a, b) => a.start - b.start || b.length - a.length)[0];
		if (next === undefined) return [...pieces, { text: text.slice(at), isMarked: false }];
		if (next.start > at) pieces.push({ text: text.slice(at, next.start), isMarked: false });
		at = next.start + next.length;
		pieces.push({ text: text.slice(next.start, at), isMarked: true });
	}
	return pieces;
}

/** Latin text counts from the beginning of a word. */
function indexOf(text: string, phrase: string, from = 0): number {
	// A hyphen stands for itself outside of brackets, and may not be escaped there.
	const escaped = phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
	const found = new RegExp(`(?<![\\p{Script=Latin}\\p{N}](?=[\\p{Script=Latin}\\p{N}]))${escaped}`, 'giu');
	found.lastIndex = from;
	return found.exec(text)?.index ?? -1;
}
