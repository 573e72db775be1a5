import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { guideGroups } from '../../src/catalog/guide-pages.ts';
import { multiplyPages } from '../bench/grow-project.ts';
import { copyProject } from '../support/copy-project.ts';
import { runBuild } from '../support/run-build.ts';
import { requireSite } from '../support/site.ts';

/** Each group that the menu of an English page opens, then what stands in each of its lists, as addresses below the guide. */
function readMenu(dir: string, page: string) {
	const html = readFileSync(join(dir, 'en/guide', page, 'index.html'), 'utf8');
	const menu = /<nav class="guide-menu"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
	return {
		open: [...menu.matchAll(/<p class="group">(.*?)<\/p>/g)].map(([, name]) => name),
		lists: menu
			.split('<ul>')
			.slice(1)
			.map((list) => [...list.matchAll(/href="[^"]*\/guide\/([^"]+)\/"/g)].map(([, address]) => address)),
	};
}

const today = ['Start here', 'Ways to enroll', 'Account', 'Selling', 'Staying authorized', 'History'];

test('the menu of the guide shows every page of every group', () => {
	const { open, lists } = readMenu(requireSite().dir, 'verification');
	expect(open).toEqual(today);
	expect(lists).toEqual(guideGroups.map(({ pages }) => pages.filter((page) => !page.includes('/'))));
});

/** A second build takes longer than the first, so only a full run has it. */
describe.runIf(inject('isFull'))('a guide of five times the pages', () => {
	test('opens in its menu the own group alone, and leads to the first page of each other', async () => {
		const copy = copyProject('test/.output/large-guide');
		multiplyPages(copy, 5);
		expect(await runBuild('dist', {}, copy)).toBe('');
		const { open, lists } = readMenu(join(copy, 'dist'), 'verification-3');
		expect(open).toEqual(['Account']);
		const copies = (page: string) => [page, ...[2, 3, 4, 5].map((time) => `${page}-${time}`)];
		expect(lists).toEqual([
			['overview', 'indirect-reseller'],
			[...copies('verification'), ...copies('account-setup')],
			['markets-and-currencies', 'stay-authorized', 'cloud-germany'],
		]);
	}, 900_000);
});
