import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { text as readText } from 'node:stream/consumers';
import type { Download } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { partOf, wordsOf } from '../../src/catalog/catalog.ts';
import { partnerTypeIds } from '../../src/domain/partner-type/partner-type.ts';
import { fillWords } from '../../src/i18n/fill-words.ts';
import { type Locale, locales, localeTraits } from '../../src/i18n/locales.ts';
import { checklistBackupKey, checklistKey } from '../../src/islands/storage/storage-keys.ts';
import { ChecklistPage } from '../support/checklist-page.ts';
import { findViolations } from '../support/find-violations.ts';
import { readPages } from '../support/site.ts';
import { newSitePage, type SitePage, type SitePageOptions } from '../support/site-browser.ts';
import { isFocused, readAnswers, type Stage, stages } from '../support/stages.ts';
import { tabTo } from '../support/tab-to.ts';

const newcomer = 'v=1&csp-status=new&type=indirect-reseller';
const directBill = 'v=1&csp-status=indirect-reseller&type=direct-bill';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: SitePage;
let list: ChecklistPage;

async function begin(options: SitePageOptions = {}): Promise<void> {
	await site?.close();
	site = await newSitePage(options);
	stand('page');
}

/** What the list stands on is no setting of the browser. */
function stand(stage: Stage): void {
	list = new ChecklistPage(site, site.page, stage);
}

beforeEach(() => begin());
afterEach(async () => {
	const { problems } = site;
	await site.close();
	expect(problems).toEqual([]);
});

/** What stands in a file that the page hands to the reader. */
async function readDownload(download: Promise<Download>): Promise<string> {
	return readText(await (await download).createReadStream());
}

/** Lets the browser hold this text before the page is opened for the first time. */
const keep = (key: string, text: string) =>
	site.page.addInitScript(
		([name, kept]) => {
			if (location.protocol === 'about:' || sessionStorage.getItem('test:kept') !== null) return;
			sessionStorage.setItem('test:kept', '');
			localStorage.setItem(name as string, kept as string);
		},
		[key, text],
	);
const keptText = (key: string) => site.page.evaluate((name) => localStorage.getItem(name), key);

describe.each(stages)('a list that no source fills, on the %s,', (stage) => {
	beforeEach(() => stand(stage));

	test.each(stage === 'page' ? locales : (['zh-TW'] as const))(
		'says so, and leads to the page that tells why, in %s',
		async (locale) => {
			const { empty, emptyClosed } = wordsOf(locale).checklist.choice;
			const name = partOf(locale, 'partner-types', 'cloud-germany', 'name');
			const told = site.page.locator('[data-empty]');
			await list.open(locale, 'v=1&type=cloud-germany');
			await expect.poll(() => told.innerText()).toBe(fillWords(emptyClosed, { link: name }));
			const { pathname } = new URL(await told.locator('a').evaluate((link: HTMLAnchorElement) => link.href));
			expect(readPages().map(({ path }) => path)).toContain(pathname);
			expect(pathname).toBe(`/${localeTraits[locale].segment}/guide/cloud-germany/`);

			await list.open(locale, 'v=1&date=2010-01-01&type=cloud-germany');
			await expect.poll(() => told.innerText()).toBe(fillWords(empty, { link: name }));
		},
	);
});

describe.each(stages)('the list of a newcomer, on the %s,', (stage) => {
	beforeEach(() => stand(stage));

	test.each(stage === 'page' ? locales : (['zh-TW'] as const))(
		'is ticked off from the first step to the last, in %s',
		async (locale) => {
			await list.open(locale, newcomer);
			const [none, total] = await list.progress();
			expect(none).toBe(0);
			expect(total).toBeGreaterThan(15);
			for (let ticked = 1; ticked <= total; ticked++) {
				await site.page.locator('.task[data-state="todo"] input[type="checkbox"]').first().click();
				await expect.poll(() => list.progress()).toEqual([ticked, total]);
			}
			const text = await site.page.locator('.checklist').innerText();
			expect(text).not.toMatch(/undefined|NaN|\{[a-zA-Z-]+\}/);
			expect(await site.page.locator('[data-too-early]').count()).toBe(0);
		},
	);

	test('says of every step how it stands, and of every blocked one by what', async () => {
		await list.open('en', newcomer);
		for (const step of await site.page.locator('.task').all()) {
			expect(await step.locator('.state-word').innerText()).not.toBe('');
			if ((await step.getAttribute('data-state')) === 'blocked') {
				expect(await step.locator('.task-state').innerText()).toMatch(/“.+”|not/i);
			}
		}
	});

	test('names what it takes for granted while the reader has not said where the company stands', async () => {
		await list.open('en', 'v=1&type=indirect-reseller');
		expect(await site.page.locator('#status-assumed').innerText()).toContain('not said');
		await site.page.locator('#company-status').selectOption('new');
		await expect.poll(() => site.page.locator('#status-assumed').count()).toBe(0);
		await expect.poll(() => readAnswers(site.page, stage)).toContain('csp-status=new');
	});
});

