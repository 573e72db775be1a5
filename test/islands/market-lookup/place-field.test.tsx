import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { type Locale, locales } from '../../../src/i18n/locales.ts';
import { settle } from '../../support/settle.ts';
import { activeOption, chosen, field, removeLookup, renderLookup, shownOptions, statusOf } from './render-lookup.tsx';

beforeEach(() => localStorage.clear());
afterEach(removeLookup);

/** Types with real key presses. */
async function type(text: string, side: 'office' | 'target' = 'office'): Promise<void> {
	await userEvent.click(field(side));
	if (text !== '') await userEvent.keyboard(text);
	await settle();
}

async function press(...keys: string[]): Promise<void> {
	for (const key of keys) await userEvent.keyboard(`{${key}}`);
	await settle();
}

const words: Record<Locale, { taiwan: string; near: string }> = {
	en: { taiwan: 'Taiwan', near: 'Niger' },
	'zh-TW': { taiwan: '台灣', near: '剛果' },
	'zh-CN': { taiwan: '台湾', near: '刚果' },
};

describe.each(locales)('the combobox in %s', (locale) => {
	test('follows the pattern of an editable combobox with a list', async () => {
		await renderLookup(locale);
		const input = field('office');
		const list = document.querySelector('#office-list') as HTMLElement;
		expect(input.getAttribute('role')).toBe('combobox');
		expect(input.getAttribute('aria-autocomplete')).toBe('list');
		expect(input.getAttribute('aria-expanded')).toBe('false');
		expect(input.getAttribute('aria-controls')).toBe('office-list');
		expect(input.hasAttribute('aria-activedescendant')).toBe(false);
		expect(document.querySelector('label[for="office-input"]')?.textContent).not.toBe('');
		expect(list.hidden).toBe(true);

		await type('tw');
		expect(input.getAttribute('aria-expanded')).toBe('true');
		expect(list.hidden).toBe(false);
		expect(list.getAttribute('role')).toBe('listbox');
		expect(list.getAttribute('aria-multiselectable')).toBe('true');
		expect(input.hasAttribute('aria-activedescendant')).toBe(false);
		await press('ArrowDown');
		const active = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
		expect(active?.getAttribute('role')).toBe('option');
		expect(active?.getAttribute('aria-selected')).toBe('false');
		expect(document.activeElement).toBe(input);
		await press('Enter');
		expect(chosen('office')).toEqual(['TW']);
		expect(input.value).toBe('');
		expect(input.getAttribute('aria-expanded')).toBe('false');
	});

	test('finds a place by its name in any language and both scripts, and shows which name matched', async () => {
		await renderLookup(locale);
		for (const text of ['Taiwan', '台灣', '臺灣', '台湾', 'twn']) {
			await userEvent.fill(field('office'), text);
			await settle();
			expect(shownOptions('office')[0]).toBe('TW');
			const matched = document.querySelector('#office-option-TW .matched')?.textContent?.trim();
			if (text === 'twn') expect(matched).toBe('TWN');
		}
		await userEvent.fill(field('office'), words[locale].taiwan);
		await settle();
		expect(document.querySelector('#office-option-TW .matched')).toBeNull();
	});

	test('Enter takes the one place that is meant for certain', async () => {
		await renderLookup(locale);
		await userEvent.fill(field('office'), words[locale].taiwan);
		await press('Enter');
		expect(chosen('office')).toEqual(['TW']);
		expect(location.hash).toBe('#v=1&office=TW');
	});

	test('Enter never chooses between near-names, and says so', async () => {
		await renderLookup(locale);
		await userEvent.fill(field('office'), words[locale].near);
		await press('Enter');
		expect(chosen('office')).toEqual([]);
		expect(field('office').value).toBe(words[locale].near);
		expect(statusOf('office')).toContain('2');
		await press('ArrowDown', 'Enter');
		expect(chosen('office')).toHaveLength(1);
	});

	test('breaks no rule of axe, closed, open and with choices', async () => {
		await renderLookup(locale, 'v=1&office=TW,SG&target=JP,RU');
		await type('n');
		await press('ArrowDown');
		const { violations } = await axe.run('#content', { rules: { region: { enabled: false } } });
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
	});
});

