/** An element of a built page, or text with its entities read. */
export type HtmlNode = HtmlElement | string;

export interface HtmlElement {
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: HtmlNode[];
}

const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const rawElements = new Set(['script', 'style', 'textarea']);
const partPattern = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+|<)/g;
const attributePattern = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** The tree of a page as Astro writes it: each tag is closed, what is void has no end. It repairs nothing. */
export function parseHtml(html: string): HtmlElement {
	const root: HtmlElement = { name: '', attributes: {}, children: [] };
	const open = [root];
	partPattern.lastIndex = 0;
	for (let match = partPattern.exec(html); match !== null; match = partPattern.exec(html)) {
		const [, slash, rawName, attributes = '', text] = match;
		const parent = open.at(-1) as HtmlElement;
		if (text !== undefined) parent.children.push(decode(text));
		if (rawName === undefined) continue;
		const name = rawName.toLowerCase();
		if (slash === '/') {
			const index = open.findLastIndex((element) => element.name === name);
			if (index > 0) open.length = index;
			continue;
		}
		const element = { name, attributes: readAttributes(attributes), children: [] };
		parent.children.push(element);
		if (rawElements.has(name)) {
			const end = html.indexOf(`</${rawName}`, partPattern.lastIndex);
			// Reading from -1 on would begin the page anew, without end.
			partPattern.lastIndex = end === -1 ? html.length : end;
		} else if (!voidElements.has(name) && !attributes.endsWith('/')) open.push(element);
	}
	return root;
}

/** The first element, in the order of the page, for which the claim holds. */
export function findElement(node: HtmlNode, holds: (element: HtmlElement) => boolean): HtmlElement | undefined {
	if (typeof node === 'string') return undefined;
	if (holds(node)) return node;
	for (const child of node.children) {
		const found = findElement(child, holds);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Whether the element is of this class. */
export function hasClass({ attributes }: HtmlElement, name: string): boolean {
	return attributes['class']?.split(' ').includes(name) ?? false;
}

function readAttributes(text: string): Record<string, string> {
	return Object.fromEntries(
		[...text.matchAll(attributePattern)].map(([, name = '', double, single, bare]) => [
			name,
			decode(double ?? single ?? bare ?? ''),
		]),
	);
}

function decode(text: string): string {
	return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
		if (name !== undefined) return entities[name] ?? whole;
		return String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10));
	});
}
