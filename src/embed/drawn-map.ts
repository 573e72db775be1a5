import { findElement, type HtmlElement, type HtmlNode, hasClass, parseHtml } from '../reuse/markdown/parse-html.ts';

/** A piece of a built page as data: elements can be made of it where a page forbids to write HTML into it. */
export type DrawnNode = string | [name: string, attributes: Readonly<Record<string, string>>, children: DrawnNode[]];

/**
 * The map of the built page of the market lookup, so that it is drawn in one place only.
 *
 * @throws where the page has none
 */
export function findMap(html: string): DrawnNode {
	const figure = findElement(parseHtml(html), (element) => hasClass(element, 'world-map'));
	if (figure === undefined)
		throw new Error('The page of the market lookup has no map (class "world-map") to take over.');
	return packNode(figure);
}

function packNode(node: HtmlNode): DrawnNode {
	return typeof node === 'string' ? node : [node.name, nameAttributes(node), node.children.map(packNode)];
}

/** Without the marks of Astro, which mean nothing elsewhere. */
function nameAttributes({ attributes }: HtmlElement): Record<string, string> {
	return Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('data-astro')));
}
