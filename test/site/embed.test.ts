import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { wordsOf } from '../../src/catalog/catalog.ts';
import { islandElements } from '../../src/embed/island-elements.ts';
import { partNames } from '../../src/embed/parts.ts';
import { previousFiles } from '../../src/hosting/keep-previous.ts';
import { fillWords } from '../../src/i18n/fill-words.ts';
import { type Locale, locales, localeTraits } from '../../src/i18n/locales.ts';
import { answersKey, checklistKey } from '../../src/islands/storage/storage-keys.ts';
import { placeholderSite } from '../../src/reuse/placeholder-site.ts';
import { findViolations } from '../support/find-violations.ts';
import { requireSite } from '../support/site.ts';
import { newSitePage, type SitePage } from '../support/site-browser.ts';
import { hostPage } from '../support/stages.ts';

/** Bytes with Brotli of everything that one element asks for: the script, its code and its data. */
const mostBytes = { 'csp-market-lookup': 49_000, 'csp-checker': 48_000, 'csp-checklist': 60_000 };
/** What a page with the script asks for before it has an element. */
const mostScript = 20_500;

const newcomer = 'v=1&amp;csp-status=new&amp;partner-id=yes&amp;signing-authority=yes';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: SitePage;
let page: Page;

beforeEach(async () => {
	site = await newSitePage();
	page = site.page;
});
afterEach(async () => {
	const { problems } = site;
	await site.close();
	expect(problems).toEqual([]);
});

/** Opens a page of another site with this in it, and waits until so many elements are there. */
async function place(html: string, count = 1): Promise<void> {
	await page.goto(hostPage(html));
	await ready(count);
}

/** Waits until so many elements are there. */
const ready = (count: number) =>
	page
		.locator('[data-ready]')
		.nth(count - 1)
		.waitFor();

const answersIn = (selector: string) =>
	page.locator(selector).evaluate((element) => (element as HTMLInputElement).value);
const setValue = (selector: string, value: string) =>
	page.locator(selector).evaluate((element, text) => {
		(element as HTMLInputElement).value = text;
	}, value);

