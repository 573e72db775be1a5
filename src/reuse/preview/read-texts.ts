import { findElement, type HtmlNode, hasClass, parseHtml } from '../markdown/parse-html.ts';
import type { PreviewTexts } from './paint-preview.ts';

/**
 * What the picture of a built page says, which is what the page says of itself.
 *
 * @returns `undefined` where the page has no picture; `address` is the picture's, whole
 */
export function readTexts(html: string): { address: string; texts: PreviewTexts } | undefined {
	const root = parseHtml(html.slice(0, endOfHead(html)));
	const said = (property: string) =>
		findElement(root, ({ attributes }) => attributes['property'] === property)?.attributes['content'];
	const [address, title, name] = ['og:image', 'og:title', 'og:site_name'].map(said);
	if (address === undefined || title === undefined || name === undefined) return undefined;
	const date = findElement(root, (element) => hasClass(element, 'page-date'));
	const languageTag = findElement(root, (element) => element.name === 'html')?.attributes['lang'] ?? '';
	const stamp = date === undefined ? '' : textOf(date).trim();
	return { address, texts: { title, name: name === title ? '' : name, stamp, languageTag } };
}

/** All of it stands before the content; the rest of a long page need not be read. */
function endOfHead(html: string): number {
	const head = html.indexOf('<header class="page-head"');
	const end = html.indexOf('</header>', head);
	return head === -1 || end === -1 ? html.length : end;
}

function textOf(node: HtmlNode): string {
	return typeof node === 'string' ? node : node.children.map(textOf).join('');
}
