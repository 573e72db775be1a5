import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { headersOf, parseHeaderRules } from '../support/header-rules.ts';
import { listElements } from '../support/read-html.ts';
import { root } from '../support/root.ts';
import { runBuild } from '../support/run-build.ts';

const outDir = 'test/.output/below-a-folder';

/** A second build takes as long as the first, so only a full run has it. */
describe.runIf(inject('isFull'))('a site below a folder of its host', () => {
	beforeAll(async () => {
		expect(await runBuild(outDir, { BASE_PATH: '/csp', SITE: 'https://guide.example.org' })).toBe('');
	}, 900_000);

	test('points every address into the folder', () => {
		const strayed = new Set<string>();
		for (const file of readdirSync(join(root, outDir), { recursive: true, encoding: 'utf8' })) {
			if (!file.endsWith('.html')) continue;
			for (const { attributes } of listElements(readFileSync(join(root, outDir, file), 'utf8'))) {
				for (const name of ['href', 'src', 'action', 'component-url', 'renderer-url']) {
					const address = attributes[name] ?? '';
					const isInside = /^\/csp(\/|$)/.test(address) || address.startsWith('https://guide.example.org/csp/');
					if ((address.startsWith('/') || address.includes('guide.example.org')) && !isInside) {
						strayed.add(`${name}="${address}" in ${file}`);
					}
				}
			}
		}
		expect([...strayed].slice(0, 20)).toEqual([]);
	});

	test('has there the pictures that its pages name, and rules for hosts that stand above it', () => {
		const pictures = new Set<string>();
		for (const file of ['en/index.html', 'zh-tw/guide/overview/index.html', 'zh-cn/markets/tw/index.html']) {
			for (const { attributes } of listElements(readFileSync(join(root, outDir, file), 'utf8')))
				if (attributes['property'] === 'og:image') pictures.add(new URL(attributes['content'] ?? '').pathname);
		}
		expect([...pictures]).toEqual([
			'/csp/preview/en/home.png',
			'/csp/preview/zh-tw/guide/overview.png',
			'/csp/preview/zh-cn/markets.png',
		]);
		for (const path of pictures) expect(existsSync(join(root, outDir, path.replace('/csp', ''))), path).toBe(true);
		const rules = parseHeaderRules(readFileSync(join(root, outDir, '_headers'), 'utf8'));
		expect(rules.filter(({ path }) => !path.startsWith('/csp/'))).toEqual([]);
		expect(headersOf(rules, '/csp/_astro/x.js').get('cache-control')).toContain('immutable');
	});
});
