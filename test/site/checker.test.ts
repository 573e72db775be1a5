import { text } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { partOf, program, wordsOf } from '../../src/catalog/catalog.ts';
import { assess } from '../../src/domain/assess/assess.ts';
import { listEras } from '../../src/domain/assess/list-eras.ts';
import { isInForce } from '../../src/domain/claim/is-in-force.ts';
import { partnerTypeIds } from '../../src/domain/partner-type/partner-type.ts';
import { listRequirements } from '../../src/domain/requirement/list-requirements.ts';
import { fillWords } from '../../src/i18n/fill-words.ts';
import { type Locale, locales, localeTraits } from '../../src/i18n/locales.ts';
import { candidate, judgedDay } from '../support/candidate.ts';
import { CheckerPage } from '../support/checker-page.ts';
import { answering } from '../support/program.ts';
import { requireSite } from '../support/site.ts';
import { newSitePage } from '../support/site-browser.ts';
import { isFocused, type Stage, stages } from '../support/stages.ts';
import { tabTo } from '../support/tab-to.ts';

const eras = listEras(program);
/** Languages take turns where the words do not matter. */
const turn = (position: number): Locale => locales[position % locales.length] ?? 'en';

let checker: CheckerPage;

const stand = (stage: Stage) => {
	checker = new CheckerPage(checker.site, stage);
};

beforeAll(async () => {
	checker = new CheckerPage(await newSitePage({ viewport: { width: 360, height: 800 } }));
});
beforeEach(() => stand('page'));
afterAll(async () => {
	const { problems } = checker.site;
	await checker.site.close();
	expect(problems).toEqual([]);
});

describe.each(stages)('a newcomer, with the checker as %s,', (stage) => {
	beforeEach(() => stand(stage));

	// On the page this is a journey, made in every browser.
	test.each(stage === 'page' ? [] : locales)(
		'is led today through the questions to a verdict on every partner type, in %s',
		async (locale) => {
			await checker.open(locale);
			const answers = { 'csp-status': 'new', 'partner-id': 'yes', 'signing-authority': 'yes', nomination: 'none' };
			const asked = await checker.answerAll(answers);
			expect(asked[0]).toBe('csp-status');
			expect(await checker.verdicts()).toEqual({
				'indirect-reseller': 'open',
				'direct-bill': 'missing',
				distributor: 'missing',
				'cloud-germany': 'closed',
			});
			const { verdicts } = wordsOf(locale);
			expect(await checker.card('indirect-reseller').innerText()).toContain(verdicts.reasons.open);
			expect(await checker.card('direct-bill').innerText()).toContain(
				partOf(locale, 'requirements', 'direct-bill-reseller-tenure-2025', 'title'),
			);
			// What was said stands in the address alone.
			expect(await checker.answers()).toContain('csp-status=new');
			expect(checker.site.requests.filter((address) => address.includes('csp-status'))).toEqual([]);
		},
	);

	test.each(eras.map((era, position) => ({ era, locale: turn(position) })).slice(stage === 'page' ? 0 : -2))(
		'of $era is told the rules of that day, in $locale',
		async ({ era, locale }) => {
			const given = { 'csp-status': 'new', 'partner-id': 'yes', 'signing-authority': 'yes' };
			await checker.open(locale, given, era);
			const { partnerTypes } = assess(program, answering(given), era);
			expect(await checker.verdicts()).toEqual(
				Object.fromEntries(partnerTypes.map(({ partnerType, verdict }) => [partnerType, verdict])),
			);
			for (const { partnerType, findings } of partnerTypes) {
				const card = checker.card(partnerType);
				expect((await card.locator('.verdict-reason').innerText()).trim()).not.toBe('');
				const shown = await card
					.locator('[data-requirement]')
					.evaluateAll((all) => (all as HTMLElement[]).map(({ dataset }) => dataset['requirement']));
				expect(shown).toEqual(findings.map(({ requirement }) => requirement.id));
			}
		},
	);
});

