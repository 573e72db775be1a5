/** An element of XML: its name, its attributes, and what stands in it. */
export type XmlElement = readonly [
	name: string,
	attributes: Readonly<Record<string, string>>,
	...content: (XmlElement | string)[],
];

/** A whole document, each element on its own line. */
export function writeXml(root: XmlElement): string {
	return `<?xml version="1.0" encoding="utf-8"?>\n${writeElement(root)}\n`;
}

function writeElement([name, attributes, ...content]: XmlElement): string {
	const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
	if (content.length === 0) return `<${open}/>`;
	const parts = content.map((part) => (typeof part === 'string' ? escapeXml(part) : writeElement(part)));
	const isText = content.every((part) => typeof part === 'string');
	return isText ? `<${open}>${parts.join('')}</${name}>` : `<${open}>\n${parts.join('\n')}\n</${name}>`;
}

/** Text as XML takes it, without the control characters that it cannot hold. */
export function escapeXml(text: string): string {
	return (
		text
			// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them.
			.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
			.replaceAll('"', '&quot;')
	);
}
