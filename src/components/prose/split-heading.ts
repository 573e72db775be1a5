/** `What you need [#what-you-need]` → its text and its id; no id where the brackets are missing. */
export function splitHeading(heading: string): { text: string; id: string | undefined } {
	const match = /^(.*?)\s*\[#([a-z0-9-]+)\]\s*$/s.exec(heading);
	return match ? { text: match[1] as string, id: match[2] as string } : { text: heading, id: undefined };
}
