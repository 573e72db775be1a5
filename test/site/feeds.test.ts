import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { program } from '../../src/catalog/catalog.ts';
import { guidePageIds } from '../../src/catalog/guide-pages.ts';
import { listChanges } from '../../src/domain/history/list-changes.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { readPages, requireSite } from '../support/site.ts';
import { newSitePage, type SitePage } from '../support/site-browser.ts';

/** An element as the browser's own reader of XML sees it. */
interface Read {
	name: string;
	attributes: Record<string, string>;
	text: string;
	children: Read[];
}

let browser: SitePage;
beforeAll(async () => {
	browser = await newSitePage();
	await browser.open('/robots.txt');
});
afterAll(() => browser.close());

describe('the sitemap', () => {
	test('lists every page that search engines may keep, with its twins, and no other', async () => {
		const { name: top, attributes, children: urls } = await readXml('/sitemap.xml');
		expect([top, attributes['xmlns']]).toEqual(['urlset', 'http://www.sitemaps.org/schemas/sitemap/0.9']);
		// What sitemaps.org allows of one file.
		expect(urls.length).toBeLessThanOrEqual(50_000);
		expect(new Set(urls.flatMap((url) => url.children.map(({ name }) => name)))).toEqual(
			new Set(['loc', 'lastmod', 'xhtml:link']),
		);
		const listed = new Map(urls.map((url) => [textIn(url, 'loc'), url]));
		const pages = readPages().filter(({ isIndexed }) => isIndexed);
		const linkedBy = (rel: string, page: (typeof pages)[number]) =>
			page.elements.filter(({ name, attributes }) => name === 'link' && attributes['rel'] === rel);
		expect(listed.size).toBe(urls.length);
		expect([...listed.keys()].toSorted()).toEqual(
			pages.map((page) => linkedBy('canonical', page)[0]?.attributes['href']).toSorted(),
		);
		for (const page of pages) {
			const url = listed.get(linkedBy('canonical', page)[0]?.attributes['href'] ?? '');
			const twins = url?.children.filter(({ name }) => name === 'xhtml:link').map(({ attributes }) => attributes);
			const own = linkedBy('alternate', page).filter(({ attributes }) => 'hreflang' in attributes);
			expect(twins, page.path).toEqual(own.map(({ attributes }) => attributes));
		}
	});

	test('dates a page by the last reading of its sources, and never in the future', async () => {
		const urls = (await readXml('/sitemap.xml')).children;
		const guide = urls.filter(
			(url) => textIn(url, 'loc').includes('/guide/') && !textIn(url, 'loc').endsWith('/guide/'),
		);
		const days = urls.map((url) => textIn(url, 'lastmod')).filter((day) => day !== '');
		const newest = Object.values(program.sources)
			.map(({ checked }) => checked)
			.toSorted()
			.at(-1)!;
		expect(guide).toHaveLength(guidePageIds.length * locales.length);
		expect(guide.filter((url) => textIn(url, 'lastmod') === '')).toEqual([]);
		expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || day > newest)).toEqual([]);
	});

	test('is where robots are told to look', () => {
		expect(readFile('/robots.txt')).toMatch(/^Sitemap: https?:\/\/.+\/sitemap\.xml$/m);
	});
});