describe('keys', () => {
	test('Enter does not take a place that only a typo leads to', async () => {
		await renderLookup();
		await type('Tiawan');
		expect(shownOptions('office')).toEqual(['TW']);
		await press('Enter');
		expect(chosen('office')).toEqual([]);
		await press('ArrowDown', 'Enter');
		expect(chosen('office')).toEqual(['TW']);
	});

	test('Enter in the empty field does nothing', async () => {
		await renderLookup();
		await type('');
		await press('Enter');
		expect(chosen('office')).toEqual([]);
	});

	test('the arrows go round the list, and typing on forgets where the reader was', async () => {
		await renderLookup();
		await type('congo');
		await press('ArrowDown');
		expect(activeOption('office')).toBe('CD');
		await press('ArrowDown');
		expect(activeOption('office')).toBe('CG');
		await press('ArrowDown');
		expect(activeOption('office')).toBe('CD');
		await press('ArrowUp');
		expect(activeOption('office')).toBe('CG');
		await userEvent.keyboard(' ');
		await settle();
		expect(activeOption('office')).toBeUndefined();
	});

	test('the down arrow opens all places, and the up arrow begins at the end', async () => {
		await renderLookup();
		await type('');
		await press('ArrowDown');
		expect(shownOptions('office').length).toBe(250);
		expect(activeOption('office')).toBe('AF');
		await press('Escape', 'ArrowUp');
		expect(activeOption('office')).toBe('ZW');
	});

	test('Alt with the arrows opens and closes without moving', async () => {
		await renderLookup();
		await type('');
		await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
		await settle();
		expect(field('office').getAttribute('aria-expanded')).toBe('true');
		expect(activeOption('office')).toBeUndefined();
		await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
		await settle();
		expect(field('office').getAttribute('aria-expanded')).toBe('false');
	});

	test('Escape closes the list, then clears the text, then is left to the page', async () => {
		await renderLookup();
		await type('niger');
		await press('Escape');
		expect(field('office').getAttribute('aria-expanded')).toBe('false');
		expect(field('office').value).toBe('niger');
		await press('Escape');
		expect(field('office').value).toBe('');
		let isLeft = false;
		document.addEventListener(
			'keydown',
			(event) => {
				isLeft = event.key === 'Escape' && !event.defaultPrevented;
			},
			{ once: true },
		);
		await press('Escape');
		expect(isLeft).toBe(true);
	});

	test('Backspace in the empty field goes to the last chip, and removes it there', async () => {
		await renderLookup('en', 'v=1&office=TW,SG,JP');
		await type('x');
		await press('Backspace');
		expect(chosen('office')).toEqual(['TW', 'SG', 'JP']);
		expect(document.activeElement).toBe(field('office'));
		await press('Backspace');
		expect(chosen('office')).toEqual(['TW', 'SG', 'JP']);
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove Japan');
		await press('Backspace');
		expect(chosen('office')).toEqual(['TW', 'SG']);
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove Singapore');
		await press('ArrowLeft');
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove Taiwan');
		await press('Delete');
		expect(chosen('office')).toEqual(['SG']);
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove Singapore');
		await press('Enter');
		expect(chosen('office')).toEqual([]);
		expect(document.activeElement).toBe(field('office'));
	});

	test('Tab leaves without choosing, and what is left over is told', async () => {
		await renderLookup();
		await type('niger');
		await press('ArrowDown');
		await userEvent.tab();
		await settle();
		expect(chosen('office')).toEqual([]);
		expect(field('office').getAttribute('aria-expanded')).toBe('false');
		expect(statusOf('office')).toContain('“niger” is not chosen yet');
	});
});

