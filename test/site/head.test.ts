import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { program } from '../../src/catalog/catalog.ts';
import { type Locale, locales, localeTraits } from '../../src/i18n/locales.ts';
import { textOf } from '../support/read-html.ts';
import { type BuiltPage, readPages, requireSite } from '../support/site.ts';

const address = { type: 'string', pattern: '^https?://[^/]+/.*$' };
const words = { type: 'string', minLength: 2 };

/** What our pages may say of themselves, written by hand from schema.org, apart from what writes it. */
const structuredData = {
	type: 'object',
	required: ['@context', '@graph'],
	additionalProperties: false,
	properties: {
		'@context': { const: 'https://schema.org' },
		'@graph': {
			type: 'array',
			prefixItems: [
				{
					type: 'object',
					required: ['@type', 'description', 'url', 'inLanguage'],
					additionalProperties: false,
					properties: {
						'@type': { enum: ['WebSite', 'WebPage', 'CollectionPage', 'TechArticle', 'Dataset'] },
						name: words,
						headline: words,
						description: words,
						url: address,
						inLanguage: { enum: locales.map((locale) => localeTraits[locale].languageTag) },
						dateModified: { type: 'string', pattern: '^20\\d\\d-[01]\\d-[0-3]\\d$' },
						isAccessibleForFree: { const: true },
						isPartOf: {
							type: 'object',
							required: ['@type', 'name', 'url'],
							properties: { '@type': { const: 'WebSite' }, name: words, url: address },
						},
						distribution: {
							type: 'array',
							minItems: 1,
							items: {
								type: 'object',
								required: ['@type', 'contentUrl', 'encodingFormat'],
								properties: {
									'@type': { const: 'DataDownload' },
									contentUrl: address,
									encodingFormat: { enum: ['application/json', 'text/csv'] },
								},
							},
						},
					},
					if: { properties: { '@type': { const: 'TechArticle' } } },
					// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
					then: { required: ['headline', 'dateModified', 'isPartOf'] },
					else: { required: ['name'] },
				},
				{
					type: 'object',
					required: ['@type', 'itemListElement'],
					additionalProperties: false,
					properties: {
						'@type': { const: 'BreadcrumbList' },
						itemListElement: {
							type: 'array',
							minItems: 2,
							items: {
								type: 'object',
								required: ['@type', 'position', 'name', 'item'],
								additionalProperties: false,
								properties: {
									'@type': { const: 'ListItem' },
									position: { type: 'integer', minimum: 1 },
									name: words,
									item: address,
								},
							},
						},
					},
				},
			],
			items: false,
			minItems: 1,
		},
	},
};

interface Described {
	'@graph': [
		{
			'@type': string;
			url: string;
			inLanguage: string;
			dateModified?: string;
			distribution?: { contentUrl: string }[];
		},
		{ itemListElement: { position: number; name: string; item: string }[] }?,
	];
}

const pages = () =>
	readPages().filter((page): page is BuiltPage & { locale: Locale } => !!page.locale && page.isIndexed);

describe('what a page says of itself to programs', () => {
	test('has the shape that schema.org gives it', () => {
		const validate = new Ajv2020({ strictTypes: false, strictRequired: false }).compile(structuredData);
		const wrong = pages().flatMap((page) =>
			validate(describedBy(page)) ? [] : [`${page.path}: ${JSON.stringify(validate.errors)}`],
		);
		expect(wrong.slice(0, 5)).toEqual([]);
	});

	test('names its kind, its address and its language', () => {
		for (const page of pages()) {
			const [{ '@type': kind, url, inLanguage }] = describedBy(page)['@graph'];
			const [, , section = '', rest] = page.path.split('/');
			const special: Record<string, string> = {
				'': 'WebSite',
				data: 'Dataset',
				guide: rest ? 'TechArticle' : 'CollectionPage',
			};
			expect(kind, page.path).toBe(special[section] ?? 'WebPage');
			expect(url, page.path).toBe(linkOf(page, 'canonical'));
			expect(inLanguage, page.path).toBe(localeTraits[page.locale].languageTag);
		}
	});

	test('is as new as the last reading of the sources that the page lists, and undated where it lists none', () => {
		for (const page of pages().filter(({ path }) => !path.endsWith('/data/'))) {
			const list = page.elements.findIndex(({ attributes }) => attributes['id'] === 'sources-of-page');
			const cited = page.elements.slice(list).flatMap(({ attributes }) => attributes['data-source'] ?? []);
			const read = list === -1 ? [] : cited.map((id) => program.sources[id]!.checked);
			const isReference = /\/(sources|changes|rules)\/$/.test(page.path);
			if (!isReference) expect(describedBy(page)['@graph'][0].dateModified, page.path).toBe(read.toSorted().at(-1));
		}
	});

	test('leads to it from the start, over pages that are there', () => {
		for (const page of pages()) {
			const way = describedBy(page)['@graph'][1]?.itemListElement ?? [];
			expect(way.map(({ position }) => position)).toEqual(way.map((_, index) => index + 1));
			if (way.length > 0) expect(way.at(-1)?.item, page.path).toBe(linkOf(page, 'canonical'));
			const lost = way.filter(({ item }) => !isFile(`${new URL(item).pathname}index.html`));
			expect(lost, page.path).toEqual([]);
		}
	});

	test('names files that are there', () => {
		const files = pages().flatMap((page) => describedBy(page)['@graph'][0].distribution ?? []);
		expect(files.length).toBeGreaterThan(0);
		expect(files.filter(({ contentUrl }) => !isFile(new URL(contentUrl).pathname))).toEqual([]);
	});
});

