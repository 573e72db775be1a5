import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { program, wordsOf } from '../../src/catalog/catalog.ts';
import { assess } from '../../src/domain/assess/assess.ts';
import { fillWords } from '../../src/i18n/fill-words.ts';
import { formatDate } from '../../src/i18n/format-date.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { findViolations } from '../support/find-violations.ts';
import { answering } from '../support/program.ts';
import { newSitePage, type SitePage } from '../support/site-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const link = '#v=1&csp-status=direct-bill&date=2025-12-01&office=DE&since=2021-05-01&target=RU';

let site: SitePage;
beforeAll(async () => {
	site = await newSitePage();
});
afterAll(async () => {
	await site.close();
});

const rows = () =>
	site.page
		.locator('[data-partner-type]')
		.evaluateAll((elements) =>
			elements.map((element) => [
				element.getAttribute('data-partner-type'),
				element.getAttribute('data-before'),
				element.getAttribute('data-verdict'),
			]),
		);

describe.each(locales)('in %s', (locale) => {
	const path = `/${localeTraits[locale].segment}/changes/`;

	test('a link with two days shows every verdict then and now, as judging each day alone does', async () => {
		await site.open(path + link);
		await site.settle();
		await site.page.locator('[data-target="RU"]').waitFor();
		const [then, now] = ['2021-05-01', '2025-12-01'].map(
			(day) => assess(program, answering({ 'csp-status': 'direct-bill' }, ['DE']), day).partnerTypes,
		);
		expect(await rows()).toEqual(
			then?.map(({ partnerType, verdict }, position) => [partnerType, verdict, now?.[position]?.verdict]),
		);
		expect(await site.page.locator('[data-target="RU"]').getAttribute('data-verdict')).toBe('no-longer-listed');
		expect(await site.page.locator('.case-sentence').textContent()).toContain(formatDate('2021-05-01', locale));
		expect(await site.page.locator('.case-changes').textContent()).not.toMatch(/undefined|\{[a-z]+\}/i);
		expect(site.problems).toEqual([]);
	});

	test('each entry of the dated list leads to the same change in the list below, which stays compared', async () => {
		const entries = site.page.locator('[data-dated] a:not([data-source])');
		const targets = await entries.evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
		expect(targets.length).toBeGreaterThan(3);
		const missing = await site.page.evaluate(
			(ids) =>
				ids.filter((id) => document.querySelector(`.change-list ${CSS.escape(id).replace(/^\\#/, '#')}`) === null),
			targets,
		);
		expect(missing).toEqual([]);
		const before = await rows();
		await entries.first().click();
		await expect.poll(() => new URL(site.page.url()).hash).toBe(targets[0]);
		await expect.poll(() => rows()).toEqual(before);
	});

	test('without script it says that the list below has every change', async () => {
		const bare = await newSitePage({ javaScriptEnabled: false });
		await bare.open(path);
		expect(await bare.page.locator('.case-section noscript').textContent()).toContain(
			wordsOf(locale).history.case.withoutScript,
		);
		expect(await bare.page.locator('.case-days').isVisible()).toBe(false);
		expect(await bare.page.locator('.case-section button:not(.stamp):visible').count()).toBe(0);
		await bare.close();
	});
});

test('the checker takes the link too, and keeps the second day', async () => {
	await site.open(`/en/check/${link}`);
	await site.settle();
	expect(await site.page.locator('[data-problem]').count()).toBe(0);
	expect(new URL(site.page.url()).hash).toContain('since=2021-05-01');
});

test('the way to the reasons opens the checker on the day that it names', async () => {
	await site.open(`/en/changes/${link}`);
	await site.settle();
	const text = fillWords(wordsOf('en').history.case.reasons, { date: formatDate('2021-05-01', 'en') });
	await site.page.getByRole('link', { name: text }).click();
	await site.page.waitForURL('**/en/check/**');
	expect(new URL(site.page.url()).hash).toContain('date=2021-05-01');
});

test('a whole case breaks no rule of axe on a phone, where links and stamps stand closest', async () => {
	const phone = await newSitePage({ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' });
	await phone.open(`/en/changes/${link}`);
	await phone.settle();
	await phone.page.locator('[data-target="RU"]').waitFor();
	await phone.page.evaluate(axe);
	expect(await findViolations(phone.page, 'all')).toEqual([]);
	await phone.close();
});
