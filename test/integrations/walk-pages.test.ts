import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import { copyOf, walkPages } from '../../src/integrations/walk-pages.ts';
import { root } from '../support/root.ts';

const site = join(root, 'test/.output/walk-pages');

function write(path: string, text: string): void {
	mkdirSync(dirname(join(site, path)), { recursive: true });
	writeFileSync(join(site, path), text);
}

afterEach(() => rmSync(site, { recursive: true, force: true }));

test('pages come in the order of their paths, each with its text, and other files do not', () => {
	write('en/b/index.html', 'b');
	write('en/a/index.html', 'a');
	write('en/a.md', 'no page');
	write('404.html', 'none');
	expect([...walkPages(site)]).toEqual([
		{ path: '404.html', file: join(site, '404.html'), html: 'none' },
		{ path: 'en/a/index.html', file: join(site, 'en/a/index.html'), html: 'a' },
		{ path: 'en/b/index.html', file: join(site, 'en/b/index.html'), html: 'b' },
	]);
});

test('a page is read when its turn comes, so that what was written meanwhile is there', () => {
	write('a.html', 'a');
	write('b.html', 'b');
	const seen = [];
	for (const { html } of walkPages(site)) {
		seen.push(html);
		write('b.html', 'written');
	}
	expect(seen).toEqual(['a', 'written']);
});

test('a page that is not wanted is not read', () => {
	write('a.html', 'a');
	mkdirSync(join(site, 'folder.html'));
	const pages = [...walkPages(site, (path) => path === 'a.html')];
	expect(pages.map(({ path }) => path)).toEqual(['a.html']);
});

test('what is kept of a page keeps no page in memory', () => {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as () => void;
	const heap = () => {
		collect();
		return process.memoryUsage().heapUsed;
	};
	const page = (index: number) => `<title>A title of some length ${index}</title>${'<p>words</p>'.repeat(10_000)}`;
	const titleOf = (html: string) => /<title>([^<]*)/.exec(html)?.[1] ?? '';
	const before = heap();
	const titles = Array.from({ length: 100 }, (_, index) => copyOf([titleOf(page(index))]));
	expect(heap() - before).toBeLessThan(2_000_000);
	expect(titles[7]).toEqual(['A title of some length 7']);
});
