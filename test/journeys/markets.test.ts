import { expect } from 'vitest';
import { wordsOf } from '../../src/catalog/catalog.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { journey } from './journey.ts';

/** What is typed for Singapore and for Malaysia, and in which name of the language it ends. */
const typed = {
	en: ['singap', 'Singapore', 'malay', 'Malaysia'],
	'zh-TW': ['新加', '新加坡', '馬來', '馬來西亞'],
	'zh-CN': ['新加', '新加坡', '马来', '马来西亚'],
} as const;

journey.for(locales)(
	'from the start page, two places are typed and chosen by the keyboard, and answered with a dated source, in %s',
	async (locale, { reader }) => {
		const [office, officeName, target, targetName] = typed[locale];
		const root = `/${localeTraits[locale].segment}/`;
		await reader.open(root);
		await reader.click('[data-question="where"] a.action');
		await reader.arrive(`${root}markets/`);

		await reader.tabTo('#office-input');
		await reader.type(office);
		await reader.see('#office-option-SG');
		await reader.press('ArrowDown');
		await reader.see('#office-option-SG[data-active]');
		await reader.press('Enter');
		await reader.read('[data-place="SG"]', officeName);
		await reader.focusOn('#office-input');
		await expect.poll(() => reader.value('#office-input')).toBe('');
		await reader.tabTo('#target-input');
		await reader.type(target);
		await reader.see('#target-option-MY');
		await reader.press('ArrowDown');
		await reader.see('#target-option-MY[data-active]');
		await reader.press('Enter');
		await reader.see('[data-office="SG"][data-target="MY"][data-verdict="same-market"]');
		expect(await reader.text('.answer-sentence')).toContain(targetName);
		expect(await reader.fragment()).toBe('#v=1&office=SG&target=MY');
		// Above the table stands which edition answers, with the stamp that opens its source.
		expect(await reader.attribute('.table-line time', 'datetime')).toMatch(/^\d{4}-\d{2}/);
		expect(await reader.isVisible('.table-line .stamp')).toBe(true);
	},
);

journey('a link is answered, and a change of language keeps the answers', async ({ reader }) => {
	const fragment = '#v=1&office=TW,SG&target=MY,JP';
	await reader.open(`/en/markets/${fragment}`);
	const row = '[data-office="SG"][data-target="MY"][data-verdict="same-market"]';
	await reader.see(row);
	for (const locale of ['zh-TW', 'zh-CN'] as const) {
		await reader.click(`a[data-language="${locale}"]`);
		await reader.arrive(`/${localeTraits[locale].segment}/markets/${fragment}`);
		await reader.see(row);
		expect(await reader.text('#answer-heading')).toBe(wordsOf(locale).lookup.answer.heading);
	}
});

journey('Backspace in the empty field takes the last place back, in the address too', async ({ reader }) => {
	await reader.open('/en/markets/#v=1&office=TW,SG');
	await reader.see('[data-place="SG"]');
	await reader.tabTo('#office-input');
	await reader.press('Backspace', 'Backspace');
	await reader.miss('[data-place="SG"]');
	await reader.until('the address names one place', () => location.hash === '#v=1&office=TW');
	await reader.focusOn('[data-place="TW"] button');
	expect(await reader.run(() => document.querySelectorAll('[data-place]').length)).toBe(1);
});
