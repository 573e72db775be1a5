import { findElement, type HtmlElement, type HtmlNode, hasClass } from './parse-html.ts';
import { type InlineContext, writeInline } from './write-inline.ts';

const blockNames = new Set(
	'article aside blockquote details div dl dt dd figure h1 h2 h3 h4 h5 h6 header li nav ol p pre section summary table ul'.split(
		' ',
	),
);

/** What stands on a page, block by block; none of them is empty. */
export function writeBlocks(nodes: readonly HtmlNode[], context: InlineContext): string[] {
	const blocks: string[] = [];
	let line: HtmlNode[] = [];
	const endLine = () => {
		blocks.push(guardStart(writeInline(line, context)));
		line = [];
	};
	for (const node of nodes) {
		if (typeof node === 'string' || !blockNames.has(node.name)) line.push(node);
		else {
			endLine();
			blocks.push(...writeBlock(node, context));
		}
	}
	endLine();
	return blocks.filter((block) => block !== '');
}

function writeBlock(element: HtmlElement, context: InlineContext): string[] {
	const { name, children } = element;
	const inline = () => writeInline(children, context);
	if (hasClass(element, 'vh') || name === 'nav' || isFrame(element)) return [];
	if (/^h[1-6]$/.test(name)) return [`${'#'.repeat(Number(name[1]))} ${inline()}`];
	if (name === 'ul') return [writeList(element, () => '- ', context)];
	if (name === 'ol') return [writeList(element, (index) => `${index + 1}. `, context)];
	if (name === 'table') return writeTable(element, context);
	if (name === 'summary' || hasClass(element, 'callout-kind') || hasClass(element, 'list-title')) {
		return [setStrong(inline())];
	}
	if (hasClass(element, 'step-title') || hasClass(element, 'requirement-title')) return [setStrong(inline())];
	if (hasClass(element, 'links')) return [writeBesides(children, context)];
	const blocks = writeBlocks(children, context);
	if (!hasClass(element, 'callout')) return blocks;
	return [indent(blocks.join('\n\n'), '> ').replace(/^> $/gm, '>')];
}

/** The contents of the page and the list of its sources: Markdown has its headings and footnotes. */
function isFrame(element: HtmlElement): boolean {
	return hasClass(element, 'contents') || hasClass(element, 'source-list') || hasClass(element, 'page-head');
}

function writeList(list: HtmlElement, markOf: (index: number) => string, context: InlineContext): string {
	const items = list.children.filter((node): node is HtmlElement => typeof node !== 'string' && node.name === 'li');
	const written = items.map((item, index) => {
		const mark = markOf(index);
		const blocks = writeBlocks(item.children, context);
		return { isLong: blocks.length > 1, text: mark + indent(blocks.join('\n\n'), ' '.repeat(mark.length)).trimStart() };
	});
	return written.map(({ text }) => text).join(written.some(({ isLong }) => isLong) ? '\n\n' : '\n');
}

/** A cell is one line, so what stands in blocks there is parted by a dot. */
function writeTable(table: HtmlElement, context: InlineContext): string[] {
	const caption = findElement(table, ({ name }) => name === 'caption');
	const rows = listElements(table, 'tr').map(({ children }) =>
		children.filter((node): node is HtmlElement => typeof node !== 'string').map((cell) => writeCell(cell, context)),
	);
	const [head = [], ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
	const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`;
	return [
		caption === undefined ? '' : setStrong(writeInline(caption.children, context)),
		[head, rule, ...body].join('\n'),
	];
}

function writeCell({ children }: HtmlElement, context: InlineContext): string {
	return writeBlocks(children, context)
		.flatMap((block) => block.split('\n').map((line) => line.replace(/^- /, '')))
		.filter((line) => line !== '')
		.join(' · ')
		.replaceAll('|', '\\|');
}

function writeBesides(children: readonly HtmlNode[], context: InlineContext): string {
	return children
		.map((child) => writeInline([child], context))
		.filter((text) => text !== '')
		.join(' · ');
}

function listElements(element: HtmlElement, name: string): HtmlElement[] {
	const inside = element.children.filter((node): node is HtmlElement => typeof node !== 'string');
	return inside.flatMap((child) => (child.name === name ? [child] : listElements(child, name)));
}

/** Bold up to the first mark of a footnote, which stays outside. */
function setStrong(text: string): string {
	const at = text.search(/\s*(\[\^|$)/);
	return at === 0 ? text : `**${text.slice(0, at)}**${text.slice(at)}`;
}

/** A paragraph that begins like a heading, a list or a quotation is none. */
function guardStart(text: string): string {
	return text.replace(/^([#>+-])/, '\\$1').replace(/^(\d+)([.)]\s)/, '$1\\$2');
}

function indent(text: string, by: string): string {
	return text.replace(/^/gm, by).replace(/^[^\S\n]+$/gm, '');
}
