import { writeXml, type XmlElement } from './write-xml.ts';

/** A page that search engines may list. Addresses are whole. */
export interface SitemapEntry {
	address: string;
	/** Language → the same page in it, itself included. */
	twins: Readonly<Record<string, string>>;
	/** The day on which the page was last held against its sources; absent where it cites none. */
	modified?: string;
}

/**
 * What a built page says of itself in its head. Made for what the layout writes: attributes stand in double quotes.
 *
 * @returns `undefined` where the page asks not to be listed, or names no address of its own
 */
export function readSitemapEntry(html: string): SitemapEntry | undefined {
	const address = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1];
	if (address === undefined || html.includes('<meta name="robots" content="noindex">')) return undefined;
	const twins = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)];
	const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
	const modified = data === undefined ? undefined : readModified(data);
	return {
		address,
		twins: Object.fromEntries(twins.map(([, language = '', twin = '']) => [language, twin])),
		...(modified !== undefined && { modified }),
	};
}

/** The pages in the order of their addresses, as sitemaps.org and the link elements of XHTML describe it. */
export function writeSitemap(entries: readonly SitemapEntry[]): string {
	const sorted = entries.toSorted((a, b) => (a.address < b.address ? -1 : 1));
	return writeXml([
		'urlset',
		{ xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
		...sorted.map(
			({ address, twins, modified }): XmlElement => [
				'url',
				{},
				['loc', {}, address],
				...(modified === undefined ? [] : [['lastmod', {}, modified] as const]),
				...Object.entries(twins).map(
					([hreflang, href]): XmlElement => ['xhtml:link', { rel: 'alternate', hreflang, href }],
				),
			],
		),
	]);
}

function readModified(data: string): string | undefined {
	const { '@graph': [page] = [] } = JSON.parse(data) as { '@graph'?: { dateModified?: string }[] };
	return page?.dateModified;
}
