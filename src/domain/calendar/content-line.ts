/** The longest line in octets, without its end (RFC 5545, 3.1). */
const longestLine = 75;

/** A text as the value of a property: signs with a meaning of their own escaped, control characters left out. */
export function escapeText(text: string): string {
	return text
		.toWellFormed()
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/[^\P{Cc}\t\n]/gu, '')
		.replaceAll(/[\\;,]/g, '\\$&')
		.replaceAll('\n', '\\n');
}

/** A line cut so that none of its parts is too long, each further part behind a space; never inside a character. */
export function foldLine(line: string): string {
	const encoder = new TextEncoder();
	const parts: string[] = [];
	let part = '';
	let length = 0;
	for (const character of line) {
		const octets = encoder.encode(character).length;
		if (length + octets > longestLine) {
			parts.push(part);
			part = '';
			// The space that marks a further part counts.
			length = 1;
		}
		part += character;
		length += octets;
	}
	return [...parts, part].join('\r\n ');
}