describe('an element', () => {
	/** What a page can see of itself, and who listens to it. */
	const look = () =>
		page.evaluate(() => ({
			globals: Object.getOwnPropertyNames(globalThis).toSorted(),
			sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
			head: document.head.innerHTML,
			body: [...document.body.children].map(({ tagName }) => tagName),
			root: document.documentElement.getAttributeNames(),
			title: document.title,
			history: history.length,
			address: location.hash,
			kept: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie],
			listeners: (globalThis as unknown as { heard: string[] }).heard,
		}));

	test('leaves nothing behind on the page around it, however it is used', async () => {
		await page.addInitScript(() => {
			const heard: string[] = [];
			Object.defineProperty(globalThis, 'heard', { value: heard });
			const listen = EventTarget.prototype.addEventListener;
			EventTarget.prototype.addEventListener = function (kind: string, ...rest: unknown[]) {
				const target = this ?? globalThis;
				if (
					target === globalThis ||
					target === document ||
					target === document.body ||
					target === document.documentElement
				)
					heard.push(kind);
				return (listen as (...all: unknown[]) => void).call(this, kind, ...rest);
			};
		});
		await page.goto(`${inject('hostUrl')}/`);
		const before = await look();
		await place('<csp-market-lookup></csp-market-lookup><csp-checker></csp-checker><csp-checklist></csp-checklist>', 3);
		await page.locator('csp-market-lookup .example a').click();
		await page.locator('[data-office="TW"][data-target="JP"]').waitFor();
		await page.locator('csp-market-lookup [data-verdict] button.stamp').first().click();
		await page.locator('csp-checker input[value="new"]').check();
		await page.locator('csp-checklist input[value="indirect-reseller"]').check();
		await page.locator('csp-checklist .task[data-state="todo"] input').first().check();
		await page.locator('csp-checklist .next-steps button').first().click();
		const after = await look();
		expect(after).toEqual({ ...before, history: before.history + 1 });
	});

	test('takes away with itself whatever it has set up', async () => {
		await page.addInitScript(() => {
			const counts: Record<string, number> = {};
			Object.defineProperty(globalThis, 'counts', { value: counts });
			for (const [name, step] of [
				['addEventListener', 1],
				['removeEventListener', -1],
			] as const) {
				const act = EventTarget.prototype[name];
				EventTarget.prototype[name] = function (kind: string, ...rest: unknown[]) {
					if ((this ?? globalThis) === globalThis) counts[kind] = (counts[kind] ?? 0) + step;
					return (act as (...all: unknown[]) => void).call(this, kind, ...rest);
				};
			}
		});
		await place('<csp-checklist storage="local" address="page"></csp-checklist>');
		const counts = () => page.evaluate(() => (globalThis as unknown as { counts: Record<string, number> }).counts);
		await expect.poll(() => counts()).toMatchObject({ storage: 2, pageshow: 2, hashchange: 1 });
		const left = await page.locator('csp-checklist').evaluate(async (element) => {
			element.remove();
			await new Promise((later) => setTimeout(later));
			return element.shadowRoot?.querySelector('.frame')?.childNodes.length;
		});
		expect(left).toBe(0);
		await expect.poll(() => counts()).toMatchObject({ storage: 0, pageshow: 0, hashchange: 0 });
	});

	test('does not disturb another one in another language', async () => {
		await place('<csp-checker lang="en"></csp-checker><csp-checker lang="zh-CN"></csp-checker>', 2);
		const [first, second] = [page.locator('csp-checker').first(), page.locator('csp-checker').last()];
		await first.locator('input[value="new"]').check();
		await second.locator('input[value="indirect-reseller"]').first().check();
		await expect.poll(() => first.locator('input[value="new"]').isChecked()).toBe(true);
		const values = await page
			.locator('csp-checker')
			.evaluateAll((all) => all.map((element) => (element as HTMLInputElement).value));
		expect(values).toEqual(['v=1&csp-status=new', 'v=1&csp-status=indirect-reseller']);
		expect(await first.locator('h2').first().innerText()).toBe(wordsOf('en').checker.form.heading);
		expect(await second.locator('h2').first().innerText()).toBe(wordsOf('zh-CN').checker.form.heading);
	});

	test('keeps what was entered while it is moved and while its language changes', async () => {
		await place('<div id="there"></div><csp-checklist answers="v=1&amp;type=indirect-reseller"></csp-checklist>');
		await page.locator('.task[data-state="todo"] input').first().check();
		await page.locator('csp-checklist').evaluate((element) => {
			document.querySelector('#there')?.append(element);
			element.setAttribute('lang', 'zh-TW');
		});
		const heading = page.locator('#there csp-checklist .standing h2');
		await heading.filter({ hasText: wordsOf('zh-TW').checklist.progress.heading }).waitFor();
		await expect.poll(() => page.locator('.task[data-state="done"]').count()).toBe(1);
		await expect.poll(() => answersIn('csp-checklist')).toBe('v=1&type=indirect-reseller');
	});
});

