import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SearchHelp } from '../../../src/i18n/search-help/search-help.ts';
import { prepareHelp } from '../../../src/i18n/search-help/widen-query.ts';
import type { Pagefind, PagefindPage, PagefindResult } from '../../../src/islands/search/pagefind.ts';
import { describePage, isLikely, mergeResults, searchPages } from '../../../src/islands/search/search-pages.ts';

const help: SearchHelp = {
	fold: { foreign: {}, rare: {}, words: {}, scales: {} },
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
		filters: partOf(url),
		sub_results: sections.map(([heading, excerpt, balanced_score]) => ({
			title: heading,
			url: heading === title ? url : `${url}#${heading}`,
			excerpt,
			weighted_locations: [{ balanced_score }],
			...(heading !== title && { anchor: { id: heading } }),
		})),
	};
}

function partOf(url: string): PagefindPage['filters'] {
	if (url.includes('/markets/')) return { part: ['place'] };
	if (url.endsWith('/history/')) return { part: ['history'] };
	return url.includes('/glossary/') ? { part: ['glossary'] } : {};
}

/** An index that finds these pages for these words, as far as the filters let it. */
function indexOf(found: Record<string, [page: PagefindPage, score: number][]>): Pagefind {
	return {
		options: async () => {},
		filters: async () => ({}),
		search: async (query, { filters }) => {
			const isOf = ({ filters: { part } }: PagefindPage, wanted: string) => part?.includes(wanted) ?? false;
			const isLetIn = (each: PagefindPage) =>
				'part' in filters ? isOf(each, filters.part) : !filters.not.any.some(({ part }) => isOf(each, part));
			const results = (found[query] ?? [])
				.filter(([each]) => isLetIn(each))
				.map(([each, score]): PagefindResult => ({ id: each.url, score, data: async () => each }));
			return { results };
		},
	};
}