test('what is needed only after a failed check is told apart and not counted', async () => {
	await list.open('en', newcomer);
	const apart = site.page.locator('[data-contingent]');
	expect(await apart.evaluateAll((all) => all.map((each) => each.getAttribute('data-contingent')))).toContain(
		'appeal-verification',
	);
	await expect.poll(() => list.state('appeal-verification')).toBeUndefined();
});

test('what an answer settles was not done too early, except before a gate of the vendor', async () => {
	await list.open('en', `${directBill}&assessment=passed&support-plan=yes&credit-check=pending`);
	expect(await list.step('pass-direct-bill-assessment').getAttribute('data-too-early')).toBeNull();
	expect(await list.step('buy-support-plan').getAttribute('data-too-early')).not.toBeNull();
});

test('a list of a time without newcomers says so, and stands all the same', async () => {
	const isTold = () => site.page.locator('.task-groups [data-closed]').isVisible();
	await list.open('en', 'date=2018-03-01&type=direct-bill&csp-status=new');
	await expect.poll(() => isTold()).toBe(true);
	await list.open('en', 'date=2018-09-01&type=direct-bill&csp-status=new');
	expect(await site.page.locator('.task').count()).toBeGreaterThan(3);
	await expect.poll(() => isTold()).toBe(false);
});

describe.each(stages)('the credit check, on the %s,', (stage) => {
	beforeEach(() => stand(stage));

	// On the page this is a journey, made in every browser.
	test.each(stage === 'page' ? [] : locales)(
		'comes before the support plan, and who buys earlier is told the risk first, in %s',
		async (locale) => {
			await list.open(locale, directBill);
			const plan = list.step('buy-support-plan');
			await expect.poll(() => plan.getAttribute('data-not-yet')).toBe('');
			await list.box('buy-support-plan').click();
			await expect.poll(() => list.box('buy-support-plan').isChecked()).toBe(false);
			expect((await plan.locator('[data-risk] p').first().innerText()).length).toBeGreaterThan(20);
			await site.page.keyboard.press('Escape');
			await expect.poll(() => plan.locator('[data-risk]').count()).toBe(0);
			await expect.poll(() => list.state('buy-support-plan')).toBe('blocked');
			await list.box('buy-support-plan').click();
			await plan.locator('[data-mark-early]').click();
			await expect.poll(() => list.state('buy-support-plan')).toBe('done');
			await expect.poll(() => plan.getAttribute('data-too-early')).toBe('');
		},
	);

	test('that the reader has passed in the checker opens the way to the support plan', async () => {
		await list.open('en', `${directBill}&credit-check=passed`);
		await expect.poll(() => list.state('pass-credit-check')).toBe('done');
		await expect.poll(() => list.state('buy-support-plan')).toBe('todo');
	});
});

describe('a wait', () => {
	test('is counted from the day of the tick, which the reader may correct, and goes into a calendar file', async () => {
		await list.open('en', newcomer);
		for (
			let guard = 0;
			(await list.step('reseller-wait-for-verification').getAttribute('data-waiting')) === null;
			guard++
		) {
			expect(guard).toBeLessThan(30);
			await site.page.locator('.task[data-state="todo"]:not([data-waiting]) input[type="checkbox"]').first().click();
		}
		for (const step of ['confirm-contact-email', 'reseller-give-company-details']) {
			await list.step(step).locator('input[type="date"]').fill('2026-11-02');
		}
		const state = list.step('reseller-wait-for-verification').locator('.task-state');
		await expect.poll(() => state.innerText()).toContain('Waiting since 2 November 2026');
		expect(await state.innerText()).toContain('9 November 2026');
		const download = site.page.waitForEvent('download');
		await site.page.getByRole('button', { name: 'Calendar file' }).click();
		const text = await readDownload(download);
		expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
		expect(text).toContain('DTSTART;VALUE=DATE:20261109');
	});
});

