import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPages, requireSite } from '../support/site.ts';

const here = 'http://site.test';
/** What an island, a script or a form of ours is told to load; `href` and `src` are looked at with the links. */
const loading = [
	'component-url',
	'renderer-url',
	'before-hydration-url',
	'data-search-help',
	'data',
	'action',
	'poster',
];

const files = () => readdirSync(requireSite().dir, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(requireSite().dir, file), 'utf8');

/** References that lead to no file of this very build. */
function findMissing(references: Iterable<readonly [from: string, address: string]>): string[] {
	const known = new Map<string, boolean>();
	const isThere = (path: string) => {
		const file = decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path);
		if (!known.has(file)) known.set(file, existsSync(join(requireSite().dir, file)));
		return known.get(file);
	};
	return [...references]
		.map(([from, address]) => [from, address, new URL(address, `${here}/${from}`)] as const)
		.filter(([, , { origin, pathname }]) => origin === here && !isThere(pathname))
		.map(([from, address]) => `${from} → ${address}`);
}

/** The address under which the site is to stand, as its pages say. */
const readCanonical = () => /<link rel="canonical" href="(https?:\/\/[^/"]+)/.exec(read('en/index.html'))?.[1] ?? '';

test('a reader keeps no stylesheet for use offline that nothing asks for', () => {
	const kept = [...new Set(read('sw.js').match(/_astro\/[^"]+\.css/g))];
	const pages = files().filter((file) => /\.(html|js)$/.test(file) && file !== 'sw.js');
	expect(kept.length).toBeGreaterThan(3);
	expect(kept.filter((sheet) => !pages.some((file) => read(file).includes(sheet)))).toEqual([]);
});

describe('a build holds every file of its own that is asked for', () => {
	test('by a page, its islands, its search and its picture sets', () => {
		const canonical = readCanonical();
		const references = readPages().flatMap(({ path, elements }) =>
			elements.flatMap(({ name: tag, attributes }) =>
				[
					...loading.flatMap((name) => attributes[name] ?? []),
					// Feeds and twins too, which name the site's own address.
					...(tag === 'link' ? [(attributes['href'] ?? '').replace(canonical, '')] : []),
					...(attributes['srcset'] ?? '').split(',').flatMap((each) => each.trim().split(/\s+/)[0] || []),
				].map((address) => [path.slice(1), address] as const),
			),
		);
		expect(references.length).toBeGreaterThan(readPages().length);
		expect(findMissing(references)).toEqual([]);
	});

	test('by a style', () => {
		const styles = files().filter((file) => file.endsWith('.css'));
		const references = styles.flatMap((file) =>
			[...read(file).matchAll(/url\(\s*['"]?([^'")]+)['"]?\s*\)|@import\s+['"]([^'"]+)/g)].map(
				([, url, imported]) => [file, url ?? imported ?? ''] as const,
			),
		);
		expect(styles.length).toBeGreaterThan(3);
		expect(findMissing(references.filter(([, address]) => !/^(data:|#)/.test(address)))).toEqual([]);
	});

	test('by a script, at once or later', () => {
		const scripts = files().filter((file) => /^_astro\/.*\.js$/.test(file));
		const references = scripts.flatMap((file) => [
			...[...read(file).matchAll(/["'`](\.{1,2}\/[\w./-]+\.(?:js|css|json))["'`]/g)].map(
				([, address = '']) => [file, address] as const,
			),
			// What is loaded ahead of an import stands without its folder.
			...[...read(file).matchAll(/["'`]\/?(_astro\/[\w./-]+)["'`]/g)].map(
				([, address = '']) => [file, `/${address}`] as const,
			),
		]);
		expect(references.length).toBeGreaterThan(15);
		expect(findMissing(references)).toEqual([]);
	});

	test('by the worker for use offline', () => {
		const plan = JSON.parse(/const plan = (\{.*\});/.exec(read('sw.js'))?.[1] ?? '{}') as {
			files: Record<string, string>;
			shells: Record<string, string[]>;
		};
		const listed = [...Object.keys(plan.files), ...Object.values(plan.shells).flat()];
		expect(listed.length).toBeGreaterThan(500);
		expect(findMissing(listed.map((path) => ['sw.js', `/${path}`]))).toEqual([]);
	});

	test('by the index of the search', () => {
		const { languages } = JSON.parse(read('pagefind/pagefind-entry.json')) as {
			languages: Record<string, { hash: string; wasm: string | null }>;
		};
		const references = Object.values(languages).flatMap(({ hash, wasm }) => [
			`pagefind.${hash}.pf_meta`,
			`wasm.${wasm ?? 'unknown'}.pagefind`,
		]);
		expect(references.length).toBeGreaterThan(5);
		expect(findMissing(references.map((address) => ['pagefind/pagefind-entry.json', address]))).toEqual([]);
	});

	test('by what other programs read: feeds, sitemap, search description, lists and data', () => {
		const texts = files().filter((file) => /\.(xml|txt|md)$/.test(file) && file !== 'licenses.txt');
		const canonical = readCanonical();
		const references = texts.flatMap((file) =>
			read(file)
				.split(canonical)
				.slice(1)
				.map((rest) => [file, /^[^\s"'<>)\]{}]*/.exec(rest)?.[0] || '/'] as const),
		);
		expect(canonical).not.toBe('');
		expect(new Set(references.map(([file]) => file)).size).toBeGreaterThan(5);
		expect(findMissing(references)).toEqual([]);
	});
});
