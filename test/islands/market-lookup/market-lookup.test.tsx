import { hydrate } from 'preact';
import renderToString from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { locales } from '../../../src/i18n/locales.ts';
import { tellToday } from '../../../src/i18n/tell-today.ts';
import { MarketLookup } from '../../../src/islands/market-lookup/MarketLookup.tsx';
import { patience, settle } from '../../support/settle.ts';
import { chosen, field, removeLookup, renderLookup, storageKey } from './render-lookup.tsx';
import { sampleProps } from './sample-props.ts';

beforeEach(() => {
	localStorage.clear();
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T12:00:00') });
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
	removeLookup();
});

const text = () => document.querySelector('.answer')?.textContent ?? '';
const sentence = () => document.querySelector('.answer-sentence')?.textContent ?? '';
const rows = () =>
	[...document.querySelectorAll<HTMLElement>('.answer [data-verdict]')].map(
		({ dataset }) => `${dataset['office']} ${dataset['target']} ${dataset['verdict']}`,
	);
const problems = () =>
	[...document.querySelectorAll<HTMLElement>('[data-problem]')].map(({ dataset }) => dataset['problem']);
const button = (name: string) =>
	[...document.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLButtonElement;
const dayInput = () => document.querySelector('#asked-day') as HTMLInputElement;

async function setDay(day: string): Promise<void> {
	await userEvent.fill(dayInput(), day);
	await settle();
}

describe('the answer', () => {
	test.each(locales)('stands in the page with verdicts, places and sources, in %s', async (locale) => {
		await renderLookup(locale, 'v=1&office=TW,SG&target=MY,JP,RU');
		expect(rows()).toEqual([
			'TW MY other-market',
			'SG MY same-market',
			'TW JP other-market',
			'SG JP other-market',
			'TW RU no-longer-listed',
			'SG RU no-longer-listed',
		]);
		for (const row of document.querySelectorAll('.answer [data-verdict]')) {
			const cited = [...row.querySelectorAll('[data-source]')].map((link) => link.getAttribute('data-source'));
			expect(cited).toContain('copy-regional-markets-2023-08-17');
			expect(row.querySelector('.verdict')?.textContent).not.toBe('');
		}
		expect(document.querySelectorAll('.enrollments > li')).toHaveLength(1);
		expect([...document.querySelectorAll('.uncovered > li')].map((each) => each.getAttribute('data-target'))).toEqual([
			'JP',
			'RU',
		]);
		expect(document.querySelector('[data-fact="sales-suspended"]')).not.toBeNull();
		expect(document.querySelector('[data-fact="another-market-needs"]')).not.toBeNull();
		expect(text()).not.toMatch(/undefined|\{[a-z]+\}/i);
	});

	test('says yes with one enrollment, or with several', async () => {
		await renderLookup('en', 'v=1&office=SG&target=MY,TH');
		expect(sentence()).toMatch(/^Yes\. One enrollment, from your office in Singapore, covers Malaysia and Thailand/);
		await renderLookup('en', 'v=1&office=SG,TW&target=MY,TW');
		expect(sentence()).toMatch(/^Yes, with 2 separate enrollments/);
	});

	test('says no where no office covers a wish', async () => {
		await renderLookup('en', 'v=1&office=TW&target=JP');
		expect(sentence()).toMatch(/^No\./);
	});

	test('answers what can be answered with offices only, or customers only', async () => {
		await renderLookup('en', 'v=1&office=SG');
		expect(sentence()).toContain('you can sell throughout the market “Asia and Pacific”');
		expect(document.querySelectorAll('.office-market li')).toHaveLength(18);
		await renderLookup('en', 'v=1&target=JP,RU');
		expect(sentence()).toContain('you need an office in the market “Japan”');
		expect(text()).toContain('No market of this table holds Russia');
		expect(rows()).toEqual([]);
	});

	test('shows only facts that hold on the asked day', async () => {
		await renderLookup('en', 'v=1&date=2022-01-01&office=RU&target=RU');
		expect(document.querySelector('[data-fact="sales-suspended"]')).toBeNull();
		expect(rows()).toEqual(['RU RU same-market']);
	});

	test('tells how old the table is, and where to compare', async () => {
		await renderLookup('en', 'v=1&office=TW&target=TW');
		expect(document.querySelector('.table-line')?.textContent).toContain('3 years old');
		expect(document.querySelector('.table-line')?.hasAttribute('data-stale')).toBe(true);
		expect(document.querySelector('.table-line a.outside')?.textContent).toContain('the table of today');
		await setDay('2023-09-01');
		expect(document.querySelector('.table-line')?.textContent).toContain('less than a year old');
		expect(document.querySelector('.table-line')?.hasAttribute('data-stale')).toBe(false);
	});

	test('a pair with every place on both sides is shown in part, and in full when asked', async () => {
		await renderLookup('en', 'v=1&office=TW,SG,JP,KR,IN,US,CA,BR&target=TW,SG,JP,KR,IN,US,CA,BR');
		expect(rows()).toHaveLength(30);
		await userEvent.click(button('Show all 64 pairs'));
		await settle();
		expect(rows()).toHaveLength(64);
	});

	test('gives each shape of the map its state', async () => {
		await renderLookup('en', 'v=1&office=TW&target=JP');
		const states = [...document.querySelectorAll<SVGElement>('[data-code]')].map(({ dataset }) => dataset['state']);
		expect(states).toEqual(['office', 'wish-other', 'unlisted']);
	});

	test('before the first table is that no source tells, and offers the oldest', async () => {
		await renderLookup('en', 'v=1&date=2016-10-31&office=TW&target=TW');
		expect(rows()).toEqual(['TW TW silent']);
		expect(sentence()).toContain('No source tells. Our oldest table speaks for November 2016');
		expect(document.querySelector('.enrollments')).toBeNull();
		await userEvent.click(button('Ask about November 2016 instead'));
		await settle();
		expect(rows()).toEqual(['TW TW same-market']);
		expect(location.hash).toBe('#v=1&date=2016-11-01&office=TW&target=TW');
	});
});

describe('the asked day', () => {
	test('is today at first, is kept out of the link then, and can be set and taken back', async () => {
		await renderLookup('en', 'v=1&office=RU&target=RU');
		expect(dayInput().value).toBe('2026-11-20');
		expect(location.hash).toBe('#v=1&office=RU&target=RU');
		await setDay('2021-04-15');
		expect(rows()).toEqual(['RU RU same-market']);
		expect(location.hash).toBe('#v=1&date=2021-04-15&office=RU&target=RU');
		await userEvent.click(button('Today'));
		await settle();
		expect(dayInput().value).toBe('2026-11-20');
		expect(rows()).toEqual(['RU RU no-longer-listed']);
		expect(location.hash).toBe('#v=1&office=RU&target=RU');
	});

	test('keeps counting while another day is half typed', async () => {
		await renderLookup('en', 'v=1&date=2021-04-15&office=RU&target=RU');
		dayInput().value = '';
		dayInput().dispatchEvent(new Event('input', { bubbles: true }));
		await settle();
		expect(rows()).toEqual(['RU RU same-market']);
		dayInput().dispatchEvent(new Event('blur'));
		await settle();
		expect(dayInput().value).toBe('2021-04-15');
	});

	test('says that a day still to come is', async () => {
		await renderLookup('en', 'v=1&date=2030-01-01&office=TW&target=TW');
		expect(text()).toContain('still to come');
	});

	test('is the reader’s own calendar day', () => {
		expect(tellToday(new Date(2026, 0, 2, 0, 1))).toBe('2026-01-02');
		expect(tellToday(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
	});
});

describe('answers are kept', () => {
	test('in the address and in storage, as the same text', async () => {
		await renderLookup();
		await userEvent.fill(field('target'), 'Japan');
		await userEvent.keyboard('{Enter}');
		await settle();
		expect(location.hash).toBe('#v=1&target=JP');
		expect(localStorage.getItem(storageKey)).toBe('v=1&target=JP');
	});

	test('and come back without a link', async () => {
		localStorage.setItem(storageKey, 'v=1&office=TW&target=JP');
		await renderLookup();
		expect(chosen('office')).toEqual(['TW']);
		expect(location.hash).toBe('#v=1&office=TW&target=JP');
	});

	test('a link stands in for them, and gives them back', async () => {
		localStorage.setItem(storageKey, 'v=1&office=TW');
		await renderLookup('en', 'v=1&office=JP');
		expect(chosen('office')).toEqual(['JP']);
		expect(localStorage.getItem(storageKey)).toBe('v=1&office=TW');
		await userEvent.click(button('Show mine instead'));
		await settle();
		expect(chosen('office')).toEqual(['TW']);
		expect(location.hash).toBe('#v=1&office=TW');
	});

	test('what other pages asked is carried along', async () => {
		await renderLookup('en', 'v=1&office=TW&type=direct-bill');
		expect(problems()).toEqual([]);
		await userEvent.click(document.querySelector('[data-place="TW"] button') as Element);
		await settle();
		expect(location.hash).toBe('#v=1&type=direct-bill');
	});

	test('can be cleared, and the clearing undone', async () => {
		await renderLookup('en', 'v=1&date=2021-04-15&office=TW&target=JP');
		await userEvent.click(button('Clear'));
		await settle();
		expect(chosen('office')).toEqual([]);
		expect(location.hash).toBe('');
		expect(localStorage.getItem(storageKey)).toBeNull();
		expect(document.activeElement?.textContent).toBe('Undo');
		await userEvent.click(button('Undo'));
		await settle();
		expect(location.hash).toBe('#v=1&date=2021-04-15&office=TW&target=JP');
		expect(rows()).toEqual(['TW JP other-market']);
	});

	test('the link can be copied, by hand where the browser does not allow it', async () => {
		await renderLookup('en', 'v=1&office=TW');
		const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		await userEvent.click(button('Copy link'));
		await settle();
		expect(write).toHaveBeenCalledWith(expect.stringMatching(/#v=1&office=TW$/));
		expect(document.querySelector('.answers-actions [role="status"]')?.textContent).toContain('copied');
		write.mockRejectedValue(new Error('not allowed'));
		await userEvent.click(button('Copy link'));
		await settle();
		const byHand = document.querySelector('.link-by-hand') as HTMLInputElement;
		expect(byHand.value).toMatch(/#v=1&office=TW$/);
		expect(document.activeElement === byHand || byHand.selectionEnd === byHand.value.length).toBe(true);
	});

	test('a changed address is followed, and a way to a part of the page is not', async () => {
		await renderLookup('en', 'v=1&office=TW');
		location.hash = '#v=1&office=JP&target=JP';
		await vi.waitFor(() => expect(chosen('office')).toEqual(['JP']), patience);
		location.hash = '#content';
		await settle();
		expect(chosen('office')).toEqual(['JP']);
		expect(problems()).toEqual([]);
	});
});

describe('bad input', () => {
	test.each(locales)('is told in words, and drops nothing else, in %s', async (locale) => {
		await renderLookup(locale, 'v=1&date=2019-02-30&office=TW,XX&target=JP&hello&colour=red&x=%');
		expect(problems()).toEqual(['no-day', 'unknown-place', 'unreadable', 'unknown-key', 'unreadable']);
		expect(chosen('office')).toEqual(['TW']);
		expect(rows()).toEqual(['TW JP other-market']);
		expect(document.querySelector('[role="alert"]')?.textContent).toContain('XX');
		expect(document.querySelector('[role="alert"]')?.textContent).not.toMatch(/undefined|\{[a-z]+\}/i);
	});

	test('can be dismissed, and leaves the address when something changes', async () => {
		await renderLookup('en', 'v=1&office=TW,XX');
		await userEvent.click(button('Dismiss'));
		await settle();
		expect(problems()).toEqual([]);
		await userEvent.fill(field('target'), 'Japan');
		await userEvent.keyboard('{Enter}');
		await settle();
		expect(location.hash).toBe('#v=1&office=TW&target=JP');
	});

	test.each([
		'%',
		'#',
		'&&&',
		'v=99',
		'office=',
		'office=<img src=x onerror=alert(1)>',
		'a'.repeat(5000),
		'__proto__=1',
	])('the page lives through #%s', async (fragment) => {
		await renderLookup('en', fragment);
		await userEvent.fill(field('office'), 'Taiwan');
		await userEvent.keyboard('{Enter}');
		await settle();
		expect(chosen('office')).toEqual(['TW']);
		expect(document.querySelector('.lookup img')).toBeNull();
	});

	test('storage that holds rubbish is told once', async () => {
		localStorage.setItem(storageKey, 'office=TW&\u0000{"rubbish":true}');
		await renderLookup();
		expect(chosen('office')).toEqual(['TW']);
		expect(problems().length).toBeGreaterThan(0);
		await renderLookup();
		expect(chosen('office')).toEqual(['TW']);
		expect(problems()).toEqual([]);
	});

	test('storage that throws is told, and the lookup works', async () => {
		vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
			throw new DOMException('denied', 'SecurityError');
		});
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		await renderLookup();
		expect(document.querySelector('.answers-notice')?.textContent).toContain('keeps nothing');
		await userEvent.fill(field('office'), 'Taiwan');
		await userEvent.keyboard('{Enter}');
		await settle();
		expect(chosen('office')).toEqual(['TW']);
		expect(location.hash).toBe('#v=1&office=TW');
		expect(document.querySelectorAll('.answers-notice')).toHaveLength(1);
	});

	test('storage that is full is told when it first refuses', async () => {
		await renderLookup();
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		expect(document.querySelector('.answers-notice')).toBeNull();
		await userEvent.fill(field('office'), 'Taiwan');
		await userEvent.keyboard('{Enter}');
		await settle();
		expect(document.querySelector('.answers-notice')).not.toBeNull();
	});
});

describe('before the script is there', () => {
	test('what is typed, and the day that is set, are not lost', async () => {
		removeLookup();
		history.replaceState(null, '', location.pathname + location.search);
		const root = document.createElement('main');
		root.innerHTML = renderToString(<MarketLookup {...sampleProps('en')} />);
		document.body.append(root);
		field('office').value = 'Guinea';
		dayInput().value = '2021-05-01';
		field('office').focus();
		hydrate(<MarketLookup {...sampleProps('en')} />, root);
		await settle();
		expect(field('office').value).toBe('Guinea');
		expect(field('office').getAttribute('aria-expanded')).toBe('true');
		expect(dayInput().value).toBe('2021-05-01');
		expect(location.hash).toBe('#v=1&date=2021-05-01');
	});

	test('the page is the same as the script makes it, so that nothing moves', async () => {
		removeLookup();
		history.replaceState(null, '', location.pathname + location.search);
		const root = document.createElement('main');
		const html = renderToString(<MarketLookup {...sampleProps('en')} />);
		root.innerHTML = html;
		document.body.append(root);
		const before = root.querySelector('.lookup-form')?.outerHTML;
		hydrate(<MarketLookup {...sampleProps('en')} />, root);
		await settle();
		expect(root.querySelector('.lookup-form')?.outerHTML).toBe(before);
	});
});