describe('the answers', () => {
	test('are read and set by the page, and every change is told once, through shadow roots', async () => {
		await place(`<csp-checker lang="en" answers="${newcomer}"></csp-checker>`);
		await page.evaluate(() => {
			const told: string[] = [];
			Object.assign(globalThis, { told });
			document.addEventListener('csp-change', (event) => told.push((event as CustomEvent).detail.value));
		});
		const card = page.locator('[data-partner-type="indirect-reseller"]');
		expect(await card.getAttribute('data-verdict')).toBe('open');
		await setValue('csp-checker', '#v=1&csp-status=new&partner-id=no');
		await expect.poll(() => card.getAttribute('data-verdict')).toBe('missing');
		await setValue('csp-checker', 'v=1&csp-status=new&partner-id=no');
		await page.locator('csp-checker').evaluate((element) => element.setAttribute('answers', 'v=1&csp-status=new'));
		await expect.poll(() => card.getAttribute('data-verdict')).toBe('undecided');
		// Answers of the page are no link of somebody else.
		expect(await page.locator('.answers-notice').count()).toBe(0);
		expect(await page.evaluate(() => (globalThis as unknown as { told: string[] }).told)).toEqual([
			'v=1&csp-status=new&partner-id=no',
			'v=1&csp-status=new',
		]);
		expect(await page.locator('[data-way-to-guide]').getAttribute('href')).toBe(
			`${inject('guideUrl')}/en/check/#v=1&csp-status=new`,
		);
	});

	test('that the page has set before the script was there count', async () => {
		await page.route('**/embed/csp-guide.js', async (route) => {
			await page.locator('csp-checker').evaluate((element) => Object.assign(element, { value: 'v=1&csp-status=new' }));
			await route.continue();
		});
		await place('<csp-checker lang="en"></csp-checker>');
		await expect.poll(() => answersIn('csp-checker')).toBe('v=1&csp-status=new');
		await expect.poll(() => page.locator('[data-answered="csp-status"]').count()).toBe(1);
	});

	test('live in the address of the page where it asks for that', async () => {
		await page.goto(`${hostPage('<csp-market-lookup lang="en" address="page"></csp-market-lookup>')}#v=1&office=TW`);
		await page.locator('[data-place="TW"]').waitFor();
		await page.locator('#target-input').fill('Japan');
		await page.keyboard.press('Enter');
		await page.locator('[data-office="TW"][data-target="JP"]').waitFor();
		await expect.poll(() => new URL(page.url()).hash).toBe('#v=1&office=TW&target=JP');
		await page.evaluate(() => {
			location.hash = 'v=1&office=DE';
		});
		await page.locator('[data-place="DE"]').waitFor();
		await expect.poll(() => answersIn('csp-market-lookup')).toBe('v=1&office=DE');
	});

	test('are kept where the page asks for that, and elements that keep follow each other', async () => {
		const html = '<csp-checker storage="local"></csp-checker><csp-checklist storage="local"></csp-checklist>';
		await place(html, 2);
		await page.locator('csp-checker input[value="new"]').check();
		await expect.poll(() => page.locator('#company-status').inputValue()).toBe('new');
		await page.locator('csp-checklist input[value="indirect-reseller"]').check();
		await page.locator('.task[data-state="todo"] input').first().check();
		expect(await page.evaluate(() => Object.keys(localStorage).toSorted())).toEqual([answersKey, checklistKey]);
		await place(html, 2);
		await expect.poll(() => answersIn('csp-checker')).toBe('v=1&csp-status=new&type=indirect-reseller');
		await expect.poll(() => page.locator('.task[data-state="done"]').count()).toBe(1);
		expect(await page.locator('csp-checklist [data-privacy]').innerText()).toBe(wordsOf('en').embed.element.kept);
	});
});

test.each(locales)('a link that is copied from an element leads to the guide, and says so, in %s', async (locale) => {
	const allowed = await newSitePage({ permissions: ['clipboard-read', 'clipboard-write'] });
	const { answers } = wordsOf(locale).embed;
	for (const island of ['market-lookup', 'checker']) {
		await allowed.page.goto(
			hostPage(`<csp-${island} lang="${locale}" answers="${newcomer}&amp;office=TW"></csp-${island}>`),
		);
		await allowed.page.getByRole('button', { name: answers.copy, exact: true }).click();
		await allowed.page.getByText(answers.copied).waitFor();
		const copied = await allowed.page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain(`${inject('guideUrl')}/${localeTraits[locale].segment}/`);
	}
	expect(allowed.problems).toEqual([]);
	await allowed.close();
});

describe('the language', () => {
	test.each([
		['<div lang="zh-Hant"><csp-checker></csp-checker></div>', 'zh-TW', null],
		['<div lang="zh-Hant"><csp-checker lang="zh-CN"></csp-checker></div>', 'zh-CN', null],
		['<csp-checker lang="zh-HK"></csp-checker>', 'zh-TW', null],
		['<csp-checker></csp-checker>', 'en', 'de'],
	] as const)('of %s is %s', async (html, locale, missing) => {
		await place(html);
		const guide = page.locator('csp-checker .guide');
		expect(await guide.getAttribute('lang')).toBe(localeTraits[locale].languageTag);
		expect(await guide.locator('h2').first().innerText()).toBe(wordsOf(locale).checker.form.heading);
		const note = guide.locator('[data-missing]');
		expect(await note.count()).toBe(missing === null ? 0 : 1);
		if (missing !== null) {
			expect(await note.innerText()).toBe(fillWords(wordsOf('en').embed.element.otherLanguage, { language: missing }));
		}
		const fonts = await guide.evaluate((element) => getComputedStyle(element).fontFamily);
		expect(fonts).toContain({ en: 'Charter', 'zh-TW': 'PingFang TC', 'zh-CN': 'PingFang SC' }[locale]);
	});
});

