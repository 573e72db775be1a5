import { findElement, type HtmlElement, type HtmlNode, hasClass } from './parse-html.ts';

/** What the text of a page is written with. */
export interface InlineContext {
	/** The page's whole address, against which its links are read. */
	page: string;
	/** Where a source of the guide is published. */
	sourceAddress: (id: string) => string | undefined;
	/** Footnotes met so far: their name and what they say, in the order of the page. */
	notes: Map<string, string>;
}

/** Text, links, emphasis and stamps on one line. A stamp becomes the mark of a footnote. */
export function writeInline(nodes: readonly HtmlNode[], context: InlineContext): string {
	return nodes
		.map((node) => (typeof node === 'string' ? escapeMarkdown(node) : writeElement(node, context)))
		.join('')
		.replace(/\s+/g, ' ')
		.replace(/ (?=\[\^)/g, '')
		.trim();
}

/** Text as Markdown takes it for text. Word joiners only serve the layout of the page. */
export function escapeMarkdown(text: string): string {
	return text.replaceAll('\u2060', '').replace(/[\\`*_[\]<]/g, '\\$&');
}

function writeElement(element: HtmlElement, context: InlineContext): string {
	const { name, attributes, children } = element;
	// What only a screen reader needs, since it cannot see where a link leads or what a mark is.
	if (hasClass(element, 'vh')) return '';
	if (hasClass(element, 'cite')) return writeStamp(element, context);
	const text = outer(children, context);
	if (text.trim() === '') return text;
	if (hasClass(element, 'tag') || hasClass(element, 'cited-rank')) return `(${text})`;
	if (hasClass(element, 'reopening')) return ` · ${text}`;
	if (name === 'strong' || name === 'b') return `**${text}**`;
	if (name === 'em' || name === 'i') return `*${text}*`;
	if (name === 'code') return `\`${text}\``;
	const href = attributes['href'];
	if (name !== 'a' || href === undefined || hasClass(element, 'anchor')) return text;
	return `[${text}](${new URL(href, context.page).href})`;
}

/** The spaces at both ends stay: they part the element from its neighbours. */
function outer(nodes: readonly HtmlNode[], context: InlineContext): string {
	return nodes.map((node) => (typeof node === 'string' ? escapeMarkdown(node) : writeElement(node, context))).join('');
}

function writeStamp(cite: HtmlElement, context: InlineContext): string {
	const button = findElement(cite, ({ attributes }) => 'popovertarget' in attributes);
	const name = button?.attributes['popovertarget'];
	if (name === undefined) return '';
	const citation = findElement(cite, (element) => hasClass(element, 'citation'));
	if (citation !== undefined) context.notes.set(name, writeCitation(citation, context));
	return `[^${name}]`;
}

/** `2025-10 [Title](address) § place, Microsoft · official document; …` and what else the stamp says. */
function writeCitation({ children }: HtmlElement, context: InlineContext): string {
	const parts = children.filter((node): node is HtmlElement => typeof node !== 'string');
	const cited = parts.filter((part) => hasClass(part, 'cited')).map((part) => writeSource(part, context));
	const notes = parts.filter((part) => hasClass(part, 'cited-note')).map((part) => writeInline(part.children, context));
	return [cited.join('; '), ...notes].join(' · ');
}

function writeSource(cited: HtmlElement, context: InlineContext): string {
	const link = findElement(cited, ({ attributes }) => 'data-source' in attributes);
	const address = context.sourceAddress(link?.attributes['data-source'] ?? '');
	return cited.children
		.map((child) => {
			if (child !== link || link === undefined || address === undefined) return outer([child], context);
			return `[${outer(link.children, context)}](${address.replaceAll(')', '%29').replaceAll('(', '%28')})`;
		})
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
}
