import type { Problem } from '../domain/program/problem.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { checkFile } from './check-file.ts';
import type { ContentFile } from './content-file.ts';
import { parseYaml } from './parse-yaml.ts';

/** A page of prose, taken apart. Lines are those of the file, counted from 1. */
export interface Doc {
	path: string;
	/** From the language's folder on: `guide/overview`. */
	id: string;
	locale: Locale;
	/** What stands between the dashes, as YAML reads it. */
	frontmatter: Record<string, unknown>;
	/** The line of a field between the dashes. */
	lineOfField: (field: string) => number | undefined;
	headings: Heading[];
	components: Component[];
	/** Targets of links, in order. */
	links: { target: string; line: number }[];
	/** What a reader reads, line by line: without frontmatter, components, targets, ids and marks of lists. */
	prose: { text: string; line: number }[];
	/** What keeps the page from being read as it was meant. */
	problems: Problem[];
}

export interface Heading {
	level: number;
	text: string;
	/** `undefined` where it does not end in `[#an-id]`. */
	id: string | undefined;
	line: number;
}

export interface Component {
	name: string;
	attributes: Record<string, Attribute>;
	/** Whether it stands around words: `<Term id="csp">words</Term>`. */
	hasWords: boolean;
	line: number;
}

/** `true` where the attribute has no value; `braced` for `level={4}`, a number or a truth. */
export type Attribute = true | { value: string; braced: boolean };

/** Reads one page. Never throws; `undefined` where the path names no page of a language of the guide. */
export function parseDoc({ path, text }: ContentFile): Doc | undefined {
	const match = /^content\/docs\/([^/]+)\/(.+)\.mdx$/.exec(path);
	const locale = locales.find((each) => each === match?.[1]);
	if (match === null || locale === undefined) return undefined;

	const { problems, isReadable } = checkFile({ path, text });
	// An empty page in its place, so that nobody is told that the page is missing.
	const readable = isReadable ? text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') : '---\n---\n';
	const { head, body } = splitFrontmatter(readable);
	const fields = parseYaml({ path, text: head ?? '' });
	// The dashes stand on the first line.
	const lineOfField = (field: string) => {
		const line = fields.lineOf([field]);
		return line === undefined ? undefined : line + 1;
	};
	if (head === undefined) {
		problems.push({
			file: path,
			field: '',
			line: 1,
			text: 'does not begin with its title. Write title, nav and description between two lines of three dashes.',
		});
	}
	problems.push(...fields.problems.map((problem) => ({ ...problem, line: (problem.line ?? 0) + 1 })));

	const withoutNotes = body.replace(/\{\/\*[\s\S]*?\*\/\}/g, drop);
	const { components, problems: tagProblems } = readComponents(path, withoutNotes);
	const withoutTags = withoutNotes.replace(tagPattern, drop);
	return {
		path,
		id: match[2] as string,
		locale,
		frontmatter: isFields(fields.data) ? fields.data : {},
		lineOfField,
		headings: readHeadings(withoutTags),
		components,
		links: [...withoutTags.matchAll(linkPattern)].map(({ 1: target = '', index }) => ({
			target,
			line: lineAt(withoutTags, index),
		})),
		prose: withoutTags
			.replace(linkPattern, ']')
			.split('\n')
			.map((line, index) => ({ text: line.replace(headingId, '').replace(listMark, '').trim(), line: index + 1 }))
			.filter(({ text: line }) => line !== ''),
		problems: [...problems, ...tagProblems],
	};
}

const attribute = String.raw`[a-zA-Z][\w-]*(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?`;
const tagPattern = new RegExp(String.raw`<(/?)([A-Za-z][\w.]*)((?:\s+${attribute})*)\s*(/?)>`, 'g');
const linkPattern = /\]\(([^)\s]*)\)/g;
const headingId = /\s*\[#([^\]\s]*)\]\s*$/;
const listMark = /^\s*(?:[-*+]|\d+[.)])\s+/;