describe('what the guide cannot send', () => {
	test.each(locales)('is told in %s with a way to the guide, and asked for again', async (locale: Locale) => {
		const { embed, checklist, site: said } = wordsOf(locale);
		await page.route('**/embed/*/checklist.json', (route) => route.fulfill({ status: 503 }));
		await page.goto(hostPage(`<csp-checklist lang="${locale}"><a href="#x">fallback</a></csp-checklist>`));
		const alert = page.locator('csp-checklist [role="alert"]');
		await alert.waitFor();
		expect(await alert.innerText()).toContain(fillWords(embed.element.failed, { name: said.name }));
		await expect.poll(() => page.getByText('fallback').isVisible()).toBe(true);
		expect(await page.locator('[data-way-to-guide]').getAttribute('href')).toBe(
			`${inject('guideUrl')}/${localeTraits[locale].segment}/checklist/`,
		);
		await page.unroute('**/embed/*/checklist.json');
		await alert.locator('button').click();
		await page.locator('.checklist[data-ready]').waitFor();
		expect(await page.locator('legend').first().innerText()).toBe(checklist.choice.type);
		await expect.poll(() => page.getByText('fallback').isVisible()).toBe(false);
		// The browser itself reports the answer 503.
		expect(site.problems.splice(0)).toEqual([expect.stringContaining('503')]);
	});

	test('is asked for again where it is the code of an island, and the focus stays in the element', async () => {
		const code = /\/embed\/checker\.[^/]+\.js$/;
		await page.route(code, (route) => route.abort(), { times: 1 });
		await page.goto(hostPage('<csp-checker lang="en"></csp-checker>'));
		const retry = page.locator('csp-checker [role="alert"] button');
		await retry.press('Enter');
		await ready(1);
		await retry.waitFor({ state: 'detached' });
		await expect.poll(() => page.locator('csp-checker .guide:focus').count()).toBe(1);
		await page.keyboard.press('Tab');
		await expect.poll(() => page.locator('csp-checker .checker :focus').count()).toBe(1);
		await expect.poll(() => page.locator('csp-checker .guide[tabindex]').count()).toBe(0);
		// The browser tells of the request that this test has stopped.
		expect(site.problems.splice(0).filter((each) => !/checker\..+failed|ERR_FAILED/.test(each))).toEqual([]);
	});

	test.each(locales)(
		'because the policy of the page refuses it is told in %s with what that has to allow, and nobody listens on',
		async (locale) => {
			await page.addInitScript(() => {
				const counts = { add: 0, remove: 0 };
				Object.defineProperty(globalThis, 'counts', { value: counts });
				for (const name of ['add', 'remove'] as const) {
					const act = document[`${name}EventListener`];
					document[`${name}EventListener`] = (...all: unknown[]) => {
						if (all[0] === 'securitypolicyviolation') counts[name] += 1;
						(act as (...all: unknown[]) => void).apply(document, all);
					};
				}
			});
			const { embed, site: said } = wordsOf(locale);
			await page.goto(`${hostPage(`<csp-checker lang="${locale}"></csp-checker>`)}&without=connect-src`);
			const alert = page.locator('csp-checker [role="alert"]');
			await alert.waitFor();
			expect(await alert.locator('p').first().innerText()).toBe(
				fillWords(embed.element.refused, { name: said.name, origin: inject('guideUrl') }),
			);
			const counts = await page.evaluate(() => (globalThis as unknown as { counts: object }).counts);
			expect(counts).toEqual({ add: 1, remove: 1 });
			// The browser itself tells of what it refused.
			expect(site.problems.splice(0).filter((each) => !/connect-src|Content Security Policy/.test(each))).toEqual([]);
		},
	);

	test('and what stands inside of the element is there without script', async () => {
		const bare = await newSitePage({ javaScriptEnabled: false });
		await bare.page.goto(hostPage('<csp-checker><a href="#x">fallback</a></csp-checker>'));
		await expect.poll(() => bare.page.getByText('fallback').isVisible()).toBe(true);
		await bare.close();
	});
});

