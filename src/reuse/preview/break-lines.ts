/**
 * A text in as few lines as it needs, of about the same length. Lines part where words do, in Chinese too, and no line
 * begins with a mark that closes or ends with one that opens.
 *
 * @param measure the width of a text
 * @returns `undefined` where a word alone is wider than a line
 */
export function breakLines(
	text: string,
	languageTag: string,
	width: number,
	measure: (text: string) => number,
): string[] | undefined {
	const pieces = cut(text, languageTag);
	const lines = fill(pieces, width, measure);
	if (lines.some((line) => measure(line) > width)) return undefined;
	// The narrowest measure that needs no further line, so that the last one is not a single word.
	let [least, most] = [width / lines.length / 2, width];
	for (let tries = 0; tries < 12; tries += 1) {
		const middle = (least + most) / 2;
		const narrower = fill(pieces, middle, measure);
		if (narrower.length > lines.length || narrower.some((line) => measure(line) > middle)) least = middle;
		else most = middle;
	}
	return fill(pieces, most, measure);
}

/** The parts between which a line may end. */
function cut(text: string, languageTag: string): string[] {
	const pieces: string[] = [];
	let keepsNext = false;
	for (const { segment, isWordLike } of new Intl.Segmenter(languageTag, { granularity: 'word' }).segment(text)) {
		const isOpening = /^[\p{Ps}\p{Pi}]$/u.test(segment);
		// A mark belongs to what stands before it, and so does a space.
		if (pieces.length > 0 && (keepsNext || !(isWordLike || isOpening))) pieces.push(`${pieces.pop()}${segment}`);
		else pieces.push(segment);
		keepsNext = isOpening;
	}
	return pieces;
}

function fill(pieces: readonly string[], width: number, measure: (text: string) => number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces) {
		if (line !== '' && measure(`${line}${piece}`.trimEnd()) > width) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += piece;
	}
	return [...lines, line.trimEnd()].filter((each) => each !== '');
}