describe.each(locales)('the feed of changes in %s', (locale) => {
	const { segment, languageTag } = localeTraits[locale];
	const feed = () => readXml(`/${segment}/changes/feed.xml`);
	const entriesOf = ({ children }: Read) => children.filter(({ name }) => name === 'entry');

	test('has an entry for every change, under the address at which the page tells it', async () => {
		const page = readPages().find(({ path }) => path === `/${segment}/changes/`)!;
		const ids = new Set(page.elements.flatMap(({ attributes }) => attributes['id'] ?? []));
		const entries = entriesOf(await feed()).map((entry) => new URL(textIn(entry, 'id')));
		expect(entries.map(({ hash }) => hash.slice(1)).toSorted()).toEqual(
			listChanges(program)
				.map(({ id }) => id)
				.toSorted(),
		);
		expect(entries.filter(({ pathname, hash }) => pathname !== page.path || !ids.has(hash.slice(1)))).toEqual([]);
	});

	test('has what Atom asks of a feed, newest first, in its language', async () => {
		const read = await feed();
		const entries = entriesOf(read);
		const days = entries.map((entry) => textIn(entry, 'updated'));
		expect(read.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languageTag });
		for (const each of [read, ...entries]) {
			for (const name of ['id', 'title', 'updated']) {
				expect(
					each.children.filter((child) => child.name === name && child.text !== ''),
					name,
				).toHaveLength(1);
			}
		}
		expect(textIn(read, 'updated')).toBe(days[0]);
		expect(days).toEqual(days.toSorted().reverse());
		expect(days.filter((day) => Number.isNaN(Date.parse(day)))).toEqual([]);
		expect(read.children.find(({ attributes }) => attributes['rel'] === 'self')?.attributes['href']).toBe(
			textIn(read, 'id'),
		);
	});

	test('has the structure of RFC 4287: an author, known elements alone, days with their hour and zone, a link an entry', async () => {
		const read = await feed();
		const entries = entriesOf(read);
		const author = read.children.find(({ name }) => name === 'author');
		expect(textIn(author as Read, 'name')).not.toBe('');
		const known = ['author', 'category', 'content', 'generator', 'icon', 'id', 'link', 'logo', 'published', 'rights'];
		const names = [...known, 'subtitle', 'summary', 'title', 'updated'];
		for (const each of [read, ...entries]) {
			const unknown = each.children.filter(({ name }) => !names.includes(name) && !(each === read && name === 'entry'));
			expect(unknown).toEqual([]);
			for (const name of ['updated', 'published'].filter((day) => textIn(each, day) !== ''))
				expect(textIn(each, name)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
			const links = each.children.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
			expect(links.filter(({ rel = 'alternate' }) => rel === 'alternate').length).toBe(1);
			for (const { href = '' } of links) expect(new URL(href).protocol).toMatch(/^https?:$/);
		}
		expect(new Set(entries.map((entry) => textIn(entry, 'id'))).size).toBe(entries.length);
	});

	test('fills every value in', () => {
		expect(readFile(`/${segment}/changes/feed.xml`)).not.toMatch(/\{[a-z][\w-]*\}/);
	});
});

describe.each(locales)('the description of the search in %s', (locale) => {
	test('has the structure of OpenSearch 1.1', async () => {
		const { segment, languageTag } = localeTraits[locale];
		const read = await readXml(`/${segment}/opensearch.xml`);
		expect([read.name, read.attributes['xmlns']]).toEqual([
			'OpenSearchDescription',
			'http://a9.com/-/spec/opensearch/1.1/',
		]);
		for (const name of ['ShortName', 'Description', 'Url'])
			expect(
				read.children.filter((child) => child.name === name),
				name,
			).toHaveLength(1);
		expect([...textIn(read, 'ShortName')].length).toBeLessThanOrEqual(16);
		expect([...textIn(read, 'Description')].length).toBeLessThanOrEqual(1_024);
		const url = read.children.find(({ name }) => name === 'Url')?.attributes;
		expect(url?.['type']).toBe('text/html');
		expect(new URL(url?.['template']?.replace('{searchTerms}', 'x') ?? '').pathname).toBe(`/${segment}/`);
		const language = read.children.find(({ name }) => name === 'Language');
		if (language !== undefined) expect(language.text).toBe(languageTag);
	});
});

describe('the list for language models', () => {
	test('begins with the name and a summary, and leads to Markdown, data and tools that are there', () => {
		const text = readFile('/llms.txt');
		const links = [...text.matchAll(/^- \[.+?\]\((.+?)\): .+$/gm)].map(([, address = '']) => new URL(address).pathname);
		expect(text).toMatch(/^# .+\n\n> .+\n\n/);
		expect(links.filter((path) => path.endsWith('.md'))).toHaveLength(guidePageIds.length * locales.length);
		expect(links).toContain('/en/embed/');
		for (const path of links) expect(readFile(path.replace(/\/$/, '/index.html')).length, path).toBeGreaterThan(10);
	});
});

function readFile(path: string): string {
	return readFileSync(join(requireSite().dir, path), 'utf8');
}

/** @throws where the browser finds the XML broken */
async function readXml(path: string): Promise<Read> {
	return browser.page.evaluate((text) => {
		const document = new DOMParser().parseFromString(text, 'application/xml');
		const problem = document.querySelector('parsererror');
		if (problem !== null) throw new Error(problem.textContent ?? '');
		const read = (element: Element): Read => ({
			name: element.nodeName,
			attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
			text: element.textContent ?? '',
			children: [...element.children].map(read),
		});
		return read(document.documentElement);
	}, readFile(path));
}

function textIn({ children }: Read, name: string): string {
	return children.find((child) => child.name === name)?.text ?? '';
}
