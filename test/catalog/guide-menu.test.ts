import { describe, expect, test } from 'vitest';
import { layOutMenu, mostPages } from '../../src/catalog/guide-menu.ts';
import { guideGroups } from '../../src/catalog/guide-pages.ts';

const pagesOf = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);

/** As many pages as a menu shows, in the first three groups, and one page of a past. */
const full = [
	{ id: 'start', pages: pagesOf('start', 2) },
	{ id: 'enroll', pages: pagesOf('enroll', mostPages - 5) },
	{ id: 'account', pages: pagesOf('account', 3) },
	{ id: 'history', pages: ['enroll-7/history'] },
] as const;
/** One page more. */
const long = [...full, { id: 'staying', pages: ['stay'] }] as const;

const idsOf = (groups: readonly { id: string }[]) => groups.map(({ id }) => id);

test('today’s menu shows every page of every group', () => {
	const { before, open, after } = layOutMenu(guideGroups, 'direct-bill');
	expect([before, after]).toEqual([[], []]);
	expect(idsOf(open)).toEqual(idsOf(guideGroups));
});

test('a menu of 60 pages shows them all, and no page of a past is counted', () => {
	expect(mostPages).toBe(60);
	const { before, open, after } = layOutMenu(full, 'enroll-7');
	expect([before, after]).toEqual([[], []]);
	expect(open.flatMap(({ pages }) => pages)).toHaveLength(60);
});

describe('a menu of more', () => {
	test.each([
		['start-2', [[], ['start'], ['enroll', 'account', 'staying']]],
		['enroll-7', [['start'], ['enroll'], ['account', 'staying']]],
		['stay', [['start', 'enroll', 'account'], ['staying'], []]],
	])('opens on %s its own group, and names those before and after it that have a page to lead to', (page, ids) => {
		const { before, open, after } = layOutMenu(long, page);
		expect([before, open, after].map(idsOf)).toEqual(ids);
	});

	test('opens on the page of a past the group of the page above it', () => {
		expect(layOutMenu(long, 'enroll-7/history')).toEqual(layOutMenu(long, 'enroll-7'));
	});

	test('names all groups where the page is in none', () => {
		const { before, open, after } = layOutMenu(long, 'prices');
		expect([...before, ...open, ...after].map(({ id }) => id)).toEqual(['start', 'enroll', 'account', 'staying']);
		expect(open).toEqual([]);
	});
});
