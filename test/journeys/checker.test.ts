import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { partOf, program, wordsOf } from '../../src/catalog/catalog.ts';
import { encodeAnswers } from '../../src/domain/answers/answers.ts';
import { assess } from '../../src/domain/assess/assess.ts';
import { fillWords } from '../../src/i18n/fill-words.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { candidate, judgedDay } from '../support/candidate.ts';
import { answering } from '../support/program.ts';
import { journey } from './journey.ts';
import type { Reader } from './reader.ts';

const newcomer: Record<string, string> = {
	'csp-status': 'new',
	'partner-id': 'yes',
	'signing-authority': 'yes',
	nomination: 'none',
};

/** Opens the checker with these answers in its address. */
async function openChecker(reader: Reader, segment: string, given: Record<string, string>, date?: string) {
	const fragment = encodeAnswers({ ...answering(given), ...(date !== undefined && { date }) });
	await reader.open(`/${segment}/check/#${fragment}`);
	await reader.see('.checker[data-ready]');
}

const card = (type: string, verdict?: string) =>
	`.type-card[data-partner-type="${type}"]${verdict === undefined ? '' : `[data-verdict="${verdict}"]`}`;

/** The verdict of each partner type. */
async function verdictsOf(reader: Reader): Promise<Record<string, string>> {
	const types = await reader.attributes('.type-card', 'data-partner-type');
	const verdicts = await reader.attributes('.type-card', 'data-verdict');
	return Object.fromEntries(types.map((type, position) => [type, verdicts[position]]));
}

/** Answers whatever is asked, by keys alone, until nothing is. @returns the questions, in order */
async function answerByKeys(reader: Reader, answers: Record<string, string>): Promise<string[]> {
	const asked: string[] = [];
	for (;;) {
		const question = await reader.attribute('form[data-question]', 'data-question');
		if (question === null) return asked;
		expect(asked).not.toContain(question);
		asked.push(question);
		const field = `form[data-question="${question}"] input`;
		await reader.tabTo(field);
		// Space chooses where the focus stands, an arrow what comes next.
		await reader.press('Space');
		const wanted = `${field}[value="${answers[question] ?? 'unknown'}"]`;
		for (let presses = 0; presses < 8; presses++) {
			if (await reader.run((each) => document.activeElement?.matches(each) ?? false, wanted)) break;
			await reader.press('ArrowDown');
		}
		await reader.focusOn(`${wanted}:checked`);
		await reader.press('Enter');
		await reader.miss(`form[data-question="${question}"]`);
		// The focus follows by a frame, and would take the next keys with it.
		if ((await reader.count('form[data-question]')) > 0) await reader.focusOn('form[data-question] legend');
	}
}

journey.for(locales)(
	'a newcomer answers by the keyboard alone, hears what changed, and corrects an earlier answer, in %s',
	async (locale, { reader }) => {
		const { segment } = localeTraits[locale];
		const words = wordsOf(locale);
		await reader.open(`/${segment}/check/`);
		await reader.see('.checker[data-ready]');
		const asked = await answerByKeys(reader, newcomer);
		expect(asked[0]).toBe('csp-status');
		expect(await verdictsOf(reader)).toEqual({
			'indirect-reseller': 'open',
			'direct-bill': 'missing',
			distributor: 'missing',
			'cloud-germany': 'closed',
		});
		expect(await reader.text(card('indirect-reseller'))).toContain(words.verdicts.reasons.open);
		expect(await reader.text(card('direct-bill'))).toContain(
			partOf(locale, 'requirements', 'direct-bill-reseller-tenure-2025', 'title'),
		);

		await reader.click('[data-answered="partner-id"] button');
		await reader.see('form[data-question="partner-id"]');
		await reader.click('form[data-question="partner-id"] input[value="no"]');
		await reader.see(card('indirect-reseller', 'missing'));
		await reader.read('[data-announcement]', words.verdicts.kinds.missing);
		expect(await reader.attribute('[data-announcement]', 'role')).toBe('status');

		// What was said stands in the address alone.
		expect(await reader.fragment()).toContain('partner-id=no');
		const sent = await reader.run(() => performance.getEntriesByType('resource').map(({ name }) => name));
		expect(sent.filter((address) => address.includes('csp-status'))).toEqual([]);
	},
);

journey.for(locales)(
	'a candidate that waits for the credit check is told NOT to buy the support plan yet, in %s',
	async (locale, { reader }) => {
		const given = { ...candidate, 'credit-check': 'pending' };
		await openChecker(reader, localeTraits[locale].segment, given, judgedDay);
		const warning = `${card('direct-bill', 'waiting')} [data-not-yet="buy-support-plan"]`;
		await reader.see(warning);
		expect(await reader.isVisible(warning)).toBe(true);
		const text = await reader.text(warning);
		expect(text).toBe(partOf(locale, 'steps', 'buy-support-plan', 'notYet'));
		expect(text).toContain({ en: 'NOT', 'zh-TW': '切勿', 'zh-CN': '切勿' }[locale]);
	},
);