describe('what is kept', () => {
	test('stays in step between two tabs, and neither loses what the other ticks', async () => {
		await list.open('en', newcomer);
		const other = new ChecklistPage(site, await site.page.context().newPage());
		await other.open('en', newcomer);
		const [first, second] = await site.page
			.locator('.task[data-state="todo"]')
			.evaluateAll((all) => (all as HTMLElement[]).map(({ dataset }) => dataset['step'] as string));
		await list.box(first as string).click();
		await expect.poll(() => other.state(first as string)).toBe('done');
		await other.box(second as string).click();
		await expect.poll(() => list.state(second as string)).toBe('done');
		await expect.poll(() => list.state(first as string)).toBe('done');
		await site.page.locator('[data-clear]').click();
		await expect.poll(() => other.state(first as string)).toBe('todo');
		await site.page.locator('[data-clear]').click();
		await expect.poll(() => other.state(second as string)).toBe('done');
	});

	test('of a step that the guide no longer has is told once, and kept', async () => {
		await keep(
			checklistKey,
			'{"v":1,"data":"older","marks":{"gone-for-good":{"done":true},"gather-documents":{"done":true}}}',
		);
		await list.open('en', newcomer);
		expect(await site.page.locator('[data-problems] [data-problem]').getAttribute('data-problem')).toBe('unknown-step');
		await expect.poll(() => list.state('gone-for-good')).toBe('not-applicable');
		await expect.poll(() => list.state('gather-documents')).toBe('done');
		await site.page.reload();
		await list.ready();
		await expect.poll(() => site.page.locator('[data-problems]').count()).toBe(0);
		await expect.poll(() => keptText(checklistKey)).toContain('gone-for-good');
	});

	test('and cannot be read is put aside, and given back as a file', async () => {
		await keep(checklistKey, '{"v":1,"marks":{"gather-');
		await list.open('en', newcomer);
		await list.box('gather-documents').click();
		await site.page.reload();
		await list.ready();
		await expect.poll(() => list.state('gather-documents')).toBe('done');
		await expect.poll(() => keptText(checklistBackupKey)).toBe('{"v":1,"marks":{"gather-');
		const download = site.page.waitForEvent('download');
		await site.page.locator('[data-backup] button').first().click();
		expect(await readDownload(download)).toBe('{"v":1,"marks":{"gather-');
		await site.page.locator('[data-backup] button').last().click();
		await expect.poll(() => keptText(checklistBackupKey)).toBeNull();
	});

	test('nowhere, where the browser has no room, works for the visit and says so once', async () => {
		await site.page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('', 'QuotaExceededError');
			};
			try {
				Object.defineProperty(Storage.prototype, 'length', { get: () => 1 });
			} catch {}
		});
		await list.open('en', newcomer);
		await list.box('gather-documents').click();
		await expect.poll(() => list.state('gather-documents')).toBe('done');
		await site.page.locator('.task[data-state="todo"] input').first().click();
		await expect.poll(() => list.progress()).toEqual([2, expect.any(Number)]);
		await expect.poll(() => site.page.locator('[data-keeping="full"]').count()).toBe(1);
		const download = site.page.waitForEvent('download');
		await site.page.locator('[data-keeping] button').click();
		expect(await readDownload(download)).toContain('"gather-documents"');
	});

	test('nowhere, where the browser lets the page keep nothing, works for the visit and says so once', async () => {
		await site.page.addInitScript(() => {
			Object.defineProperty(globalThis, 'localStorage', {
				get: () => {
					throw new DOMException('', 'SecurityError');
				},
			});
		});
		await list.open('en', newcomer);
		await list.box('gather-documents').click();
		await expect.poll(() => list.state('gather-documents')).toBe('done');
		await expect.poll(() => site.page.locator('[data-keeping="blocked"]').count()).toBe(1);
	});
});

describe('a file', () => {
	test.each([
		[
			'of another version of the facts',
			'{"v":1,"data":"old","marks":{"gather-documents":{"done":true},"gone":{"done":true}}}',
			2,
			['unknown-step'],
		],
		['that was cut off', '{"v":1,"data":"x","marks":{"gather-docum', 0, ['unreadable']],
		['that is no list', '[1,2,3]', 0, ['unreadable']],
		['of ten megabytes', `{"v":1,"data":"","marks":{"a":{"note":"${'x'.repeat(10_000_000)}"}}}`, 0, ['too-long']],
		['nested a hundred thousand deep', '['.repeat(100_000), 0, ['unreadable']],
		['that aims at prototypes', '{"v":1,"data":"","marks":{"__proto__":{"done":true}}}', 0, ['broken-mark']],
	])('%s is taken as far as it can be, and the rest is told', async (_, text, taken, problems) => {
		await list.open('en', newcomer);
		await list.importText(text);
		expect([await list.taken(), await list.importProblems()]).toEqual([taken, problems]);
	});

	test('with a script in a note shows it as text', async () => {
		await list.open('en', newcomer);
		const note = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
		await list.importText(
			JSON.stringify({ v: 1, data: '', marks: { 'gather-documents': { done: true, note }, other: { note } } }),
		);
		await expect.poll(() => list.step('gather-documents').locator('textarea').inputValue()).toBe(note);
		expect(await site.page.locator('.former-marks').evaluate((element) => element.textContent)).toContain(note);
		expect(await site.page.locator('.checklist img, .checklist script').count()).toBe(0);
		expect(await site.page.title()).toContain('What must I do now?');
	});
});