describe('the look', () => {
	const everything = '<csp-market-lookup lang="en" answers="v=1&amp;office=TW&amp;target=JP"></csp-market-lookup>';

	test('is that of the guide, whatever the page around says', async () => {
		await place(everything);
		const styleOf = (selector: string) =>
			page
				.locator(selector)
				.first()
				.evaluate((element) => {
					const { display, color, fontSize, letterSpacing, textTransform, borderStyle, minHeight } =
						getComputedStyle(element);
					return { display, color, fontSize, letterSpacing, textTransform, borderStyle, minHeight };
				});
		const embedded = [await styleOf('.lookup .button'), await styleOf('.lookup h2'), await styleOf('.answer-sentence')];
		await site.open('/en/markets/#v=1&office=TW&target=JP');
		await page.locator('.lookup[data-ready]').waitFor();
		const own = [await styleOf('.lookup .button'), await styleOf('.lookup h2'), await styleOf('.answer-sentence')];
		expect(embedded).toEqual(own);
	});

	test('follows the width of the element, and nothing sticks out of a narrow one', async () => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await place(
			`<csp-checklist lang="en" answers="v=1&amp;type=direct-bill&amp;csp-status=indirect-reseller"></csp-checklist>${everything}<csp-checker lang="zh-TW"></csp-checker>`,
			3,
		);
		const sizes = await page.locator('csp-checklist, csp-market-lookup, csp-checker').evaluateAll((all) =>
			all.map((element) => {
				(element as HTMLElement).style.inlineSize = '300px';
				const frame = element.shadowRoot?.querySelector('.frame') as HTMLElement;
				return [frame.clientWidth, frame.scrollWidth];
			}),
		);
		for (const [width, content] of sizes) expect(content).toBe(width);
		const columns = await page
			.locator('.lookup-form')
			.evaluate((element) => getComputedStyle(element).gridTemplateColumns.split(' ').length);
		expect(columns).toBe(1);
	});

	test('is changed by properties and parts, and every part that is promised is there', async () => {
		await place(
			`${everything}<csp-checker lang="zh-TW" answers="v=1&amp;office=QQ"></csp-checker><csp-checklist lang="en" answers="v=1&amp;type=distributor"></csp-checklist>`,
			3,
		);
		const found = await page.locator('[part]').evaluateAll((all) => all.flatMap((element) => [...element.part]));
		expect([...new Set(found)].toSorted()).toEqual([...partNames].toSorted());
		const changed = await page.locator('csp-checker').evaluate((element) => {
			(element as HTMLElement).style.cssText = '--accent: rgb(1, 2, 3); --sans: Papyrus; --text: Papyrus';
			const sheet = new CSSStyleSheet();
			sheet.replaceSync('csp-checker::part(button) { border-radius: 17px }');
			document.adoptedStyleSheets.push(sheet);
			const [button, guide] = ['.button', '.guide'].map((selector) =>
				getComputedStyle(element.shadowRoot?.querySelector(selector) as Element),
			);
			return [button?.borderColor, button?.borderRadius, button?.fontFamily, guide?.fontFamily];
		});
		expect(changed).toEqual(['rgb(1, 2, 3)', '17px', 'Papyrus', 'Papyrus']);
	});

	test.each(['light', 'dark'] as const)('breaks no rule of axe on a %s screen', async (colorScheme) => {
		// A verdict that still fades in has not its colors yet.
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await place(`${everything}<csp-checker lang="zh-TW" answers="${newcomer}"></csp-checker>`, 2);
		await page.locator('csp-checker details').evaluateAll((all) => {
			for (const each of all) (each as HTMLDetailsElement).open = true;
		});
		await page.evaluate(axe);
		expect(await findViolations(page, 'all')).toEqual([]);
	});
});