journey.for(locales)(
	'a candidate one item short opens the verdict, reads which, and is open once it is there, in %s',
	async (locale, { reader }) => {
		// A phone, or the narrowest window that the browser can have.
		await reader.driver.resize(360, 800);
		const given = { ...candidate, 'credit-check': 'passed', 'support-plan': 'no' };
		await openChecker(reader, localeTraits[locale].segment, given, judgedDay);
		const short = card('direct-bill', 'missing');
		const change = `${short} [data-change="direct-bill-support-plan-2025"]`;
		expect(await reader.isVisible(change)).toBe(false);
		await reader.click(`${short} summary`);
		await reader.until('the verdict is open', (each) => document.querySelector(each)?.checkVisibility(), change);
		const requirements = partOf(locale, 'requirements', 'direct-bill-support-plan-2025', 'title');
		expect(await reader.text(change)).toBe(fillWords(wordsOf(locale).verdicts.change, { requirements }));

		await reader.click('[data-answered="support-plan"] button');
		await reader.click('form[data-question="support-plan"] input[value="yes"]');
		await reader.see(card('direct-bill', 'open'));
		expect(await reader.count('[data-change="direct-bill-support-plan-2025"]')).toBe(0);
	},
);

journey.for(locales)(
	'what a link says that nobody can answer is reported, and the rest counts, in %s',
	async (locale, { reader }) => {
		const broken = 'date=2026-02-30&csp-status=emperor&favorite-color=red&office=QQ&revenue=plenty';
		await reader.open(`/${localeTraits[locale].segment}/check/#v=1&${broken}&partner-id=no`);
		await reader.see('.checker[data-ready] [role="alert"] [data-problem]');
		const found = await reader.attributes('[role="alert"] [data-problem]', 'data-problem');
		expect(found.toSorted()).toEqual(['no-day', 'unknown-key', 'unknown-place', 'unreadable', 'unreadable']);
		const told = await reader.text('[role="alert"]');
		for (const part of ['2026-02-30', 'emperor', 'favorite-color', 'QQ', 'plenty']) expect(told).toContain(part);
		const { partnerTypes } = assess(program, answering({ 'partner-id': 'no' }), judgedDay);
		expect(Object.values(await verdictsOf(reader))).toEqual(partnerTypes.map(({ verdict }) => verdict));
	},
);

journey('a receipt is saved by the keyboard, and opened again in a browser that knows nothing', async ({ reader }) => {
	await openChecker(reader, 'en', newcomer);
	const verdicts = await verdictsOf(reader);
	await reader.tabTo('.receipt-actions button');
	const receipt = await reader.saved(() => reader.press('Enter'));
	expect(JSON.parse(receipt).verdicts.map((each: { verdict: string }) => each.verdict)).toEqual(
		Object.values(verdicts),
	);

	await reader.run(() => localStorage.clear());
	await openChecker(reader, 'zh-cn', {});
	expect(await verdictsOf(reader)).not.toEqual(verdicts);
	const file = join(tmpdir(), `journey-receipt-${process.pid}.json`);
	await writeFile(file, receipt);
	await reader.driver.attach('.receipt-actions input[type="file"]', file);
	await reader.see('[data-answered="csp-status"]');
	await expect.poll(() => verdictsOf(reader)).toEqual(verdicts);
	// Told where the answers stand, though the file was chosen far below them.
	await reader.read('[data-opened]', wordsOf('zh-CN').checker.receipt.opened);
	// By its element: the window itself has no focus once a program has chosen the file.
	await reader.focusOn('[data-opened]');
	await rm(file);
});

journey('the link is copied, or stands there to be copied by hand', async ({ reader }) => {
	await openChecker(reader, 'en', newcomer);
	const { copied, copyByHand } = wordsOf('en').lookup.form;
	await reader.click('.answers-actions button');
	const said = await reader.until('the page says what became of it', () =>
		document.querySelector('.answers-actions .field-status')?.textContent?.trim(),
	);
	expect([copied, copyByHand]).toContain(said);
	if (said === copyByHand) expect(await reader.value('.link-by-hand')).toContain('/en/check/#v=1&');
});

journey('the way from a verdict to the checklist takes the case along, and leads back', async ({ reader }) => {
	await openChecker(reader, 'en', { 'csp-status': 'new', 'partner-id': 'yes', 'signing-authority': 'yes' });
	await reader.click(`${card('indirect-reseller')} [data-own-case]`);
	await reader.see('.checklist[data-ready]');
	expect(await reader.value('input[name="type"]:checked')).toBe('indirect-reseller');
	// It is not taken for the link of somebody else.
	expect(await reader.count('.answers-notice')).toBe(0);
	await reader.goBack();
	await reader.see('.checker[data-ready]');
	await reader.see('[data-answered="partner-id"]');
});
