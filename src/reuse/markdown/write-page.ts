import { findElement, hasClass, parseHtml } from './parse-html.ts';
import { writeBlocks } from './write-blocks.ts';
import { type InlineContext, writeInline } from './write-inline.ts';

/**
 * A built page as Markdown: title, the day of its newest source, the prose with its facts filled in, what the guide
 * is not, the page's address and the version, and the citations as footnotes.
 *
 * @param sourceAddress where a source of the guide is published, by its id
 * @throws where the page has no title, content or address of its own
 */
export function writePage(html: string, sourceAddress: InlineContext['sourceAddress']): string {
	const root = parseHtml(html);
	const page = findElement(root, ({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'];
	const main = findElement(root, ({ name }) => name === 'main');
	const title = findElement(root, ({ name }) => name === 'h1');
	if (page === undefined || main === undefined || title === undefined) {
		throw new Error('A page of the guide has no canonical address, no content or no title.');
	}
	const context: InlineContext = { page, sourceAddress, notes: new Map() };
	const lineOf = (name: string) => {
		const element = findElement(root, (each) => hasClass(each, name));
		// The link leads to a list that Markdown has as footnotes.
		return element === undefined ? '' : writeInline(element.children, context).replace(/^\[(.*)\]\(.*\)$/, '$1');
	};
	const blocks = [
		`# ${writeInline(title.children, context)}`,
		lineOf('page-date'),
		...writeBlocks(main.children, context),
		'---',
		lineOf('independent'),
		`<${page}>`,
		lineOf('version'),
		...[...context.notes].map(([name, text]) => `[^${name}]: ${text}`),
	];
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
