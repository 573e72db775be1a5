import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { root } from './root.ts';

/** A page of prose, taken apart. */
export interface Doc {
	/** From the language's folder on: `guide/overview`. */
	id: string;
	locale: Locale;
	/** The lines between the dashes: `title: …`. */
	frontmatter: Record<string, string>;
	headings: { level: number; text: string; id: string | undefined }[];
	components: Component[];
	/** Targets of links, in order. */
	links: string[];
	/** What a reader reads: without frontmatter, components, targets and ids. */
	prose: string;
}

export interface Component {
	name: string;
	/** `true` where the attribute has no value. */
	attributes: Record<string, string | true>;
}

/** Every page of prose in every language. */
export function readDocs(): Doc[] {
	return locales.flatMap((locale) => {
		const folder = join(root, 'content/docs', locale);
		return readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.mdx'))
			.map((file) =>
				parseDoc(file.replaceAll('\\', '/').replace(/\.mdx$/, ''), locale, readFileSync(join(folder, file), 'utf8')),
			)
			.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	});
}

const tag = /<\/?([A-Z][A-Za-z]*)((?:\s+[a-zA-Z]+(?:="[^"]*"|=\{[^}]*\})?)*)\s*\/?>/g;
const heading = /^(#{1,6}) (.*?)(?:\s*\[#([a-z0-9-]+)\])?\s*$/gm;
const link = /\]\(([^)\s]+)\)/g;

function parseDoc(id: string, locale: Locale, text: string): Doc {
	const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
	if (match === null) throw new Error(`content/docs/${locale}/${id}.mdx does not begin with a title between dashes.`);
	const [, head = '', body = ''] = match;
	return {
		id,
		locale,
		frontmatter: Object.fromEntries(
			head.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
		),
		headings: [...body.matchAll(heading)].map(([, marks = '', words = '', headingId]) => ({
			level: marks.length,
			text: words,
			id: headingId,
		})),
		components: [...body.matchAll(tag)]
			.filter(([whole]) => !whole.startsWith('</'))
			.map(([, name = '', attributes = '']) => ({ name, attributes: parseAttributes(attributes) })),
		links: [...body.matchAll(link)].map(([, target = '']) => target),
		prose: body
			.replace(tag, '')
			.replace(link, ']')
			.replace(/\[#[a-z0-9-]+\]/g, ''),
	};
}

function parseAttributes(text: string): Record<string, string | true> {
	return Object.fromEntries(
		[...text.matchAll(/([a-zA-Z]+)(?:="([^"]*)"|=\{([^}]*)\})?/g)].map(([, name = '', quoted, braced]) => [
			name,
			quoted ?? braced ?? true,
		]),
	);
}
