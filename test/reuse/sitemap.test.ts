import { describe, expect, test } from 'vitest';
import { readSitemapEntry, writeSitemap } from '../../src/reuse/sitemap.ts';

const head =
	'<link rel="canonical" href="https://guide.example/en/"><link rel="alternate" hreflang="en" href="https://guide.example/en/">';
const entry = { address: 'https://guide.example/en/', twins: { en: 'https://guide.example/en/' } };
const dataOf = (page: object) => `<script type="application/ld+json">${JSON.stringify({ '@graph': [page] })}</script>`;

describe('what a page says of itself', () => {
	test.each([
		['its address and its twins', head, entry],
		[
			'the day on which it was last held against its sources',
			head + dataOf({ dateModified: '2026-11-20' }),
			{ ...entry, modified: '2026-11-20' },
		],
		['no day where it cites nothing', head + dataOf({ name: 'Home' }), entry],
		['nothing where it asks not to be listed', `${head}<meta name="robots" content="noindex">`, undefined],
		['nothing where it names no address', '<title>404</title>', undefined],
	])('is %s', (_, html, expected) => {
		expect(readSitemapEntry(html)).toEqual(expected);
	});
});

test('lists pages in the order of their addresses, with a day where there is one', () => {
	const xml = writeSitemap([
		{ address: 'https://guide.example/en/b/', twins: {}, modified: '2026-11-20' },
		{ address: 'https://guide.example/en/a/', twins: { en: 'https://guide.example/en/a/' } },
	]);
	expect([...xml.matchAll(/<(loc|lastmod)>([^<]+)</g)].map(([, , text]) => text)).toEqual([
		'https://guide.example/en/a/',
		'https://guide.example/en/b/',
		'2026-11-20',
	]);
	expect(xml).toContain('<xhtml:link rel="alternate" hreflang="en" href="https://guide.example/en/a/"/>');
});