describe('what is asked for', () => {
	test('comes from the guide alone, carries no answer, and leads nowhere else than links do', async () => {
		const carried: Record<string, string>[] = [];
		page.on('request', (request) => {
			if (request.url().endsWith('.json')) carried.push(request.headers());
		});
		await place(`<csp-checker lang="zh-TW" answers="${newcomer}"></csp-checker>`);
		const [, ...asked] = site.requests;
		const elsewhere = asked.filter((address) => !address.startsWith(`${inject('guideUrl')}/embed/`));
		expect(elsewhere.filter((address) => !address.endsWith('/host.css'))).toEqual([]);
		expect(asked.filter((address) => new URL(address).search !== '')).toEqual([]);
		expect(carried.map(({ referer = '', cookie = '' }) => referer + cookie)).toEqual(['']);
		const links = await page
			.locator('csp-checker a')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(links.length).toBeGreaterThan(10);
		expect(
			links.filter((link) => !link?.startsWith(`${inject('guideUrl')}/zh-tw/`) && !link?.startsWith('https://')),
		).toEqual([]);
	});

	test('does not tell the guide whose page it is for, neither with the data nor with the other names of places', async () => {
		const told: Promise<Record<string, string>>[] = [];
		page.on('request', (request) => {
			if (/\.(json|txt)$/.test(request.url())) told.push(request.allHeaders());
		});
		await place('<csp-market-lookup lang="en"></csp-market-lookup>');
		const names = page.waitForResponse(/\/embed\/names\.txt$/);
		await page.locator('#office-input').click();
		await names;
		expect((await Promise.all(told)).map(({ referer = '', cookie = '' }) => referer + cookie)).toEqual(['', '']);
	});

	/** Files below `embed/` that were asked for. */
	const askedFiles = () => site.requests.flatMap((address) => new URL(address).pathname.split('/embed/')[1] ?? []);
	const weigh = (files: readonly string[]) =>
		files
			.map((file) => brotliCompressSync(readFileSync(join(requireSite().dir, 'embed', file))).length)
			.reduce((sum, each) => sum + each, 0);

	test.each(islandElements)('for $name weighs no more than it is allowed to, in every language', async ({ name }) => {
		await place(`<${name} lang="en"></${name}>`);
		const files = askedFiles();
		expect(files).toHaveLength(4);
		const weights = locales.map((locale) =>
			weigh(files.map((file) => file.replace(/^en\//, `${localeTraits[locale].segment}/`))),
		);
		console.log(`${name}: ${weights.join(', ')} B in ${files.length} requests`);
		expect(Math.max(...weights)).toBeLessThanOrEqual(mostBytes[name]);
	});

	test('on a page without an element is the script alone', async () => {
		await page.goto(hostPage(''));
		await page.waitForFunction(() => customElements.get('csp-checker') !== undefined);
		const files = askedFiles();
		expect(files).toHaveLength(2);
		console.log(`the script: ${weigh(files)} B in ${files.length} requests`);
		expect(weigh(files)).toBeLessThanOrEqual(mostScript);
	});
});

describe('the page about embedding', () => {
	test.each(locales)('shows all three live and lists what is promised, in %s', async (locale) => {
		await site.open(`/${localeTraits[locale].segment}/embed/`);
		await ready(3);
		const codes = await page.locator('main th code').allInnerTexts();
		for (const name of [
			'lang',
			'answers',
			'address',
			'storage',
			'value',
			'csp-change',
			'csp-ready',
			'csp-error',
			...partNames,
		])
			expect(codes).toContain(name);
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
		expect(new URL(page.url()).hash).toBe('');
	});

	test.each(locales)(
		'says of light and dark where the code stands, and of an address that is none, in %s',
		async (locale) => {
			await site.open(`/${localeTraits[locale].segment}/embed/`);
			const { embed, data } = wordsOf(locale);
			const first = page.locator('section[aria-labelledby="place"]');
			expect(await first.innerText()).toContain(embed.page.scheme);
			const isPlaceholder = (await first.locator('pre').innerText()).includes(placeholderSite);
			const notes = await page.locator('pre + [data-placeholder]').allInnerTexts();
			const note = fillWords(data.placeholder, { address: placeholderSite });
			expect(notes).toEqual(isPlaceholder ? [note, note] : []);
		},
	);

	test('is reached from the page about the data, and from the foot of every page', () => {
		for (const { segment } of Object.values(localeTraits)) {
			const linksIn = (path: string) =>
				readFileSync(join(requireSite().dir, segment, path), 'utf8').split(`href="/${segment}/embed/"`).length - 1;
			expect(linksIn('data/index.html')).toBe(2);
			expect(linksIn('guide/overview/index.html')).toBe(1);
		}
	});

	test('has the code that works as it stands', async () => {
		await site.open('/zh-tw/embed/');
		const code = await page.locator('#place ~ pre').first().innerText();
		const placed = code.replace(/https:\/\/[^/"]+/g, inject('guideUrl'));
		await page.goto(`${inject('hostUrl')}/?html=${encodeURIComponent(placed)}`);
		await page.locator('csp-checker .checker[data-ready]').waitFor();
		expect(await page.locator('csp-checker .guide').getAttribute('lang')).toBe('zh-Hant-TW');
	});
});

test('every hashed file of the script is one that the script asks for, or that of the deploy before', () => {
	const list = join(requireSite().dir, previousFiles);
	const previous: string[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
	const files = readdirSync(join(requireSite().dir, 'embed')).filter(
		(file) => file.endsWith('.js') && !previous.includes(`embed/${file}`),
	);
	const code = files.map((file) => readFileSync(join(requireSite().dir, 'embed', file), 'utf8')).join();
	for (const file of files.filter((each) => each !== 'csp-guide.js')) expect(code).toContain(file);
});
