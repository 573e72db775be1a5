/** The version of links that is written and read. */
export const linkVersion = '1';

/** No fragment is written or read that is longer, in characters, so that a link survives mail programs. */
export const longestFragment = 2000;

/** Leaves the comma alone, so that a list stays readable in the address. */
export function escapePart(text: string): string {
	return encodeURIComponent(text.toWellFormed()).replaceAll('%2C', ',');
}

/** The way back; `undefined` where the text is not escaped as it should be. */
export function unescapePart(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

const codeLength = 4;

/** Four letters and digits that stand for a text: the same for the same one, and hardly ever for another. */
export function shortCode(text: string): string {
	let hash = 0x811c9dc5;
	for (let position = 0; position < text.length; position++) {
		hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
	}
	return ((hash >>> 0) % 36 ** codeLength).toString(36).padStart(codeLength, '0');
}
