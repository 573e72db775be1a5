/** An element of a page, and where its content stands in the HTML. */
export interface HtmlElement {
	name: string;
	attributes: Readonly<Record<string, string>>;
	/** Offsets of what stands between the tags. */
	start: number;
	end: number;
	/** Whether an ancestor is `nav`, `main`…, by its name. */
	ancestors: readonly string[];
}

const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const rawElements = new Set(['script', 'style', 'textarea', 'title']);
const tagPattern = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-zA-Z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const attributePattern = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * Every element in the order of its opening tag. Made for what Astro writes: each tag is closed, and
 * attributes are quoted; it repairs nothing.
 */
export function listElements(html: string): HtmlElement[] {
	const elements: HtmlElement[] = [];
	const open: HtmlElement[] = [];
	tagPattern.lastIndex = 0;
	for (let match = tagPattern.exec(html); match !== null; match = tagPattern.exec(html)) {
		const [whole, slash, rawName, rawAttributes = ''] = match;
		if (rawName === undefined) continue;
		const name = rawName.toLowerCase();
		if (slash === '/') {
			const index = open.findLastIndex((element) => element.name === name);
			for (const closed of index === -1 ? [] : open.splice(index)) closed.end = match.index;
			continue;
		}
		const start = match.index + whole.length;
		const element = {
			name,
			attributes: readAttributes(rawAttributes),
			start,
			end: start,
			ancestors: open.map((ancestor) => ancestor.name),
		};
		elements.push(element);
		if (voidElements.has(name) || rawAttributes.endsWith('/')) continue;
		if (rawElements.has(name)) {
			element.end = html.indexOf(`</${rawName}`, start);
			tagPattern.lastIndex = element.end;
		}
		open.push(element);
	}
	return elements;
}

/** What a reader reads of an element, in one line. */
export function textOf(html: string, { start, end }: HtmlElement): string {
	return decode(html.slice(start, end).replace(/<[^>]*>/g, ''))
		.replace(/\s+/g, ' ')
		.trim();
}

function readAttributes(text: string): Record<string, string> {
	return Object.fromEntries(
		[...text.matchAll(attributePattern)].map(([, name = '', double, single, bare]) => [
			name.toLowerCase(),
			decode(double ?? single ?? bare ?? ''),
		]),
	);
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decode(text: string): string {
	return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
		if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
		if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
		return entities[name ?? ''] ?? whole;
	});
}