describe('on a small phone', () => {
	const small = { width: 360, height: 640 };

	test.each(locales)(
		'the way on is in sight beside every question, and never behind anything, in %s',
		async (locale) => {
			const { page } = checker.site;
			await page.setViewportSize(small);
			await checker.open(locale);
			await page.locator('.question-card legend').evaluate((legend) => legend.scrollIntoView());
			for (let count = 0; count < 4; count++) {
				const question = (await checker.question()) ?? '';
				await expect
					.poll(() => page.locator('.question-actions').evaluate(isUncovered), { message: question })
					.toBe(true);
				await page.locator('.question-card input').first().check();
				await expect
					.poll(() => page.locator('.question-actions').evaluate(isUncovered), { message: question })
					.toBe(true);
				// Pressed where it is seen; the page is not scrolled for it.
				const box = await boxAtRest(page.locator('.question-actions [type="submit"]'));
				await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
				await checker.goneOn(question);
				await expect
					.poll(() => page.locator('.question-card legend').evaluate(isUncovered), { message: question })
					.toBe(true);
			}
			await page.setViewportSize({ width: 360, height: 800 });
		},
	);

	test('the way on never stands over the head of the question, however far the page is scrolled', async () => {
		const { page } = checker.site;
		await page.setViewportSize(small);
		await checker.open('en');
		const legend = page.locator('.question-card legend');
		let seen = 0;
		for (let down = 0; down < 700; down += 50) {
			await page.evaluate((y) => scrollTo(0, y), down);
			const { y = 0, height = 0 } = (await legend.boundingBox()) ?? {};
			if (y < 0 || y + height > small.height) continue;
			seen += 1;
			expect(await legend.evaluate(isUncovered), `${down} px down`).toBe(true);
		}
		expect(seen).toBeGreaterThan(5);
		await page.setViewportSize({ width: 360, height: 800 });
	});

	test.each(locales)('on a low screen the verdicts in brief take no more than a fifth of it, in %s', async (locale) => {
		const { page } = checker.site;
		await page.setViewportSize({ width: 360, height: 640 });
		await checker.open(locale);
		const foot = page.locator('.question-foot');
		expect(await foot.evaluate((each) => getComputedStyle(each).position)).toBe('sticky');
		const { height = Number.NaN } = (await foot.boundingBox()) ?? {};
		expect(height).toBeLessThanOrEqual(640 / 5);
		expect(await foot.locator('li:visible strong').count()).toBe(partnerTypeIds.length);
		const button = await foot.locator('button').first().boundingBox();
		expect(button?.height).toBeGreaterThanOrEqual(36);
		await page.setViewportSize({ width: 360, height: 800 });
	});

	test('lying down, nothing stands over the question', async () => {
		const { page } = checker.site;
		await page.setViewportSize({ width: 640, height: 360 });
		await checker.open('en');
		const foot = page.locator('.question-foot');
		expect(await foot.evaluate((each) => getComputedStyle(each).position)).toBe('static');
		await page.setViewportSize({ width: 360, height: 800 });
	});
});

describe.each(stages)('a candidate for direct bill, with the checker as %s,', (stage) => {
	beforeEach(() => stand(stage));

	test('the way back from clearing all answers stays in sight', async () => {
		stand('page');
		const { page } = checker.site;
		await page.setViewportSize({ width: 1280, height: 900 });
		const given = { 'csp-status': 'new', 'partner-id': 'yes', 'signing-authority': 'yes', 'distributor-tie': 'yes' };
		await checker.open('en', { ...given, revenue: 'under-reseller-bar', vetting: 'passed', agreement: 'yes' });
		const clear = page.locator('.answers-actions > button').last();
		await clear.evaluate((button) => window.scrollBy(0, button.getBoundingClientRect().top - 60));
		await clear.press('Enter');
		await expect.poll(() => clear.evaluate((button) => button.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.matches('.answers-actions > button')))
			.toBe(true);
		await page.setViewportSize({ width: 360, height: 800 });
	});

	// On the page these are journeys, made in every browser.
	test.each(stage === 'page' ? [] : locales)(
		'one item short is told the item, and is open once it is there, in %s',
		async (locale) => {
			await checker.open(locale, { ...candidate, 'credit-check': 'passed', 'support-plan': 'no' }, judgedDay);
			await checker.unfold();
			const card = checker.card('direct-bill');
			await expect.poll(() => card.getAttribute('data-verdict')).toBe('missing');
			const requirements = partOf(locale, 'requirements', 'direct-bill-support-plan-2025', 'title');
			expect(await card.locator('[data-change="direct-bill-support-plan-2025"]').innerText()).toBe(
				fillWords(wordsOf(locale).verdicts.change, { requirements }),
			);
			await checker.site.page.locator('[data-answered="support-plan"] button').click();
			await checker.site.page.locator('form[data-question="support-plan"] input[value="yes"]').check();
			await expect.poll(() => card.getAttribute('data-verdict')).toBe('open');
			await expect.poll(() => card.locator('[data-change]').count()).toBe(0);
		},
	);

	test.each(stage === 'page' ? [] : locales)(
		'that waits for the credit check is told NOT to buy the support plan yet, in %s',
		async (locale) => {
			await checker.open(locale, { ...candidate, 'credit-check': 'pending' }, judgedDay);
			const card = checker.card('direct-bill');
			await expect.poll(() => card.getAttribute('data-verdict')).toBe('waiting');
			const warning = card.locator('[data-not-yet="buy-support-plan"]');
			expect(await warning.isVisible()).toBe(true);
			expect(await warning.innerText()).toBe(partOf(locale, 'steps', 'buy-support-plan', 'notYet'));
			expect(await warning.innerText()).toContain({ en: 'NOT', 'zh-TW': '切勿', 'zh-CN': '切勿' }[locale]);
		},
	);

	test.each(locales)('that bought the plan too early is told so, and is not turned away, in %s', async (locale) => {
		await checker.open(locale, { ...candidate, 'credit-check': 'pending', 'support-plan': 'yes' }, judgedDay);
		const card = checker.card('direct-bill');
		await expect.poll(() => card.getAttribute('data-verdict')).toBe('waiting');
		const warning = partOf(locale, 'steps', 'buy-support-plan', 'notYet');
		expect(await card.locator('[data-too-early]').innerText()).toBe(
			fillWords(wordsOf(locale).verdicts.tooEarly, { warning }),
		);
		expect(await checker.site.page.locator('[data-problem]').count()).toBe(0);
	});
});