describe('pointing', () => {
	test('a click on an option chooses it and keeps the focus in the field', async () => {
		await renderLookup();
		await type('niger');
		await userEvent.click(document.querySelector('#office-option-NG') as Element);
		await settle();
		expect(chosen('office')).toEqual(['NG']);
		expect(document.activeElement).toBe(field('office'));
	});

	test('an option that is chosen already is marked, and a second click takes it away', async () => {
		await renderLookup('en', 'v=1&office=NG');
		await type('nigeria');
		expect(document.querySelector('#office-option-NG')?.getAttribute('aria-selected')).toBe('true');
		await press('Enter');
		expect(chosen('office')).toEqual(['NG']);
		expect(statusOf('office')).toContain('chosen already');
		await userEvent.click(document.querySelector('#office-option-NG') as Element);
		await settle();
		expect(chosen('office')).toEqual([]);
	});

	test('the button opens all places and closes them again', async () => {
		await renderLookup();
		const button = document.querySelector('.open-list') as Element;
		await userEvent.click(button);
		await settle();
		expect(shownOptions('office').length).toBe(250);
		await userEvent.click(button);
		await settle();
		expect(shownOptions('office')).toEqual([]);
	});
});

describe('while an input method composes', () => {
	test('Enter ends the composition and chooses nothing', async () => {
		await renderLookup('zh-TW');
		await userEvent.click(field('office'));
		await cdp().send('Input.imeSetComposition', { text: '台灣', selectionStart: 2, selectionEnd: 2 });
		await settle();
		expect(field('office').value).toBe('台灣');
		field('office').dispatchEvent(
			new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true }),
		);
		await settle();
		expect(chosen('office')).toEqual([]);
		expect(field('office').value).toBe('台灣');
		await cdp().send('Input.insertText', { text: '台灣' });
		await settle();
		expect(field('office').value).toBe('台灣');
		await press('Enter');
		expect(chosen('office')).toEqual(['TW']);
	});

	test('the Enter that Safari sends after the composition chooses nothing', async () => {
		await renderLookup('zh-TW');
		await userEvent.fill(field('office'), '台灣');
		field('office').dispatchEvent(
			new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }),
		);
		await settle();
		expect(chosen('office')).toEqual([]);
	});

	test('half a word is not told to be unknown', async () => {
		await renderLookup('zh-TW');
		await userEvent.click(field('office'));
		await cdp().send('Input.imeSetComposition', { text: 'ㄊㄞˊ', selectionStart: 3, selectionEnd: 3 });
		await settle();
		expect(field('office').value).toBe('ㄊㄞˊ');
		expect(statusOf('office')).toBe('');
		await cdp().send('Input.insertText', { text: '台' });
		await settle();
		expect(shownOptions('office')).toContain('TW');
	});

	test('a Latin word that a phone composes is searched while it is typed', async () => {
		await renderLookup();
		await userEvent.click(field('office'));
		await cdp().send('Input.imeSetComposition', { text: 'taiw', selectionStart: 4, selectionEnd: 4 });
		await settle();
		expect(shownOptions('office')).toEqual(['TW']);
	});
});

describe('what is read out', () => {
	test('how many places match, in one region that stays', async () => {
		await renderLookup();
		const region = field('office').closest('.place-field')?.querySelector('[role="status"]');
		await type('guinea');
		expect(region?.textContent).toContain('4 places match');
		await userEvent.fill(field('office'), 'taiwan');
		await settle();
		expect(region?.textContent).toContain('Taiwan matches');
		await userEvent.fill(field('office'), 'tiawan');
		await settle();
		expect(region?.textContent).toContain('come near');
		await userEvent.fill(field('office'), 'qqqq');
		await settle();
		expect(region?.textContent).toContain('No place is called “qqqq”');
		await userEvent.fill(field('office'), 'taiwan');
		await press('Enter');
		expect(region?.textContent).toBe('Taiwan is chosen.');
		expect(region?.isConnected).toBe(true);
	});
});
