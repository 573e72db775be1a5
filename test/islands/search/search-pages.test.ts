import { describe, expect, test } from 'vitest';
import type { SearchHelp } from '../../../src/i18n/search-help/search-help.ts';
import { prepareHelp } from '../../../src/i18n/search-help/widen-query.ts';
import type { Pagefind, PagefindPage, PagefindResult } from '../../../src/islands/search/pagefind.ts';
import { describePage, isLikely, mergeResults, searchPages } from '../../../src/islands/search/search-pages.ts';

const help: SearchHelp = {
	fold: { foreign: {}, rare: {}, words: {} },
	script: {},
	names: [
		{
			id: 'distributor',
			name: 'distributor',
			query: 'distributor',
			otherNames: ['indirect provider'],
			text: '',
			path: '/glossary/#distributor',
		},
	],
};

function page(
	url: string,
	title: string,
	...sections: [title: string, excerpt: string, score: number][]
): PagefindPage {
	return {
		url,
		meta: { title },
		filters: url.includes('/markets/') ? { part: ['place'] } : {},
		sub_results: sections.map(([heading, excerpt, balanced_score]) => ({
			title: heading,
			url: heading === title ? url : `${url}#${heading}`,
			excerpt,
			weighted_locations: [{ balanced_score }],
			...(heading !== title && { anchor: { id: heading } }),
		})),
	};
}

/** An index that finds these pages for these words: `place` pages are those under /markets/. */
function indexOf(found: Record<string, [page: PagefindPage, score: number][]>): Pagefind {
	return {
		options: async () => {},
		filters: async () => ({}),
		search: async (query, { filters }) => {
			const wantsPlaces = 'part' in filters;
			const results = (found[query] ?? [])
				.filter(([{ url }]) => url.includes('/markets/') === wantsPlaces)
				.map(([each, score]): PagefindResult => ({ id: each.url, score, data: async () => each }));
			return { results };
		},
	};
}

async function hrefs(pagefind: Pagefind, query: string): Promise<string[]> {
	const { pages } = await searchPages(pagefind, prepareHelp(help), query, 8);
	return pages.map(({ href }) => href);
}

describe('the pages that a query finds', () => {
	const old = page('/en/history/', 'History', ['History', 'an <mark>indirect provider</mark>', 1]);
	const today = page('/en/distributor/', 'What it is', ['What it is', 'a <mark>distributor</mark>', 1]);

	test('come first by today’s name, then by the older one', async () => {
		const pagefind = indexOf({ 'indirect provider': [[old, 40]], distributor: [[today, 0.1]] });
		expect(await hrefs(pagefind, 'indirect provider')).toEqual(['/en/distributor/', '/en/history/']);
	});

	test('come once, with their best score', () => {
		const lists = [
			{
				results: [
					{ id: 'a', score: 10 },
					{ id: 'b', score: 5 },
				],
				weight: 1,
			},
			{
				results: [
					{ id: 'b', score: 0.2 },
					{ id: 'c', score: 0.1 },
				],
				weight: 0.7,
			},
		];
		expect(mergeResults(lists).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	});

	test('come first where their title says it', async () => {
		const named = page('/en/b/', 'All about markets', ['All about markets', '<mark>markets</mark>', 1]);
		const other = page('/en/a/', 'Other', ['Other', '<mark>markets</mark>', 1]);
		expect(
			await hrefs(
				indexOf({
					markets: [
						[other, 2],
						[named, 1],
					],
				}),
				'markets',
			),
		).toEqual(['/en/b/', '/en/a/']);
	});

	test('are those of the guide before those of many places, but not before a place of that name', async () => {
		const guide = page('/en/guide/', 'Guide', ['Guide', '<mark>euro</mark> <mark>norway</mark>', 1]);
		const places = Array.from({ length: 12 }, (_, number) =>
			page(`/en/markets/${number}/`, `Place ${number}`, [`Place ${number}`, '<mark>euro</mark>', 1]),
		);
		const norway = page('/en/markets/no/', 'Norway', ['Norway', '<mark>norway</mark>', 1]);
		const pagefind = indexOf({
			euro: [[guide, 1], ...places.map((each): [PagefindPage, number] => [each, 9])],
			norway: [
				[guide, 9],
				[norway, 1],
			],
		});
		expect((await hrefs(pagefind, 'euro'))[0]).toBe('/en/guide/');
		expect((await hrefs(pagefind, 'norway'))[0]).toBe('/en/markets/no/');
	});

	test('are places last where only a fact about them says it', async () => {
		const guide = page('/en/guide/', 'Guide', ['Guide', '<mark>credit</mark>', 1]);
		const china = page('/en/markets/cn/', 'China', ['facts', '<mark>credit</mark>', 1]);
		expect(
			await hrefs(
				indexOf({
					credit: [
						[china, 9],
						[guide, 1],
					],
				}),
				'credit',
			),
		).toEqual(['/en/guide/', '/en/markets/cn/#facts']);
	});

	test('are those of the nearest name where a typo finds none', async () => {
		expect(await hrefs(indexOf({ distributor: [[today, 1]] }), 'distribtor')).toEqual(['/en/distributor/']);
	});

	test('hold the words, not only their first letter', async () => {
		const far = page('/en/q/', 'Q', ['Q', '<mark>Q</mark> and A', 1]);
		const near = page('/en/n/', 'N', ['N', 'of all <mark>companies</mark>', 1]);
		const pagefind = indexOf({
			qzxvkj: [[far, 1]],
			company: [
				[near, 2],
				[far, 1],
			],
		});
		expect(isLikely(far, ['qzxvkj'])).toBe(false);
		expect(isLikely(near, ['company'])).toBe(true);
		expect(await searchPages(pagefind, prepareHelp(help), 'company', 8)).toMatchObject({ count: 1 });
	});
});

describe('what is shown of a page', () => {
	const found = page(
		'/en/p/',
		'Become a distributor',
		['Become a distributor', 'Become a <mark>distributor</mark>. A <mark>distributor</mark> buys', 10],
		['steps', 'steps. Do <mark>checks</mark>', 30],
		['history', 'before', 20],
		['rest', 'after', 5],
	);

	test('is the page as a whole where its title says what was looked for', () => {
		expect(describePage(found, ['distributor'])).toMatchObject({ href: '/en/p/', section: undefined });
	});

	test('is its best part otherwise, and two others', () => {
		expect(describePage(found, ['checks'])).toMatchObject({
			href: '/en/p/#steps',
			title: 'Become a distributor',
			section: 'steps',
			others: [
				{ href: '/en/p/#history', title: 'history' },
				{ href: '/en/p/#rest', title: 'rest' },
			],
		});
	});

	test('does not repeat the heading', () => {
		const text = ({ excerpt }: ReturnType<typeof describePage>) => excerpt.map((piece) => piece.text).join('');
		expect(text(describePage(found, ['distributor']))).toBe('A distributor buys');
		expect(text(describePage(found, ['checks']))).toBe('Do checks');
	});
});
