/** A list of the guide's pages and files for language models, in the form that llmstxt.org describes. */
export interface ModelList {
	name: string;
	summary: string;
	notes: readonly string[];
	groups: readonly { name: string; links: readonly { name: string; address: string; text: string }[] }[];
}

export function writeModelList({ name, summary, notes, groups }: ModelList): string {
	const blocks = [
		`# ${name}`,
		`> ${summary}`,
		...notes,
		...groups.map(({ name: group, links }) =>
			[`## ${group}\n`, ...links.map(({ name: link, address, text }) => `- [${link}](${address}): ${text}`)].join('\n'),
		),
	];
	return `${blocks.join('\n\n')}\n`;
}