describe('a partner', () => {
	test.each([
		['indirect-reseller', { revenue: 'reseller-bar' }, 'open'],
		['indirect-reseller', { revenue: 'under-reseller-bar', 'reseller-authorized': 'long-ago' }, 'missing'],
		['indirect-reseller', { revenue: 'under-reseller-bar', 'reseller-authorized': 'lately' }, 'open'],
		['direct-bill', { 'revenue-role': 'as-direct', 'support-plan': 'yes' }, 'open'],
		['direct-bill', { 'revenue-role': 'mixed', 'support-plan': 'yes' }, 'disputed'],
		['distributor', { revenue: 'distributor-bar', 'support-plan': 'yes' }, 'open'],
	] as const)('that is %s already is judged on keeping it: with %j it is %s', async (type, given, verdict) => {
		for (const locale of locales) {
			await checker.open(locale, { ...candidate, 'csp-status': type, ...given }, judgedDay);
			const card = checker.card(type);
			await expect.poll(() => card.getAttribute('data-verdict')).toBe(verdict);
			expect(await card.innerText()).toContain(wordsOf(locale).checker.verdicts.staying);
		}
	});

	test.each([
		['indirect-reseller', '2019-07-31', 'silent'],
		['indirect-reseller', '2019-08-01', 'missing'],
		['distributor', '2019-08-01', 'missing'],
		['direct-bill', '2025-09-30', 'missing'],
	] as const)('%s whose users sign in without a second factor is on %s: %s', async (type, day, verdict) => {
		await checker.open('zh-TW', { 'csp-status': type, 'mfa-all-users': 'no' }, day);
		await expect.poll(() => checker.card(type).getAttribute('data-verdict')).toBe(verdict);
	});
});

// On the page these are journeys, made in every browser.
test('on the element the keyboard alone leads from the first question to the saved receipt', async () => {
	stand('element');
	const { page } = checker.site;
	await checker.open('en');
	const focused = (selector: string) => isFocused(page, selector);
	const tab = () => page.keyboard.press('Tab');
	const given: Record<string, string> = { 'csp-status': 'new', 'partner-id': 'yes', 'signing-authority': 'yes' };
	for (let question = await checker.question(); question !== undefined; question = await checker.question()) {
		await tabTo(`form[data-question="${question}"] input`, focused, tab);
		const wanted = given[question] ?? 'unknown';
		// Space chooses where the focus stands, an arrow what comes next.
		await page.keyboard.press('Space');
		for (let presses = 0; presses < 8; presses++) {
			if (await focused(`input[value="${wanted}"]`)) break;
			await page.keyboard.press('ArrowDown');
		}
		await page.keyboard.press('Enter');
		await checker.goneOn(question);
		// The focus follows by a frame, and would take the next keys with it.
		await page.locator('.question-card legend:focus, .question-card:not([data-question])').first().waitFor();
	}
	expect(await checker.card('indirect-reseller').getAttribute('data-verdict')).toBe('open');
	await tabTo('.receipt-actions button', focused, tab);
	const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
	const receipt = JSON.parse(await text(await download.createReadStream()));
	expect(receipt.verdicts.map((each: { verdict: string }) => each.verdict)).toEqual(
		Object.values(await checker.verdicts()),
	);
});

