import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { wordsOf } from '../../src/catalog/catalog.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { journey } from './journey.ts';
import type { Reader } from './reader.ts';

const newcomer = '#v=1&csp-status=new&type=indirect-reseller';
const directBill = '#v=1&csp-status=indirect-reseller&type=direct-bill';
const documents = '.task[data-step="gather-documents"]';
const plan = '.task[data-step="buy-support-plan"]';

async function openList(reader: Reader, segment: string, fragment = ''): Promise<void> {
	await reader.open(`/${segment}/checklist/${fragment}`);
	await reader.see('.checklist[data-ready]');
}

/** Presses the button of the actions below the list that has this text. */
async function pressAction(reader: Reader, text: string): Promise<void> {
	await reader.run(async (wanted) => {
		// What follows a change by a frame would wipe out what the button says.
		for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		const buttons = document.querySelectorAll<HTMLButtonElement>('.keep-actions button');
		[...buttons].find(({ textContent }) => textContent?.trim() === wanted)?.focus();
	}, text);
	await reader.press('Enter');
}

/** What is typed as a note: with letters of the language, and with what must never be taken for markup. */
const notes = { en: 'call <b>Ada</b>', 'zh-TW': '請林小姐<b>回電</b>', 'zh-CN': '请林女士<b>回电</b>' };

journey.for(locales)(
	'by the keyboard a partner type is chosen, a step ticked and a note written, and all is there on the next visit and in the next language, in %s',
	async (locale, { reader }) => {
		const { segment } = localeTraits[locale];
		await openList(reader, segment);
		await reader.tabTo('input[name="type"][value="indirect-reseller"]');
		await reader.press('Space');
		await reader.see('.task');
		expect(await reader.count('.task')).toBeGreaterThan(10);
		expect(await reader.fragment()).toContain('type=indirect-reseller');

		await reader.tabTo(`${documents} input[type="checkbox"]`);
		await reader.press('Space');
		await reader.see(`${documents}[data-state="done"]`);
		expect(await reader.attribute('#progress-text', 'data-done')).toBe('1');
		await reader.tabTo(`${documents} .note-add`);
		await reader.press('Enter');
		await reader.focusOn('textarea');
		await reader.type(notes[locale]);
		expect(await reader.value(`${documents} textarea`)).toBe(notes[locale]);

		await openList(reader, segment);
		await reader.see(`${documents}[data-state="done"]`);
		expect(await reader.value(`${documents} textarea`)).toBe(notes[locale]);
		const next = locales[(locales.indexOf(locale) + 1) % locales.length] ?? locale;
		const fragment = await reader.fragment();
		await reader.click(`a[data-language="${next}"]`);
		await reader.arrive(`/${localeTraits[next].segment}/checklist/${fragment}`);
		await reader.see(`${documents}[data-state="done"]`);
		expect(await reader.value(`${documents} textarea`)).toBe(notes[locale]);
	},
);

journey('a step is ticked by its name, told done with its day, and taken back', async ({ reader }) => {
	await openList(reader, 'en', directBill);
	const step = '.task[data-step="check-direct-bill-requirements"]';
	await reader.click(`${step} label`);
	await reader.see(`${step}[data-state="done"]`);
	expect(await reader.value(`${step} .tick-day input`)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	await reader.click('input[value="distributor"]');
	await reader.see('[data-step="check-direct-bill-requirements"][data-state="not-applicable"]');
	await reader.click('input[value="direct-bill"]');
	await reader.see(`${step}[data-state="done"]`);
	await reader.click(`${step} input[type="checkbox"]`);
	await reader.see(`${step}[data-state="todo"]`);
});

journey.for(locales)(
	'the credit check comes before the support plan, and who buys earlier is told the risk first, in %s',
	async (locale, { reader }) => {
		await openList(reader, localeTraits[locale].segment, directBill);
		const box = `${plan} input[type="checkbox"]`;
		expect(await reader.attribute(plan, 'data-not-yet')).toBe('');
		await reader.click(box);
		await reader.see(`${plan} [data-risk]`);
		expect(await reader.count(`${box}:checked`)).toBe(0);
		expect((await reader.text(`${plan} [data-risk] p`)).length).toBeGreaterThan(20);
		await reader.press('Escape');
		await reader.miss(`${plan} [data-risk]`);
		await reader.focusOn(box);
		expect(await reader.attribute(plan, 'data-state')).toBe('blocked');
		await reader.press('Space');
		await reader.click(`${plan} [data-mark-early]`);
		await reader.see(`${plan}[data-state="done"]`);
		expect(await reader.attribute(plan, 'data-too-early')).toBe('');
		expect(await reader.count(`${box}:checked`)).toBe(1);
	},
);

journey('a file that this page has exported brings every tick and note to another browser', async ({ reader }) => {
	await openList(reader, 'en', newcomer);
	await reader.click(`${documents} input[type="checkbox"]`);
	await reader.click(`${documents} .note-add`);
	await reader.focusOn('textarea');
	await reader.type('in the blue folder');
	const exported = await reader.saved(() => pressAction(reader, wordsOf('en').checklist.keep.export));

	await reader.run(() => localStorage.clear());
	await openList(reader, 'zh-cn', newcomer);
	expect(await reader.count('.task[data-state="done"]')).toBe(0);
	const file = join(tmpdir(), `journey-list-${process.pid}.json`);
	await writeFile(file, exported);
	await reader.driver.attach('#import-file', file);
	await reader.see('[data-import] [data-taken="1"]');
	expect(await reader.count('[data-import] [data-problem]')).toBe(0);
	await reader.see(`${documents}[data-state="done"]`);
	expect(await reader.value(`${documents} textarea`)).toBe('in the blue folder');
	await rm(file);
});

journey('the calendar file is handed over, and what is cleared comes back', async ({ reader }) => {
	await openList(reader, 'en', newcomer);
	await reader.click(`${documents} input[type="checkbox"]`);
	await reader.see(`${documents}[data-state="done"]`);
	await reader.click('[data-clear]');
	await reader.miss('.task[data-state="done"]');
	await reader.click('[data-clear]');
	await reader.see(`${documents}[data-state="done"]`);
	const { calendar, calendarNone } = wordsOf('en').checklist.keep;
	await pressAction(reader, calendar);
	await reader.read('.keep-actions', calendarNone);
	for (const step of ['confirm-contact-email', 'reseller-give-company-details']) {
		await reader.run((id) => document.querySelector<HTMLElement>(`.task[data-step="${id}"] input`)?.focus(), step);
		await reader.press('Space');
		const [early, done] = [
			`.task[data-step="${step}"] [data-mark-early]`,
			`.task[data-step="${step}"][data-state="done"]`,
		];
		await reader.see(`${early}, ${done}`);
		if ((await reader.count(early)) > 0) await reader.click(early);
		await reader.see(done);
	}
	expect(await reader.saved(() => pressAction(reader, calendar))).toMatch(/^BEGIN:VCALENDAR\r\n/);
});
