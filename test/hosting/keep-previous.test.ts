import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepPrevious, previousFiles } from '../../src/hosting/keep-previous.ts';

let top: string;
beforeEach(() => {
	top = mkdtempSync(join(tmpdir(), 'deploys-'));
});
afterEach(() => rmSync(top, { recursive: true }));

/** A deploy as a build leaves it. */
function write(name: string, ...paths: string[]): string {
	for (const path of paths) {
		mkdirSync(dirname(join(top, name, path)), { recursive: true });
		writeFileSync(join(top, name, path), name);
	}
	return join(top, name);
}

describe('the hashed files of a deploy', () => {
	test('stay reachable for one deploy more, and no longer', async () => {
		const first = write('first', 'index.html', '_astro/a.1.js', '_astro/same.0.css');
		const second = write('second', 'index.html', '_astro/a.2.js', '_astro/same.0.css');
		const third = write('third', 'index.html', '_astro/a.3.js', '_astro/same.0.css');

		expect(await keepPrevious(first, second)).toEqual(['_astro/a.1.js']);
		expect(readFileSync(join(second, '_astro/a.1.js'), 'utf8')).toBe('first');
		expect(JSON.parse(readFileSync(join(second, previousFiles), 'utf8'))).toEqual(['_astro/a.1.js']);

		expect(await keepPrevious(second, third)).toEqual(['_astro/a.2.js']);
		expect(existsSync(join(third, '_astro/a.1.js'))).toBe(false);
	});

	test('include packed copies, the parts of the search index and of the script for other sites, and nothing whose name says no version', async () => {
		const first = write(
			'first',
			'_astro/a.1.js.br',
			'embed/checker.h-_1.js',
			'embed/checker.h-_1.js.gz',
			'embed/csp-guide.js',
			'embed/csp-guide.js.gz',
			'embed/en/checker.json',
			'embed/names.txt',
			'pagefind/fragment/en_1.pf_fragment',
			'pagefind/index/en_1.pf_index',
			'pagefind/pagefind.en_1.pf_meta',
			'pagefind/pagefind-entry.json',
			'en/old/index.html',
			'sw.js',
		);
		const second = write('second', 'index.html');
		expect(await keepPrevious(first, second)).toEqual([
			'_astro/a.1.js.br',
			'embed/checker.h-_1.js',
			'embed/checker.h-_1.js.gz',
			'pagefind/fragment/en_1.pf_fragment',
			'pagefind/index/en_1.pf_index',
			'pagefind/pagefind.en_1.pf_meta',
		]);
	});

	test('never take the place of those of the next deploy', async () => {
		const first = write('first', '_astro/same.0.css');
		const second = write('second', '_astro/same.0.css');
		expect(await keepPrevious(first, second)).toEqual([]);
		expect(readFileSync(join(second, '_astro/same.0.css'), 'utf8')).toBe('second');
		expect(existsSync(join(second, previousFiles))).toBe(false);
	});

	test('are none on a host that starts from an empty folder, and all where the list of the kept ones is damaged', async () => {
		expect(await keepPrevious(join(top, 'absent'), write('first', 'index.html'))).toEqual([]);
		const damaged = write('damaged', '_astro/a.1.js', previousFiles);
		expect(await keepPrevious(damaged, write('second', 'index.html'))).toEqual(['_astro/a.1.js']);
	});
});