test.each(locales)(
	'on the element what a link says that nobody can answer is reported, and the rest counts, in %s',
	async (locale) => {
		stand('element');
		const broken = 'date=2026-02-30&csp-status=emperor&favorite-color=red&office=QQ&revenue=plenty';
		await checker.openLink(locale, `v=1&${broken}&partner-id=no`);
		const found = await checker.site.page
			.locator('[role="alert"] [data-problem]')
			.evaluateAll((all) => (all as HTMLElement[]).map(({ dataset }) => dataset['problem']));
		expect(found.toSorted()).toEqual(['no-day', 'unknown-key', 'unknown-place', 'unreadable', 'unreadable']);
		const told = await checker.site.page.locator('[role="alert"]').innerText();
		for (const part of ['2026-02-30', 'emperor', 'favorite-color', 'QQ', 'plenty']) expect(told).toContain(part);
		const { partnerTypes } = assess(program, answering({ 'partner-id': 'no' }), judgedDay);
		expect(Object.values(await checker.verdicts())).toEqual(partnerTypes.map(({ verdict }) => verdict));
	},
);

test('an answer ticked before the script is there counts, and its question stays until the reader goes on', async () => {
	const site = await newSitePage();
	const { page } = site;
	let wake = () => {};
	const late = new Promise<void>((done) => {
		wake = done;
	});
	await page.route(/_astro\/.*\.js$/, async (route) => {
		await late;
		await route.continue();
	});
	await page.goto(new URL('/zh-tw/check/', requireSite().url).href, { waitUntil: 'commit' });
	const ticked = page.locator('form[data-question="csp-status"] input[value="new"]');
	await ticked.check();
	wake();
	await page.locator('.checker[data-ready]').waitFor();
	await page.locator('[data-answered="csp-status"]').waitFor();
	await expect.poll(() => new URL(page.url()).hash).toBe('#v=1&csp-status=new');
	await expect.poll(() => ticked.isChecked()).toBe(true);
	await expect.poll(() => ticked.evaluate((each) => document.activeElement === each)).toBe(true);
	await page.keyboard.press('Enter');
	await page.locator('.question-card:not([data-question="csp-status"])').waitFor();
	await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('legend');
	expect(site.problems).toEqual([]);
	await site.close();
});

test.each(locales)('without script the tables print what each era asked of newcomers, in %s', async (locale) => {
	const site = await newSitePage({ javaScriptEnabled: false });
	await site.open(`/${localeTraits[locale].segment}/check/`);
	const printed = await readDecisionTables(site.page);
	expect(printed).toHaveLength(1);
	await site.page.locator('.periods > ul a').last().click();
	await site.page.waitForURL(`**/check/periods/#from-${eras[0]}`);
	const tables = await readDecisionTables(site.page);
	expect(tables.map(({ day }) => day)).toEqual(eras.toReversed());
	for (const { day, rows } of [...printed, ...tables]) {
		expect(rows, day).toEqual(
			partnerTypeIds.map((type) => ({
				type,
				state: program.partnerTypes[type].intake.find((period) => isInForce(period, day))?.state ?? 'unknown',
				rules: listRequirements(program, type, 'enroll', day).map(({ id }) => id),
			})),
		);
	}
	await site.close();
});

async function readDecisionTables(page: Page) {
	return page.locator('.decision-table').evaluateAll((all) =>
		(all as HTMLElement[]).map((table) => ({
			day: table.dataset['day'] ?? '',
			rows: [...table.querySelectorAll<HTMLElement>('tr[data-partner-type]')].map((row) => ({
				type: row.dataset['partnerType'],
				state: row.querySelector<HTMLElement>('[data-state]')?.dataset['state'],
				rules: [...row.querySelectorAll<HTMLElement>('[data-rule]')].map(({ dataset }) => dataset['rule']),
			})),
		})),
	);
}

/** Where an element stands once it moves no longer. */
function boxAtRest(locator: Locator): Promise<DOMRect> {
	return locator.evaluate(async (element) => {
		const look = () => element.getBoundingClientRect().toJSON() as DOMRect;
		for (let before = look(); ; ) {
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			const now = look();
			if (now.top === before.top && now.left === before.left) return now;
			before = now;
		}
	});
}

/** Runs in the page. Whether an element is in sight whole, with nothing over it. */
function isUncovered(element: Element): boolean {
	const { left, right, top, bottom } = element.getBoundingClientRect();
	if (top < 0 || bottom > innerHeight) return false;
	const points = [left + 2, (left + right) / 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => [x, y]));
	return points.every(([x = 0, y = 0]) => element.contains(document.elementFromPoint(x, y)));
}
