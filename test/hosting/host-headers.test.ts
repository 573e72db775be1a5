import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { writeHostHeaders } from '../../src/hosting/host-headers.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { headersOf, parseHeaderRules } from '../support/header-rules.ts';
import { root } from '../support/root.ts';

const rules = readFileSync(join(root, 'public/_headers'), 'utf8');
const segments = locales.map((locale) => localeTraits[locale].segment);
const recipe = (name: string) => readFileSync(join(root, 'src/hosting', name), 'utf8');

describe('the rules of _headers', () => {
	test.each(['/', '/csp', '/csp/'])('stand below the folder of the site: "%s"', (base) => {
		const prefix = base.replace(/\/$/, '');
		const written = parseHeaderRules(writeHostHeaders(rules, base, segments));
		for (const { path } of written) expect(path.startsWith(`${prefix}/`), path).toBe(true);
		expect(headersOf(written, `${prefix}/_astro/a.js`).get('cache-control')).toBe(
			'public, max-age=31536000, immutable',
		);
		expect(headersOf(written, `${prefix}/zh-tw/changes/feed.xml`).get('content-type')).toBe(
			'application/atom+xml; charset=utf-8',
		);
		if (prefix !== '') expect(headersOf(written, '/elsewhere/')).toEqual(new Map());
	});

	test('are as many as hosts take', () => {
		// Cloudflare leaves out what follows the hundredth rule, and lines beyond 2,000 signs.
		const written = writeHostHeaders(rules, '/', segments);
		expect(parseHeaderRules(written).length).toBeLessThan(100);
		expect(Math.max(...written.split('\n').map((line) => line.length))).toBeLessThan(2_000);
	});

	test.each(['  Name:value', 'no-slash', '/a/*/b*', '  ! Cache-Control'])(
		'are refused where a host misreads %j',
		(line) => {
			expect(() => parseHeaderRules(`/*\n  A: b\n${line}\n`)).toThrow('No host reads this line');
		},
	);
});

describe('the recipe for Netlify', () => {
	const { build, redirects, ...rest } = parse(recipe('netlify.toml')) as {
		build: { command: string; publish: string; environment: Record<string, string> };
		redirects: { from: string; to: string; status: number }[];
	};

	test('builds with a script of the project, a Node that it takes, and an address', () => {
		const { scripts, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		expect(rest).toEqual({});
		expect(Object.keys(scripts)).toContain(build.command.replace('npm run ', ''));
		expect(build.publish).toBe('dist');
		const least = Number(/>=(\d+)/.exec(engines.node)?.[1]);
		expect(Number(build.environment['NODE_VERSION'])).toBeGreaterThanOrEqual(least);
		expect(new URL(build.environment['SITE'] ?? '').protocol).toBe('https:');
	});

	test('answers an unknown address in the language of that address', () => {
		expect(redirects).toEqual(
			segments.map((segment) => ({ from: `/${segment}/*`, to: `/${segment}/404.html`, status: 404 })),
		);
	});
});

test('the recipe for Cloudflare serves the folder of the build, and its 404.html nearest to an unknown address', () => {
	const { name, compatibility_date: day, assets, ...rest } = JSON.parse(recipe('wrangler.json'));
	expect(rest).toEqual({});
	expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
	expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	expect(join(root, 'src/hosting', assets.directory)).toBe(join(root, 'dist'));
	expect(assets).toEqual({
		directory: assets.directory,
		html_handling: 'auto-trailing-slash',
		not_found_handling: '404-page',
	});
});