describe('what other sites show of a page that somebody links', () => {
	test('is its title, its description and its own address, in its language', () => {
		for (const page of pages()) {
			const heading = page.elements.find(({ name }) => name === 'h1')!;
			expect(metaOf(page, 'og:title'), page.path).toEqual([textOf(page.html, heading)]);
			expect(metaOf(page, 'og:description'), page.path).toEqual(metaOf(page, 'description'));
			expect(metaOf(page, 'og:url'), page.path).toEqual([linkOf(page, 'canonical')]);
			expect(metaOf(page, 'og:locale'), page.path).toEqual([localeTraits[page.locale].openGraphLocale]);
		}
	});

	test('is told once by each tag that Open Graph asks for, and by a card with a large picture', () => {
		const asked = ['og:type', 'og:site_name', 'og:title', 'og:description', 'og:url', 'og:image', 'og:image:alt'];
		for (const page of pages()) {
			for (const name of [...asked, 'twitter:card'])
				expect(
					metaOf(page, name).filter((content) => content !== ''),
					`${page.path} ${name}`,
				).toHaveLength(1);
			const isGuide = /^\/[^/]+\/guide\//.test(page.path);
			expect(metaOf(page, 'og:type'), page.path).toEqual([isGuide ? 'article' : 'website']);
			expect(metaOf(page, 'twitter:card'), page.path).toEqual(['summary_large_image']);
			for (const name of ['og:url', 'og:image'])
				expect(new URL(metaOf(page, name)[0] ?? '').protocol).toMatch(/^https?:$/);
		}
	});
});

test('every other form of a page that it names is there', () => {
	const forms = readPages().flatMap(({ path, elements }) =>
		elements
			.filter(({ attributes }) => attributes['rel'] === 'alternate' && 'type' in attributes)
			.map(({ attributes }) => ({ path, type: attributes['type'], href: attributes['href'] ?? '' })),
	);
	expect(new Set(forms.map(({ type }) => type))).toEqual(new Set(['text/markdown', 'application/atom+xml']));
	expect(forms.filter(({ href }) => !isFile(href))).toEqual([]);
});

test('a browser that asks for the oldest name of an icon, as Firefox does at times, is given one', () => {
	const icon = readFileSync(join(requireSite().dir, 'favicon.ico'));
	// https://en.wikipedia.org/wiki/ICO_(file_format): a kind, one picture, its width, and where it begins, which is a PNG.
	expect([icon.readUInt16LE(2), icon.readUInt16LE(4), icon.readUInt8(6)]).toEqual([1, 1, 32]);
	expect(icon.subarray(icon.readUInt32LE(18)).toString('latin1', 1, 4)).toBe('PNG');
});

function describedBy({ html, elements }: BuiltPage): Described {
	const data = elements.filter(({ attributes }) => attributes['type'] === 'application/ld+json');
	expect(data).toHaveLength(1);
	return JSON.parse(html.slice(data[0]!.start, data[0]!.end));
}

function metaOf({ elements }: BuiltPage, name: string): string[] {
	const isNamed = ({ name: tag, attributes }: BuiltPage['elements'][number]) =>
		tag === 'meta' && (attributes['property'] ?? attributes['name']) === name;
	return elements.filter(isNamed).map(({ attributes }) => attributes['content'] ?? '');
}

function linkOf({ elements }: BuiltPage, rel: string): string | undefined {
	return elements.find(({ attributes }) => attributes['rel'] === rel)?.attributes['href'];
}

function isFile(path: string): boolean {
	return existsSync(join(requireSite().dir, path));
}
