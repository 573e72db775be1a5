import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument, Scalar, visit } from 'yaml';
import { copyProject } from './copy-project.ts';

/** What a pseudo-locale writes around every word of content/: what stands outside of them was said by a template. */
export const [opening, closing] = ['⟦', '⟧'] as const;

/**
 * A copy of the project in which every text of a language stands in brackets.
 *
 * @param folder from the project's top; emptied first
 * @returns the copy's top
 */
export function copyWithBrackets(folder: string, locale: string): string {
	const copy = copyProject(folder);
	rewrite(join(copy, 'content/messages', locale), '.yaml', bracketMessages);
	rewrite(join(copy, 'content/docs', locale), '.mdx', bracketProse);
	return copy;
}

function rewrite(folder: string, ending: string, change: (text: string) => string): void {
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith(ending)) continue;
		const path = join(folder, name);
		writeFileSync(path, change(readFileSync(path, 'utf8')));
	}
}

function bracketMessages(text: string): string {
	const document = parseDocument(text);
	visit(document, {
		Scalar(key, node) {
			if (key === 'key' || typeof node.value !== 'string') return;
			node.value = `${opening}${node.value}${closing}`;
			node.type = Scalar.QUOTE_DOUBLE;
		},
		Pair(_, node) {
			// Older names are data: what somebody else once called a thing.
			return String(node.key) === 'former' && isSeq(node.value) ? visit.SKIP : undefined;
		},
	});
	return document.toString({ lineWidth: 0 });
}

/** Each line of words stands in brackets of its own; marks of lists, ids of headings and tags on lines of their own stay. */
function bracketProse(text: string): string {
	const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
	const fields = head.replace(/^(\w+): "?(.*?)"?$/gm, (_, name: string, words: string) => {
		return `${name}: ${JSON.stringify(name === 'description' ? `${opening}${words.slice(0, 200)}${closing}` : `${opening}${words}${closing}`)}`;
	});
	const lines = body.split('\n').map((line) => {
		const [, mark = '', words = '', id = ''] =
			/^(\s*(?:#{2,3} |[-*] |\d+\. )?)(.*?)(\s*\[#[^\]]*\])?$/.exec(line) ?? [];
		const said = words.replace(/<[^>]*>/g, '').trim();
		return said === '' || said.startsWith('|') ? line : `${mark}${opening}${words}${closing}${id}`;
	});
	return `---\n${fields}\n---\n${lines.join('\n')}`;
}
