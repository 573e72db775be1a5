import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, readPages, requireSite } from '../support/site.ts';
import { visitAll } from '../support/visit-all.ts';

/** Scripts of these kinds are data; no policy governs them. */
const dataTypes = ['application/json', 'application/ld+json'];

describe('the policy of every page', () => {
	test('stands in front of whatever it governs', () => {
		const late = readPages().filter(({ elements }) => {
			const policy = elements.findIndex(isPolicy);
			const governed = elements.findIndex(
				({ name, attributes }) =>
					['script', 'style', 'body'].includes(name) || (name === 'link' && attributes['rel'] === 'stylesheet'),
			);
			return policy === -1 || policy > governed;
		});
		expect(late.map(({ path }) => path)).toEqual([]);
	});

	test('allows nothing from elsewhere and nothing inline', () => {
		const lax = readPages().flatMap((page) =>
			[...directivesOf(page)].flatMap(([directive, sources]) =>
				sources
					.filter((source) => !isStrict(directive, source))
					.map((source) => `${page.path}: ${directive} ${source}`),
			),
		);
		expect(lax).toEqual([]);
	});

	test('names what is not loaded at all', () => {
		for (const page of readPages()) {
			const directives = directivesOf(page);
			expect(directives.get('default-src'), page.path).toEqual(["'self'"]);
			for (const directive of ['object-src', 'base-uri', 'form-action', 'frame-src']) {
				expect(directives.get(directive), `${page.path}: ${directive}`).toEqual(["'none'"]);
			}
		}
	});

	test('holds the hash of every script and style that stands in the page', () => {
		const unhashed = readPages().flatMap((page) =>
			page.elements
				.filter(({ name, attributes }) =>
					name === 'script'
						? !('src' in attributes) && !dataTypes.includes(attributes['type'] ?? '')
						: name === 'style',
				)
				.map(({ name, start, end }) => ({ name, content: page.html.slice(start, end) }))
				.filter(({ name, content }) => !directivesOf(page).get(`${name}-src`)?.includes(hash(content)))
				.map(({ name, content }) => `${page.path}: ${name} ${content.slice(0, 60)}`),
		);
		expect(unhashed).toEqual([]);
	});
});

test('what a page cannot say for itself stands in the file that hosts read', () => {
	const headers = readFileSync(join(requireSite().dir, '_headers'), 'utf8');
	const everywhere = headers.slice(headers.indexOf('\n/*\n'), headers.indexOf('\n\n', headers.indexOf('\n/*\n')));
	const set = [...everywhere.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name, value]) => [name, value]);
	expect(Object.fromEntries(set)).toEqual({
		'Content-Security-Policy': "frame-ancestors 'none'",
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Permissions-Policy':
			'camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), payment=(), serial=(), usb=()',
		'Referrer-Policy': 'same-origin',
		'X-Content-Type-Options': 'nosniff',
	});
	// A second policy with sources of its own would forbid what the page's own allows by hash.
	expect(headers).not.toMatch(/(default|script|style)-src/);
});

describe('no page', () => {
	test('carries a style or a script in an attribute', () => {
		const found = readPages().flatMap(({ path, elements }) =>
			elements.flatMap(({ name, attributes }) =>
				Object.keys(attributes)
					.filter((attribute) => attribute === 'style' || /^on[a-z]+$/.test(attribute))
					.map((attribute) => `${path}: <${name} ${attribute}="${attributes[attribute]}">`),
			),
		);
		expect(found).toEqual([]);
	});

	test('loads anything from elsewhere', () => {
		const found = readPages().flatMap(({ path, elements }) =>
			elements.flatMap(({ name, attributes }) => {
				const rel = attributes['rel'] ?? '';
				const isReference = ['a', 'area'].includes(name) || (name === 'link' && /^(canonical|alternate)$/.test(rel));
				const loaded = ['src', 'srcset', 'poster', 'data', 'action', ...(isReference ? [] : ['href'])];
				return loaded
					.filter((attribute) => /^\s*([a-z][a-z0-9+.-]*:|\/\/)/i.test(attributes[attribute] ?? ''))
					.filter((attribute) => !attributes[attribute]?.startsWith('data:image/'))
					.map((attribute) => `${path}: <${name} ${attribute}="${attributes[attribute]}">`);
			}),
		);
		expect(found).toEqual([]);
	});

	test('asks for anything from elsewhere while it loads, or breaks its policy', async () => {
		const pages = readPages().filter(({ kind }) => kind !== 'place');
		const found: string[] = [];
		await visitAll(pages, {}, async ({ page, open, settle, requests, problems }, { path }) => {
			await open(path);
			await settle();
			const { origin } = new URL(page.url());
			found.push(...requests.splice(0).filter((address) => !address.startsWith(origin)), ...problems.splice(0));
		});
		expect(found).toEqual([]);
	});
});

function isPolicy({ name, attributes }: BuiltPage['elements'][number]): boolean {
	return name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
}

function directivesOf({ elements }: BuiltPage): Map<string, string[]> {
	const content = elements.find(isPolicy)?.attributes['content'] ?? '';
	return new Map(
		content
			.split(';')
			.map((directive) => directive.trim().split(/\s+/))
			.filter(([name]) => name !== '')
			.map(([name = '', ...sources]) => [name, sources]),
	);
}

function isStrict(directive: string, source: string): boolean {
	if (source === "'self'" || source === "'none'" || /^'sha(256|384|512)-/.test(source)) return true;
	if (directive === 'script-src') return source === "'wasm-unsafe-eval'";
	return directive === 'img-src' && source === 'data:';
}

function hash(content: string): string {
	return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
