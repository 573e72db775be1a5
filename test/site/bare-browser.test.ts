import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/catalog/catalog.ts';
import { largestText, testedWidths } from '../../src/catalog/tested-settings.ts';
import { pagesToVisit } from '../support/pages-to-visit.ts';
import { readPages, requireSite } from '../support/site.ts';
import { newSitePage } from '../support/site-browser.ts';
import { setTextSize } from '../support/text-size.ts';
import { visitAll } from '../support/visit-all.ts';

const journeys = [
	'/en/markets/#office=TW&target=MY',
	'/en/check/#type=direct-bill',
	'/en/checklist/',
	'/en/guide/overview/',
];

describe('a browser that keeps nothing', () => {
	test.each([
		['throws at the mention of storage', () => Object.defineProperty(globalThis, 'localStorage', { get: refuse })],
		['lets nothing be written', () => Object.assign(Storage.prototype, { setItem: refuse })],
		[
			'has neither storage nor databases',
			() => {
				for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
					Object.defineProperty(globalThis, name, { value: undefined });
				}
			},
		],
	])('and %s shows every page and answer, without an error', async (_, take) => {
		const { page, open, settle, problems, close } = await newSitePage();
		await page.addInitScript(`const refuse = ${refuse}; (${take})()`);
		for (const address of journeys) {
			await open('/en/glossary/');
			await open(address);
			await settle();
			expect(await page.locator('main h1').isVisible(), address).toBe(true);
		}
		await open(journeys[0] as string);
		await settle();
		await page.locator('main [data-verdict]').first().waitFor();
		await page.locator('a[data-language="zh-TW"]').click();
		await page.waitForURL(/\/zh-tw\/markets\/#.*office=TW/);
		expect(problems).toEqual([]);
		await close();
	});
});

test('a browser without a clipboard gives the link to copy by hand', async () => {
	const { page, open, settle, problems, close } = await newSitePage();
	await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }));
	await open('/en/markets/#office=TW&target=MY');
	await settle();
	const { copy, copyByHand } = wordsOf('en').lookup.form;
	await page.getByRole('button', { name: copy }).click();
	await page.getByText(copyByHand).first().waitFor();
	expect(problems).toEqual([]);
	await close();
});

describe('a list of things to block', () => {
	/** Names that such lists hide or refuse on every site. */
	const blocked =
		/(?<![a-z])(ads?|adverts?|advertisement|banner|sponsor(ed)?|promo|popup|pop-up|modal|overlay|cookies?|gdpr|newsletter|subscribe|social|share|sharing|tracking|tracker|analytics|metrics|pixel|beacon|affiliate|outbrain|taboola)(?![a-z])/i;

	test('finds no class or id of ours', () => {
		const found = new Set(
			readPages()
				.filter(({ kind }) => kind !== 'place')
				.flatMap(({ elements }) =>
					elements.flatMap(({ attributes }) => [...(attributes['class'] ?? '').split(/\s+/), attributes['id'] ?? '']),
				)
				.filter((name) => blocked.test(name)),
		);
		expect([...found]).toEqual([]);
	});

	test('finds no file of ours, nor a class that only scripts write', () => {
		const folder = join(requireSite().dir, '_astro');
		const files = readdirSync(folder);
		expect(files.filter((name) => blocked.test(name.replace(/\..*$/, '')))).toEqual([]);
		const classes = files
			.filter((name) => name.endsWith('.css'))
			.flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/\.[a-z][\w-]*/gi) ?? []);
		expect(classes.length).toBeGreaterThan(100);
		expect(classes.filter((name) => blocked.test(name))).toEqual([]);
	});
});

test('where a reader asks for less motion, nothing moves', async () => {
	const moving: string[] = [];
	const pages = pagesToVisit(1, 9).filter(({ path }) => path.startsWith('/en/'));
	await visitAll(pages, { reducedMotion: 'reduce' }, async ({ page, open, settle }, { path }) => {
		await open(path);
		await settle();
		const found = await page.evaluate(() => {
			const seconds = (list: string) =>
				Math.max(...list.split(',').map((each) => Number.parseFloat(each) * (each.includes('ms') ? 0.001 : 1)));
			const isMoving = (element: Element, part?: string) => {
				const style = getComputedStyle(element, part);
				return (
					Math.max(
						seconds(style.transitionDuration),
						style.animationName === 'none' ? 0 : seconds(style.animationDuration),
					) > 0.01
				);
			};
			const slow = [...document.querySelectorAll('*')].filter(
				(each) => isMoving(each) || isMoving(each, '::before') || isMoving(each, '::after'),
			);
			const scrolls = getComputedStyle(document.documentElement).scrollBehavior === 'smooth';
			return [
				...slow.map((each) => `<${each.localName} class="${each.getAttribute('class')}">`),
				...(scrolls ? ['smooth scrolling'] : []),
			];
		});
		moving.push(...found.map((each) => `${each} on ${path}`));
	});
	expect([...new Set(moving)].slice(0, 20)).toEqual([]);
});

describe('with text of twice the size, as the settings of a browser have it', () => {
	test.each(testedWidths.slice(1))('nothing runs out of a page, at %i px', async (width) => {
		const wide: string[] = [];
		await visitAll(
			pagesToVisit(1, 9),
			{ viewport: { width, height: 800 } },
			async ({ page, open, settle }, { path }) => {
				await open(path);
				await settle();
				const { reach, size } = await page.evaluate(() => ({
					reach: document.documentElement.scrollWidth - innerWidth,
					size: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
				}));
				expect(size).toBeGreaterThanOrEqual(16 * largestText);
				if (reach > 0) wide.push(`${path} runs out by ${reach} px`);
			},
			({ page }) => setTextSize(page, largestText),
		);
		expect(wide).toEqual([]);
	});
});

function refuse(): never {
	throw new DOMException('This browser keeps nothing.', 'SecurityError');
}