async function hrefs(pagefind: Pagefind, query: string): Promise<string[]> {
	const { pages } = await searchPages(pagefind, prepareHelp(help), query, 20);
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

	test('come before the page of their past, though its title says it too', async () => {
		const past = page('/en/a/history/', 'markets: how it was', ['markets: how it was', '<mark>markets</mark>', 1]);
		const now = page('/en/a/', 'All about markets', ['All about markets', '<mark>markets</mark>', 1]);
		const other = page('/en/b/', 'Other', ['Other', '<mark>markets</mark>', 1]);
		const found: [PagefindPage, number][] = [
			[past, 3],
			[other, 2],
			[now, 1],
		];
		expect(await hrefs(indexOf({ markets: found }), 'markets')).toEqual(['/en/a/', '/en/a/history/', '/en/b/']);
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

	test('are those of the nearest name too where the typo stands beside a known word', async () => {
		expect(await hrefs(indexOf({ distributor: [[today, 1]] }), 'indirect provider contrct')).toEqual([
			'/en/distributor/',
		]);
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

/** Pages of the guide, the first found best, the second half as well. */
const guides: [PagefindPage, number][] = [1, 0.5].map((score) => [
	page(`/en/guide-${score}/`, 'Guide', ['Guide', '<mark>euro</mark>', 1]),
	score,
]);

describe('the order of what is found', () => {
	test.each([
		[10, '/en/markets/0/'],
		[11, '/en/guide-0.5/'],
	])('with %i places of a word, the second is %s', async (count, second) => {
		const places = Array.from({ length: count }, (_, number): [PagefindPage, number] => [
			page(`/en/markets/${number}/`, `Place ${number}`, [`Place ${number}`, '<mark>euro</mark>', 1]),
			9,
		]);
		const found = await hrefs(indexOf({ euro: [...guides, ...places] }), 'euro');
		expect(found.slice(0, 2)).toEqual(['/en/guide-1/', second]);
		expect(found).toHaveLength(count + 2);
	});

	test('puts a place last where only facts say it, and no page of the guide for that', async () => {
		const fact = page('/en/markets/cn/', 'China', ['facts', '<mark>euro</mark>', 1], ['more', '<mark>euro</mark>', 1]);
		const anchored = page('/en/guide-a/', 'Guide', ['part', '<mark>euro</mark>', 1]);
		const both = page('/en/markets/de/', 'Germany', ['Germany', '<mark>euro</mark>', 2], ['facts', 'x', 1]);
		const found = await hrefs(indexOf({ euro: [[anchored, 2], ...guides, [fact, 9], [both, 8]] }), 'euro');
		expect(found).toEqual([
			'/en/guide-a/#part',
			'/en/markets/de/',
			'/en/guide-1/',
			'/en/guide-0.5/',
			'/en/markets/cn/#facts',
		]);
	});

	test('weighs what today’s name finds more than what the words as typed do', async () => {
		const pages = ['best', 'good', 'typed', 'last'].map((name) =>
			page(`/en/${name}/`, 'Title', ['Title', '<mark>distributor</mark>', 1]),
		) as [PagefindPage, PagefindPage, PagefindPage, PagefindPage];
		const [best, good, typed, last] = pages;
		const pagefind = indexOf({
			distributor: [
				[best, 10],
				[good, 8],
				[last, 6],
			],
			'indirect provider': [[typed, 40]],
		});
		expect(await hrefs(pagefind, 'indirect provider')).toEqual(['/en/best/', '/en/good/', '/en/typed/', '/en/last/']);
	});

	test('counts each search from its own best', () => {
		const results = (scores: Record<string, number>) => Object.entries(scores).map(([id, score]) => ({ id, score }));
		const lists = [
			{ results: results({ a: 10, b: 1 }), weight: 1 },
			{ results: results({ c: 3, d: 2, a: 1 }), weight: 0.7 },
		];
		expect(mergeResults(lists).map(({ id }) => id)).toEqual(['a', 'c', 'd', 'b']);
		expect(mergeResults(lists.toReversed()).map(({ id }) => id)).toEqual(['a', 'c', 'd', 'b']);
	});

	test('of a page that is found twice alike keeps what was found first', () => {
		const [first, second] = [
			{ id: 'a', score: 1, excerpt: 'first' },
			{ id: 'a', score: 2, excerpt: 'second' },
		];
		const lists = [first, second].map((result) => ({ results: [result], weight: 1 }));
		expect(mergeResults(lists)).toEqual([first]);
	});
});

describe('the page of all terms', () => {
	const terms = page('/en/glossary/', 'Terms', ['Terms', 'a <mark>distributor</mark> <mark>euro</mark>', 1]);
	const pagefind = indexOf({ distributor: [...guides, [terms, 1]], euro: [...guides, [terms, 1]] });

	test('is left out where a term is shown by itself', async () => {
		const { names, also, query } = await searchPages(pagefind, prepareHelp(help), 'distributor', 20);
		expect([names.map(({ id }) => id), also, query]).toEqual([['distributor'], [], 'distributor']);
		expect(await hrefs(pagefind, 'distributor')).not.toContain('/en/glossary/');
	});

	test('leaves out with it the places, which are counted apart as ever', async () => {
		const places = Array.from({ length: 11 }, (_, number): [PagefindPage, number] => [
			page(`/en/markets/${number}/`, `Place ${number}`, [`Place ${number}`, 'a <mark>distributor</mark>', 1]),
			9,
		]);
		const distributors = guides.map(([, score]): [PagefindPage, number] => [
			page(`/en/guide-${score}/`, 'Guide', ['Guide', 'a <mark>distributor</mark>', 1]),
			score,
		]);
		const found = await hrefs(indexOf({ distributor: [...places, ...distributors] }), 'distributor');
		expect(found.slice(0, 2)).toEqual(['/en/guide-1/', '/en/guide-0.5/']);
		expect(found).toHaveLength(13);
	});

	test('is found else', async () => {
		expect(await hrefs(pagefind, 'euro')).toContain('/en/glossary/');
	});
});

describe('pages are loaded a few at a time', () => {
	const pages = ['one', 'two', 'three'].map((name): [PagefindPage, number] => [
		page(`/en/${name}/`, name, [name, '<mark>euro</mark>', 1]),
		1,
	]);

	test('the first ones at once, the others when they are asked for', async () => {
		const found = await searchPages(indexOf({ euro: pages }), prepareHelp(help), 'euro', 2);
		expect(found.pages.map(({ href }) => href)).toEqual(['/en/one/', '/en/two/']);
		expect(found.count).toBe(3);
		expect((await found.loadPages(2, 4)).map(({ href }) => href)).toEqual(['/en/three/']);
	});

	/** The index as it stands, but pages of these names do not arrive. */
	function losing(...names: string[]): Pagefind {
		const pagefind = indexOf({ euro: pages });
		return {
			...pagefind,
			search: async (query, options) => {
				const { results } = await pagefind.search(query, options);
				const isLost = (id: string) => names.some((name) => id.includes(name));
				return {
					results: results.map((each) =>
						isLost(each.id) ? { ...each, data: () => Promise.reject(new Error('no network')) } : each,
					),
				};
			},
		};
	}

	test('one that is out of reach is left out', async () => {
		const found = await searchPages(losing('two'), prepareHelp(help), 'euro', 3);
		expect(found.pages.map(({ href }) => href)).toEqual(['/en/one/', '/en/three/']);
	});

	test('where all are, it is told', async () => {
		await expect(searchPages(losing('one', 'two', 'three'), prepareHelp(help), 'euro', 3)).rejects.toThrow(
			'The pages are out of reach.',
		);
	});
});

describe('a query that finds nothing', () => {
	afterEach(() => vi.unstubAllGlobals());

	const search = (found = {}) => searchPages(indexOf(found), prepareHelp(help), 'euro', 2);

	test('has found nothing where the index is in reach', async () => {
		vi.stubGlobal('fetch', async () => ({ ok: true }));
		expect(await search()).toMatchObject({ count: 0, pages: [] });
	});

	test('is no answer where the index is out of reach', async () => {
		vi.stubGlobal('fetch', async () => ({ ok: false }));
		await expect(search()).rejects.toThrow('The index is out of reach.');
		expect(await search({ euro: guides })).toMatchObject({ count: 2 });
	});
});

describe('a page has to do with the query', () => {
	const likely = (excerpt: string, ...phrases: string[]) => isLikely(page('/en/p/', 'P', ['P', excerpt, 1]), phrases);

	test.each([
		['abx', 'ab', true],
		['axb', 'ab', false],
		['abcxx', 'abcd', true],
		['abxxx', 'abcd', false],
		['abcdxxx', 'abcdefg', true],
		['abcxxxx', 'abcdefg', false],
		['abcdxxxx', 'abcdefgh', true],
		['abcxxxxx', 'abcdefgh', false],
		['euro', 'euro', true],
		['Éuropéan', 'EUROPEAN', true],
		['經銷', '間接經銷商', true],
		['經銷商', '經銷', true],
		['經費', '經銷', false],
		['companies', 'company!!!!!!', true],
		['(companies', 'company', true],
		['companies', 'qzxv company', true],
		['companies', '?qzxv!', false],
		['companies', 'qz, xv', false],
	])('the marked word %s for the query %s: %s', (word, phrase, expected) => {
		expect(likely(`company 間接經銷商 <mark>${word}</mark>`, phrase)).toBe(expected);
	});

	test('by any of its phrases and parts', () => {
		expect(likely('<mark>euro</mark> <mark>dollar</mark>', 'yen', 'dollar')).toBe(true);
	});

	test('by marked words alone', () => {
		expect(likely('dollar <mark>euro</mark>', 'dollar')).toBe(false);
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

	test('is its best part where its title says it, but nothing stands above the first heading', () => {
		const anchored = page('/en/p/', 'Distributor', ['low', 'x', 1], ['high', 'y', 2]);
		expect(describePage(anchored, ['distributor'])).toMatchObject({ href: '/en/p/#high', section: 'high' });
	});

	test('is the page as a whole for one phrase of several', () => {
		expect(describePage(found, ['checks', 'DISTRIBUTOR']).href).toBe('/en/p/');
	});

	test('is its address where it has neither title nor parts', () => {
		const bare = { url: '/en/p/', meta: {}, filters: {}, sub_results: [] };
		expect(describePage(bare, ['x'])).toEqual({
			href: '/en/p/',
			title: '/en/p/',
			section: undefined,
			excerpt: [],
			others: [],
		});
	});

	test('weighs a part by all the words it holds', () => {
		const two = page('/en/p/', 'P', ['one', 'x', 3], ['many', 'y', 2]);
		two.sub_results[1]?.weighted_locations.push({ balanced_score: 2 });
		expect(describePage(two, ['x']).section).toBe('many');
	});

	test('is two others at most, and none above the first heading', () => {
		const many = page('/en/p/', 'P', ['a', 'x', 9], ['P', 'x', 8], ['b', 'x', 7], ['c', 'x', 6], ['d', 'x', 5]);
		expect(describePage(many, ['x']).others.map(({ title }) => title)).toEqual(['b', 'c']);
	});

	test.each([
		[
			'Steps. Do <mark>it</mark> now',
			[
				['Do ', false],
				['it', true],
				[' now', false],
			],
		],
		['<mark>Steps</mark>. Do', [['Do', false]]],
		['Steps 。．\n<mark>it</mark>', [['it', true]]],
		['Stepss. Do', [['s. Do', false]]],
		['Other. Do', [['Other. Do', false]]],
		['Steps.', [['Steps.', false]]],
	])('below the heading Steps, %j goes on without repeating it', (excerpt, pieces) => {
		const { excerpt: shown } = describePage(page('/en/p/', 'P', ['Steps', excerpt, 1]), []);
		expect(shown.map(({ text, isMarked }) => [text, isMarked])).toEqual(pieces);
	});

	test('does not repeat the heading', () => {
		const text = ({ excerpt }: ReturnType<typeof describePage>) => excerpt.map((piece) => piece.text).join('');
		expect(text(describePage(found, ['distributor']))).toBe('A distributor buys');
		expect(text(describePage(found, ['checks']))).toBe('Do checks');
	});
});
