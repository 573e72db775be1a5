import { expect } from 'vitest';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { journey } from './journey.ts';

const dialog = 'dialog.search-dialog[open]';
/** What is typed, and the page that it has to lead to; an older name, and one in the script of the language. */
const queries = {
	en: ['MPN', 'indirect reseller'],
	'zh-TW': ['MPN', '間接經銷商'],
	'zh-CN': ['MPN', '间接经销商'],
} as const;

journey.for(locales)(
	'the slash key opens the search, keys alone lead to a page of today, in %s',
	async (locale, { reader }) => {
		const [olderName, name] = queries[locale];
		const { segment } = localeTraits[locale];
		await reader.open(`/${segment}/guide/overview/`);
		await reader.press('/');
		await reader.see(dialog);
		await reader.focusOn('#search-field');
		expect(await reader.value('#search-field')).toBe('');
		await reader.type(olderName);
		await reader.see(`[data-query="${olderName}"]`);
		await reader.press('ArrowDown', 'ArrowDown', 'ArrowUp');
		await reader.focusOn(`.search-results a[href="/${segment}/glossary/#partner-id"]`);
		await reader.press('ArrowUp');
		await reader.focusOn('#search-field');
		await reader.press(...Array.from({ length: olderName.length }, () => 'Backspace' as const));
		await reader.type(name);
		await reader.see(`[data-query="${name}"]`);
		await reader.press('Enter');
		await reader.focusOn('.search-results a');
		const first = await reader.run(() => document.activeElement?.getAttribute('href') ?? '');
		expect(first).toContain(`/${segment}/`);
		const today = `.search-results a[href^="/${segment}/guide/indirect-reseller/"]:not([href*="/history/"])`;
		expect(await reader.count(today)).toBeGreaterThan(0);
		expect(await reader.count('.search-excerpt mark')).toBeGreaterThan(0);
		await reader.press('Enter');
		await reader.arrive(first);
		await reader.miss('dialog[open]');
	},
);

journey('the search closes by Escape, by its button and beside it, and gives the focus back', async ({ reader }) => {
	await reader.open('/en/');
	for (const leave of [
		() => reader.press('Escape'),
		() => reader.click('.search-close'),
		() => reader.driver.clickAt(5, 5),
	]) {
		await reader.tabTo('.search-button');
		await reader.press('Enter');
		await reader.see(dialog);
		await leave();
		await reader.miss(dialog);
		await reader.focusOn('.search-button');
		expect(await reader.run(() => document.querySelector<HTMLDialogElement>('dialog')?.open)).toBe(false);
	}
});

journey('Control with K opens the search, with what was typed before', async ({ reader }) => {
	await reader.open('/en/');
	await reader.press('Control+k');
	await reader.see(dialog);
	await reader.focusOn('#search-field');
	await reader.type('market');
	await reader.press('Escape');
	await reader.miss(dialog);
	await reader.press('Control+k');
	await reader.see(dialog);
	expect(await reader.value('#search-field')).toBe('market');
});
