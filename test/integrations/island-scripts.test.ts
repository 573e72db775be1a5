import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { islandScripts } from '../../src/integrations/island-scripts.ts';
import { root } from '../support/root.ts';

const site = join(root, 'test/.output/island-scripts');
const page = (content: string) => `<!doctype html>${content}<script type="module" src="/_astro/page.a1.js"></script>`;
const island = page('<div class="island"></div>');
const readScripts = () => readdirSync(join(site, '_astro')).toSorted();

/** What the build does once the pages stand, to a site with this page and these scripts. */
function joinScripts(html: string, scripts: Record<string, string>): Promise<void> {
	writeFileSync(join(site, 'index.html'), html);
	for (const [name, code] of Object.entries(scripts)) writeFileSync(join(site, '_astro', name), code);
	const hook = islandScripts().hooks['astro:build:done'] as (options: object) => Promise<void>;
	return hook({ dir: pathToFileURL(`${site}/`), logger: { info: () => {} } });
}

beforeEach(() => mkdirSync(join(site, '_astro'), { recursive: true }));
afterEach(() => rmSync(site, { recursive: true, force: true }));

describe('the scripts of a page with an island', () => {
	const parts = {
		'page.a1.js': 'import{h}from"./preact.p1.js";import{a}from"./part.b1.js";globalThis.shown=h(a);',
		'part.b1.js': 'export const a="a part";',
		'preact.p1.js': 'export const h=(text)=>text;',
	};

	test('become one file beside that of Preact, which the page names', async () => {
		await joinScripts(island, parts);
		const [script = '', preact] = readScripts();
		expect([script, preact]).toEqual([expect.stringMatching(/^page\.[\w-]{8}\.js$/), 'preact.p1.js']);
		expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain(`src="/_astro/${script}"`);
		const code = readFileSync(join(site, '_astro', script), 'utf8');
		expect(code).toContain('a part');
		expect(code).toMatch(/from"\.\/preact\.p1\.js"/);
	});

	test('stop the build where none of them imports as the bundler used to write it', async () => {
		const spaced = Object.fromEntries(
			Object.entries(parts).map(([name, code]) => [name, code.replaceAll('from"', 'from "')]),
		);
		await expect(joinScripts(island, spaced)).rejects.toThrow(
			/index\.html has an island, but none of its scripts .* it has page\.a1\.js\. Either the bundler writes/,
		);
		expect(existsSync(join(site, '_astro/part.b1.js'))).toBe(true);
	});

	test('stop the build where the page names none', async () => {
		await expect(joinScripts('<div class="island"></div>', {})).rejects.toThrow(/it names no script\./);
	});

	test('stop the build where Preact is no file of its own', async () => {
		const joined = { ...parts, 'page.a1.js': 'import{a}from"./part.b1.js";globalThis.shown=a;' };
		await expect(joinScripts(island, joined)).rejects.toThrow(/Preact is no file of the name in/);
	});
});

test('the scripts of a page without an island stay as they are', async () => {
	const alone = { 'page.a1.js': 'globalThis.shown=1;' };
	await joinScripts(page('<p>Text</p>'), alone);
	expect(readScripts()).toEqual(['page.a1.js']);
});
