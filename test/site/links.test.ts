import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { program } from '../../src/catalog/catalog.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { type BuiltPage, readPages, requireSite } from '../support/site.ts';

const here = 'http://site.test';

describe('every link inside the site', () => {
	test('leads to a file', () => {
		expect(
			listLinks()
				.filter(({ target }) => !isFile(target.pathname))
				.map(describeLink),
		).toEqual([]);
	});

	test('leads to a page in its final form, so that no host has to redirect', () => {
		const redirected = listLinks().filter(({ target }) => !/\/$|\.[a-z0-9]+$/.test(target.pathname));
		expect(redirected.map(describeLink)).toEqual([]);
	});

	test('finds the place in the page that its fragment names', () => {
		const lost = listLinks().filter(({ target }) => {
			const fragment = decodeURIComponent(target.hash.slice(1));
			// Fragments with an equals sign carry answers.
			if (fragment === '' || fragment.includes('=')) return false;
			return !idsOf(target.pathname).has(fragment);
		});
		expect(lost.map(describeLink)).toEqual([]);
	});

	test('stays in the language of its page', () => {
		const strayed = listLinks().filter(({ page, target, attributes }) => {
			const segment = page.locale && localeTraits[page.locale].segment;
			const known = locales.map((locale) => localeTraits[locale].segment);
			const [, first = ''] = target.pathname.split('/');
			return segment !== undefined && known.includes(first) && first !== segment && !('hreflang' in attributes);
		});
		expect(strayed.map(describeLink)).toEqual([]);
	});
});

describe('the twins of a page', () => {
	const pages = () => readPages().filter(({ locale, isIndexed }) => locale !== undefined && isIndexed);

	test('name all languages and where to choose one', () => {
		const expected = [...locales.map((locale) => localeTraits[locale].languageTag), 'x-default'].toSorted();
		for (const page of pages()) expect(Object.keys(twinsOf(page)).toSorted(), page.path).toEqual(expected);
	});

	test('exist, and name the page in turn', () => {
		const all = new Map(readPages().map((page) => [page.path, page]));
		const lonely = pages().flatMap((page) =>
			Object.entries(twinsOf(page)).filter(([language, path]) => {
				const twin = all.get(path);
				if (twin === undefined) return true;
				return language !== 'x-default' && !Object.values(twinsOf(twin)).includes(page.path);
			}),
		);
		expect(lonely).toEqual([]);
	});

	test('include the page itself, which is also its canonical address', () => {
		for (const page of pages()) {
			const canonical = page.elements.find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'];
			expect(new URL(canonical ?? '', here).pathname, page.path).toBe(page.path);
			const language = page.locale && localeTraits[page.locale].languageTag;
			expect(twinsOf(page)[language ?? ''], page.path).toBe(page.path);
		}
	});
});

describe('every citation', () => {
	test('names a source, and opens it on the page of the sources', () => {
		const wrong = readPages().flatMap((page) =>
			page.elements
				.filter(({ attributes }) => 'data-source' in attributes)
				.filter(({ attributes }) => {
					const id = attributes['data-source'] ?? '';
					const target = new URL(attributes['href'] ?? '', here + page.path);
					const segment = page.locale && localeTraits[page.locale].segment;
					return !(id in program.sources) || target.pathname !== `/${segment}/sources/` || target.hash !== `#${id}`;
				})
				.map(({ attributes }) => `${page.path}: ${attributes['data-source']} → ${attributes['href']}`),
		);
		expect(wrong).toEqual([]);
	});

	test.each(locales)('finds each source once on its page in %s', (locale) => {
		const ids = idsOf(`/${localeTraits[locale].segment}/sources/`);
		expect(Object.keys(program.sources).filter((id) => !ids.has(id))).toEqual([]);
	});
});

interface Link {
	page: BuiltPage;
	target: URL;
	attributes: Readonly<Record<string, string>>;
}

let links: Link[] | undefined;

function listLinks(): Link[] {
	links ??= readPages().flatMap((page) =>
		page.elements.flatMap(({ name, attributes }) => {
			if (name === 'link' && /^(canonical|alternate)$/.test(attributes['rel'] ?? '')) return [];
			return [attributes['href'], attributes['src']]
				.filter((address) => address !== undefined)
				.map((address) => new URL(address, here + page.path))
				.filter(({ origin }) => origin === here)
				.map((target) => ({ page, target, attributes }));
		}),
	);
	return links;
}

function describeLink({ page, target }: Link): string {
	return `${page.path} → ${target.pathname}${target.hash}`;
}

const files = new Map<string, boolean>();

function isFile(pathname: string): boolean {
	const known = files.get(pathname);
	if (known !== undefined) return known;
	const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
	const found = existsSync(join(requireSite().dir, decodeURIComponent(file)));
	files.set(pathname, found);
	return found;
}

const ids = new Map<string, Set<string>>();

function idsOf(path: string): Set<string> {
	const known = ids.get(path);
	if (known !== undefined) return known;
	const page = readPages().find((each) => each.path === path);
	const found = new Set((page?.elements ?? []).map(({ attributes }) => attributes['id'] ?? ''));
	ids.set(path, found);
	return found;
}

/** Language → path. */
function twinsOf({ elements }: BuiltPage): Record<string, string> {
	return Object.fromEntries(
		elements
			.filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'alternate' && attributes['hreflang'])
			.map(({ attributes }) => [attributes['hreflang'] ?? '', new URL(attributes['href'] ?? '', here).pathname]),
	);
}