test('the printed list stands alone: what it is, from where, for which day, every step with its note, and the sources', async () => {
	await begin({ viewport: { width: 794, height: 1123 } });
	await list.open('en', newcomer);
	await list.writeNote('gather-documents', 'in the blue folder');
	await list.box('gather-documents').click();
	await site.page.emulateMedia({ media: 'print' });
	const head = await site.page.locator('.printed-head').innerText();
	for (const part of ['CSP Enrollment Guide', '/en/checklist/#v=1&csp-status=new', 'Not a Microsoft site'])
		expect(head).toContain(part);
	expect(head).toMatch(/Version of the data: [0-9a-f]{12}/);
	expect(await site.page.locator('.printed-note').first().innerText()).toBe('Note: in the blue folder');
	expect(await list.step('gather-documents').locator('.tick-day').innerText()).toMatch(/\d{4}$/);
	expect(await site.page.locator('.printed-sources li').count()).toBeGreaterThan(3);
	expect(await site.page.locator('.printed-sources').innerText()).toContain('https://');
	for (const screenOnly of ['.case', '.keep-actions', '.task-note textarea', '.note-add', '.tick-day input']) {
		expect(await site.page.locator(screenOnly).first().isVisible(), screenOnly).toBe(false);
	}
});

// On the page this is a journey, made in every browser.
test('on the element the keyboard alone chooses the partner type, ticks a step and writes a note', async () => {
	stand('element');
	await list.open('en');
	await site.page.locator('input[name="type"]').first().focus();
	await site.page.keyboard.press('Space');
	await expect.poll(() => site.page.locator('.task').count()).toBeGreaterThan(10);
	const focused = (selector: string) => isFocused(site.page, selector);
	const tab = () => site.page.keyboard.press('Tab');
	await tabTo('.task input[type="checkbox"]', focused, tab);
	await site.page.keyboard.press('Space');
	await expect.poll(() => list.progress()).toEqual([1, expect.any(Number)]);
	await tabTo('.note-add', focused, tab);
	await site.page.keyboard.press('Enter');
	await site.page.locator('.task textarea:focus').waitFor();
	await site.page.keyboard.type('done by keyboard');
	expect(await site.page.locator('.task textarea').first().inputValue()).toBe('done by keyboard');
});

test.each(locales)(
	'the filled list fits the narrowest screen, and what is pressed is large enough, in %s',
	async (locale: Locale) => {
		await begin({ viewport: { width: 320, height: 640 } });
		await list.open(locale, `${directBill}&office=TW,JP&target=TW,JP`);
		await list.box('buy-support-plan').click();
		for (const summary of await site.page.locator('.task-details summary').all()) await summary.click();
		expect(await site.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		const small = await site.page
			.locator('.checklist :is(button:not(.stamp), input:not([type="radio"]), .type-option, select, summary, textarea)')
			.evaluateAll((all) =>
				all
					.filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 24)
					.map((element) => element.outerHTML.slice(0, 80)),
			);
		expect(small).toEqual([]);
	},
);

test.each(stages)(
	'the filled list, on the %s, with folds, a risk and a note open, breaks no rule of axe by day or by night',
	async (stage) => {
		stand(stage);
		await list.open('en', directBill);
		await list.box('check-direct-bill-requirements').click();
		await list.box('buy-support-plan').click();
		await list.step('buy-support-plan').locator('.note-add').click();
		for (const summary of await site.page.locator('.task-details summary').all()) await summary.click();
		await site.page.evaluate(axe);
		const found: string[] = [];
		for (const colorScheme of ['light', 'dark'] as const) {
			await site.page.emulateMedia({ colorScheme });
			found.push(...(await findViolations(site.page, 'all')));
		}
		expect(found).toEqual([]);
	},
);

test.each(locales)(
	'without JavaScript the page leads to every step, by partner type, in %s',
	async (locale: Locale) => {
		await begin({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
		await site.open(`/${locale.toLowerCase()}/checklist/`);
		expect(await site.page.locator('main fieldset:visible, main button:visible:not(.stamp)').count()).toBe(0);
		await site.page.locator('main .lead:visible a').click();
		await site.page.waitForURL(`**/${locale.toLowerCase()}/checklist/every-step/`);
		for (const type of partnerTypeIds) expect(await site.page.locator(`#every-${type}`).isVisible(), type).toBe(true);
		expect(await site.page.locator('.every-step [data-step="buy-support-plan"]').isVisible()).toBe(true);
		expect(await site.page.locator('.every-step [data-step]').count()).toBeGreaterThan(80);
		expect(await site.page.locator('main fieldset:visible, main button:visible:not(.stamp)').count()).toBe(0);
		expect(await site.page.locator('main noscript, main .lead:visible').first().isVisible()).toBe(true);
	},
);