/** The head alone, and the rest with as many lines before it as it has in the file. */
function splitFrontmatter(text: string): { head: string | undefined; body: string } {
	const match = /^---\n([\s\S]*?\n)?---(?:\n|$)/.exec(text);
	if (match === null) return { head: undefined, body: text };
	return { head: match[1] ?? '', body: drop(match[0]) + text.slice(match[0].length) };
}

function readHeadings(body: string): Heading[] {
	return body.split('\n').flatMap((text, index) => {
		const match = /^ {0,3}(#{1,6})(?!#)(.*)$/.exec(text);
		if (match === null) return [];
		const words = (match[2] as string).trim();
		const id = headingId.exec(words)?.[1];
		return [{ level: (match[1] as string).length, text: words.replace(headingId, ''), id, line: index + 1 }];
	});
}

function readComponents(path: string, body: string): { components: Component[]; problems: Problem[] } {
	const components: Component[] = [];
	const problems: Problem[] = [];
	const open: Component[] = [];
	const report = ({ name, line }: Pick<Component, 'name' | 'line'>, text: string) =>
		problems.push({ file: path, field: `<${name}>`, line, text });
	const leaveOpen = (component: Component) =>
		report(
			component,
			`is not closed. Write </${component.name}> after its words, or end it with /> where it has none.`,
		);

	for (const { 1: closing, 2: name = '', 3: attributes = '', 4: ended, index } of body.matchAll(tagPattern)) {
		const line = lineAt(body, index);
		if (closing === '') {
			const component = { name, attributes: readAttributes(attributes), hasWords: false, line };
			components.push(component);
			if (ended === '') open.push(component);
			continue;
		}
		const begun = open.findLastIndex((each) => each.name === name);
		if (begun === -1) {
			report({ name, line }, `</${name}> closes what was not opened. Delete it, or write <${name}> before its words.`);
			continue;
		}
		const [closed, ...within] = open.splice(begun) as [Component, ...Component[]];
		closed.hasWords = true;
		within.forEach(leaveOpen);
	}
	open.forEach(leaveOpen);

	const rest = body.replace(tagPattern, drop);
	for (const { 0: text, index } of rest.matchAll(/<\/?[A-Za-z][\w.]*/g)) {
		const name = text.replace(/[</]/g, '');
		report(
			{ name, line: lineAt(rest, index) },
			`is not written as a component. Write every attribute as name="words" and end with />, as in <${name} />.`,
		);
	}
	const left = rest.replace(/<\/?[A-Za-z][\w.]*/g, drop);
	for (const { 0: text, index } of left.matchAll(/<!--|</g)) {
		const says =
			text === '<'
				? 'has a <, which begins a component. Say it in words, or write &lt; for the sign itself.'
				: 'has a note as HTML writes it. Write {/* a note */} instead.';
		problems.push({ file: path, field: '', line: lineAt(left, index), text: says });
	}
	return { components, problems };
}

function readAttributes(text: string): Record<string, Attribute> {
	return Object.fromEntries(
		[...text.matchAll(/([a-zA-Z][\w-]*)(?:=(?:"([^"]*)"|'([^']*)'|\{([^}]*)\}))?/g)].map(
			([, name = '', double, single, braced]) => {
				const quoted = double ?? single;
				if (quoted !== undefined) return [name, { value: quoted, braced: false }];
				return [name, braced === undefined ? true : { value: braced.trim(), braced: true }];
			},
		),
	);
}

/** Nothing but the ends of its lines, so that what follows keeps its line. */
function drop(text: string): string {
	return text.replace(/[^\n]/g, '');
}

function lineAt(text: string, index: number): number {
	return text.slice(0, index).split('\n').length;
}

function isFields(data: unknown): data is Record<string, unknown> {
	return data !== null && typeof data === 'object' && !Array.isArray(data);
}
