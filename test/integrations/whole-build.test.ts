import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/root.ts';
import { runBuild } from '../support/run-build.ts';

/** A site of one page, since the real one takes half a minute; below the project's top, where packages are found. */
const site = join(root, 'test/.output/small-site');
const read = (path: string) => readFileSync(join(site, 'dist', path), 'utf8');
const write = (path: string, text: string) => {
	mkdirSync(join(site, path, '..'), { recursive: true });
	writeFileSync(join(site, path), text);
};

beforeAll(() => {
	rmSync(site, { recursive: true, force: true });
	write('src/pages/index.astro', '<html lang="en"><title>New</title><h1>New</h1></html>');
	write(
		'astro.config.mjs',
		`import { wholeBuild } from ${JSON.stringify(join(root, 'src/integrations/whole-build.ts'))};
		export default { integrations: [wholeBuild()] };`,
	);
	write('package.json', '{ "type": "module" }');
	symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'));
	write('dist/index.html', 'Old');
	write('dist/_astro/old.1.js', 'of the old page');
	write('dist/en/dropped/index.html', 'Dropped');
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

describe('a build', () => {
	test('that fails leaves the site that stands as it was', async () => {
		write('src/pages/broken.astro', '---\nthrow new Error("broken on purpose");\n---\n');
		expect(await runBuild('dist', {}, site)).toContain('broken on purpose');
		expect(read('index.html')).toBe('Old');
		expect(read('en/dropped/index.html')).toBe('Dropped');
		rmSync(join(site, 'src/pages/broken.astro'));
	});

	test('that succeeds replaces it whole, but for the hashed files of the site before', async () => {
		expect(await runBuild('dist', {}, site)).toBe('');
		expect(read('index.html')).toContain('<h1>New</h1>');
		expect(readdirSync(join(site, 'dist')).toSorted()).toEqual(['_astro', 'index.html', 'previous-files.json']);
		expect(read('_astro/old.1.js')).toBe('of the old page');
		expect(readdirSync(site).filter((name) => /^dist./.test(name))).toEqual([]);
	});

	test('finds the deploy before it where PREVIOUS_DIR says', async () => {
		write('deployed/_astro/older.1.js', 'of the deployed page');
		expect(await runBuild('dist', { PREVIOUS_DIR: join(site, 'deployed') }, site)).toBe('');
		expect(JSON.parse(read('previous-files.json'))).toEqual(['_astro/older.1.js']);
	});
});
