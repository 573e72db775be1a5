import { beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/catalog/catalog.ts';
import { type Locale, locales, localeTraits } from '../../src/i18n/locales.ts';
import { type Chinese, foreignTo } from '../support/chinese-scripts.ts';
import type { TreeLine } from '../support/describe-tree.ts';
import { KeyboardWalk, type WalkStep } from '../support/keyboard-walk.ts';
import { newSitePage } from '../support/site-browser.ts';

/** A way through an island by the keyboard, the same keys in every language. */
interface Route {
	island: string;
	/** What of the page is told. */
	root: string;
	address: string;
	ready: string;
	/** Whether what is found differs from language to language, so that only its kinds can be compared. */
	isRanked?: boolean;
	go: (walk: KeyboardWalk) => Promise<void>;
}

const routes: Route[] = [
	{
		island: 'market-lookup',
		root: '.lookup',
		address: '/markets/',
		ready: '.lookup[data-ready]',
		go: async (walk) => {
			await walk.tabTo('#office-input');
			await walk.type('SG');
			await walk.press('Enter');
			await walk.press('ArrowDown');
			await walk.press('Enter');
			await walk.tabTo('#target-input');
			await walk.press('ArrowDown');
			await walk.press('Escape');
			await walk.type('JP');
			await walk.press('Enter');
			await walk.type('qqqq');
			await walk.tabTo('#asked-day');
			await walk.tabTo('[data-place="JP"] button', 'Shift+Tab');
			await walk.press('Delete');
			await walk.tabTo('.answers-actions button:last-of-type');
			await walk.press('Enter');
		},
	},
	{
		island: 'checker',
		root: '.checker',
		address: '/check/',
		ready: '.checker[data-ready]',
		go: async (walk) => {
			await walk.tabTo('form[data-question] input');
			await walk.press('Space');
			await walk.tabTo('form[data-question] button[type=submit]');
			await walk.press('Enter');
			await walk.tabTo('form[data-question] input');
			await walk.press('Space');
			await walk.tabTo('form[data-question] .text-button');
			await walk.press('Enter');
			await walk.tabTo('[data-partner-type=direct-bill] summary');
			await walk.press('Enter');
			await walk.tabTo('.given button');
			await walk.press('Enter');
			await walk.tabTo('.answers-actions button:last-of-type');
			await walk.press('Enter');
		},
	},
	{
		island: 'checklist',
		root: '.checklist',
		address: '/checklist/#v=1&csp-status=indirect-reseller&type=direct-bill',
		ready: '.checklist[data-ready]',
		go: async (walk) => {
			await walk.tabTo('.task input[type=checkbox]');
			await walk.press('Space');
			await walk.tabTo('.task summary');
			await walk.press('Enter');
			await walk.tabTo('.note-add');
			await walk.press('Enter');
			await walk.type('a note');
			await walk.tabTo('[data-step=buy-support-plan] input[type=checkbox]');
			await walk.press('Space');
			await walk.press('Escape');
			await walk.tabTo('[data-clear]');
			await walk.press('Enter');
		},
	},
	{
		island: 'case-changes',
		root: '.case-changes',
		address: '/changes/#v=1&csp-status=direct-bill&date=2025-12-01&office=DE&since=2023-05-01&target=RU',
		ready: '.case-changes[data-ready]',
		go: async (walk) => {
			await walk.tabTo('#second-day');
			await walk.type('02312024');
			await walk.tabTo('#second-day-choices');
			await walk.press('ArrowDown');
			await walk.tabTo('.answers-actions button:last-of-type');
			await walk.press('Enter');
		},
	},
	{
		island: 'search',
		root: 'dialog',
		address: '/guide/overview/',
		ready: '.search-button',
		isRanked: true,
		go: async (walk) => {
			await walk.tabTo('.search-button');
			await walk.press('Enter', 'dialog[open]');
			await walk.type('MPN', '[data-query="MPN"]');
			await walk.press('ArrowDown');
			await walk.press('ArrowUp');
			await walk.tabTo('.search-foot input');
			await walk.press('Space');
			await walk.press('Escape');
		},
	},
];

/** In all languages at once: a walk waits most of the time. */
async function walkInAll({ go, ...start }: Route): Promise<Record<Locale, KeyboardWalk>> {
	const walkIn = async (locale: Locale) => {
		const site = await newSitePage();
		const walk = new KeyboardWalk(site, start.root, [wordsOf(locale).search.opening, wordsOf(locale).search.loading]);
		await walk.begin(`/${localeTraits[locale].segment}${start.address}`, start.ready);
		await go(walk);
		await site.close();
		return [locale, walk] as const;
	};
	return Object.fromEntries(await Promise.all(locales.map(walkIn))) as Record<Locale, KeyboardWalk>;
}

const allWalks = new Map<string, Record<Locale, KeyboardWalk>>();
beforeAll(async () => {
	// One island after the other: of fifteen pages at once, one may rest long enough to be taken for calm.
	for (const route of routes) allWalks.set(route.island, await walkInAll(route));
}, routes.length * 240_000);

describe.each(routes)('a walk through the island $island by the keyboard', ({ island, isRanked = false }) => {
	let walks: Record<Locale, KeyboardWalk>;
	beforeAll(() => {
		walks = allWalks.get(island) as typeof walks;
	});

	test('tells names, roles, states, the focus and announcements as they are recorded', async () => {
		await expect(walks.en.record()).toMatchFileSnapshot(`walks/${island}.txt`);
	});

	test.each(['zh-TW', 'zh-CN'] as const)('tells the same in %s, in the words of the language', (locale) => {
		const [english, chinese] = [walks.en.steps, walks[locale].steps];
		const namedKind = (line: TreeLine) => `${printKind(line)}${line.name === '' ? '' : ' named'}`;
		const kindsOf = ({ tree }: WalkStep) => (isRanked ? [...new Set(tree.map(namedKind))] : tree.map(namedKind));
		expect(chinese.map(kindsOf)).toEqual(english.map(kindsOf));
		expect(chinese.map(({ focus }) => focus && printKind(focus))).toEqual(
			english.map(({ focus }) => focus && printKind(focus)),
		);
		expect(chinese.map(({ announced }) => announced.length)).toEqual(english.map(({ announced }) => announced.length));
		const said = chinese.flatMap(({ tree, announced }) => [...tree.flatMap(textsOf), ...announced]);
		expect([...new Set(said)].filter((text) => !isIn(locale, text))).toEqual([]);
		// Where results differ, so does how many parts of a page they name; that none lacks its name, the kinds tell.
		if (isRanked) return;
		expect(said.length).toBe(english.flatMap(({ tree, announced }) => [...tree.flatMap(textsOf), ...announced]).length);
	});
});

/** What is the same in every language: a line of the tree without its words. */
function printKind({ depth, role, states, relations, description }: TreeLine): string {
	const kinds = states.map((state) =>
		role === 'combobox' || role === 'progressbar' ? state.replace(/^value .*/, 'value') : state,
	);
	const targets = relations.map((each) => `${each.kind} ${each.role}`);
	return [depth, role, ...kinds, ...targets, ...(description === '' ? [] : ['described'])].join(' ');
}

/** What is said of a line; nothing of an element without a name. */
function textsOf({ name, description }: TreeLine): string[] {
	return [name, description].filter((text) => text !== '');
}

/** Chinese characters of the language's own script, unless it is a name that every language writes alike. */
function isIn(locale: Chinese, text: string): boolean {
	if ([...text].some((character) => foreignTo[locale].has(character))) return false;
	return /\p{Script=Han}/u.test(text) || sharedNames.test(text);
}

const sharedNames = /^([A-Z]{3}|Microsoft Cloud Germany|PartnerID|Microsoft AI Cloud Partner Program \(MAICPP\))$/;
