import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
import { newSitePage } from '../support/site-browser.ts';

const eras = listEras(program);
/** Languages take turns where the words do not matter. */
const turn = (position: number): Locale => locales[position % locales.length] ?? 'en';

let checker: CheckerPage;

beforeAll(async () => {
	checker = new CheckerPage(await newSitePage({ viewport: { width: 360, height: 800 } }));
});
afterAll(async () => {
	const { problems } = checker.site;
	await checker.site.close();
	expect(problems).toEqual([]);
});

describe('a newcomer', () => {
	test.each(eras.map((era, position) => ({ era, locale: turn(position) })))(
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

describe('a candidate for direct bill', () => {
	test.each(locales)('that bought the plan too early is told so, and is not turned away, in %s', async (locale) => {
		await checker.open(locale, { ...candidate, 'credit-check': 'pending', 'support-plan': 'yes' }, judgedDay);
		const card = checker.card('direct-bill');
		expect(await card.getAttribute('data-verdict')).toBe('waiting');
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
			expect(await card.getAttribute('data-verdict')).toBe(verdict);
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
		expect(await checker.card(type).getAttribute('data-verdict')).toBe(verdict);
	});
});

test.each(locales)('without script the tables print what each era asked of newcomers, in %s', async (locale) => {
	const site = await newSitePage({ javaScriptEnabled: false });
	await site.open(`/${localeTraits[locale].segment}/check/`);
	const tables = await site.page.locator('.decision-table').evaluateAll((all) =>
		(all as HTMLElement[]).map((table) => ({
			day: table.dataset['day'] ?? '',
			rows: [...table.querySelectorAll<HTMLElement>('tr[data-partner-type]')].map((row) => ({
				type: row.dataset['partnerType'],
				state: row.querySelector<HTMLElement>('[data-state]')?.dataset['state'],
				rules: [...row.querySelectorAll<HTMLElement>('[data-rule]')].map(({ dataset }) => dataset['rule']),
			})),
		})),
	);
	const built = tables[0]?.day ?? '';
	const current = eras.findLast((era) => era <= built);
	expect(tables.map(({ day }) => day)).toEqual([built, ...eras.filter((era) => era !== current).toReversed()]);
	for (const { day, rows } of tables) {
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
