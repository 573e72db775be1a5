/**
 * Puts texts in the places that a sentence names in braces: `{country}`. A name without a text stays as it
 * is, so that the gap is seen.
 */
export function fillWords(sentence: string, texts: Readonly<Record<string, string | number>>): string {
	return sentence.replace(/\{([a-z0-9-]+)\}/gi, (whole, name: string) =>
		Object.hasOwn(texts, name) ? String(texts[name]) : whole,
	);
}

/** A sentence cut at its braces: text and names in turn, for pages that put elements in the named places. */
export function splitWords(sentence: string): ({ text: string } | { name: string })[] {
	return sentence
		.split(/(\{[a-z0-9-]+\})/gi)
		.filter((part) => part !== '')
		.map((part) => (/^\{[a-z0-9-]+\}$/i.test(part) ? { name: part.slice(1, -1) } : { text: part }));
}
