import axe from 'axe-core';
import { hydrate, render } from 'preact';
import renderToString from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { byDate } from '../../../src/domain/date/partial-date.ts';
import { type Locale, locales } from '../../../src/i18n/locales.ts';
import { CaseChanges } from '../../../src/islands/case-changes/CaseChanges.tsx';
import { patience, settle } from '../../support/settle.ts';
import { sampleProps } from './sample-props.ts';

const words = sampleProps('en').words;

beforeEach(() => {
	localStorage.clear();
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T12:00:00') });
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
	removeIsland();
});

/** The island on an empty page, with this fragment in its address. */
async function renderIsland(fragment = '', locale: Locale = 'en'): Promise<void> {
	removeIsland();
	setAddress(fragment);
	document.documentElement.lang = locale;
	const root = document.createElement('main');
	document.body.append(root);
	render(<CaseChanges {...sampleProps(locale)} />, root);
	await vi.waitUntil(() => find('.case-changes[data-ready]') !== null, patience);
	await settle();
}

function setAddress(fragment: string): void {
	history.replaceState(null, '', `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`);
}

function removeIsland(): void {
	for (const root of document.querySelectorAll('main')) {
		render(null, root);
		root.remove();
	}
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const findAll = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const row = (type: string) => find(`[data-partner-type="${type}"]`) as HTMLElement;
const sentence = () => find('.case-sentence')?.textContent;
const dayOf = (id: string) => (find(`#${id}`) as HTMLInputElement).value;

async function setDay(id: string, day: string): Promise<void> {
	const input = find(`#${id}`) as HTMLInputElement;
	input.value = day;
	input.dispatchEvent(new Event('input', { bubbles: true }));
	await settle();
}

describe('verdicts then and now', () => {
	test.each(locales)('a newcomer sees that direct bill closed, and why, in %s', async (locale) => {
		await renderIsland('v=1&csp-status=new&since=2017-11-01&date=2018-03-01', locale);
		expect(row('direct-bill').dataset).toMatchObject({ verdict: 'closed', outcome: 'changed' });
		expect(row('direct-bill').dataset['before']).not.toBe('closed');
		expect(row('direct-bill').querySelector('[data-intake="closed"] .stamp')).not.toBeNull();
		expect(row('direct-bill').querySelectorAll('td [data-source]')).not.toHaveLength(0);
		expect(document.body.textContent).not.toMatch(/undefined|\{[a-z]+\}/i);
	});

	test('every verdict but a silent one carries its stamp', async () => {
		await renderIsland('v=1&csp-status=new&since=2017-11-01&date=2026-11-20');
		for (const verdict of findAll('.case-verdict:not([data-kind="silent"])')) {
			expect(verdict.parentElement?.querySelector('.stamp'), verdict.textContent ?? '').not.toBeNull();
		}
	});

	test('a requirement that took another’s place is named with the one it replaced', async () => {
		await renderIsland('v=1&csp-status=direct-bill&since=2021-05-01');
		const replaced = row('direct-bill').querySelector<HTMLElement>('[data-change="replaced"]');
		expect(replaced?.dataset['requirement']).toMatch(/^direct-bill-stay-/);
		expect(replaced?.dataset['former']).toMatch(/^direct-bill-stay-/);
		expect(replaced?.dataset['former']).not.toBe(replaced?.dataset['requirement']);
	});

	test('where no source speaks for a day, that is said, and nothing is called unchanged', async () => {
		await renderIsland('v=1&since=2001-01-01&date=2002-01-01');
		expect(sentence()).toContain('no verdict can be compared');
		expect(sentence()).toContain('does not mean that nothing changed');
		for (const each of findAll('[data-partner-type]')) expect(each.dataset['outcome']).toBe('untold');
		expect(document.body.textContent).not.toContain(words.case.same);
	});

	test('two days between which nothing changed say so plainly', async () => {
		await renderIsland('v=1&csp-status=new&since=2026-11-18&date=2026-11-19');
		expect(sentence()).toBe('Between 18 November 2026 and 19 November 2026, no verdict changed for you.');
		expect(find('.case-answer')?.textContent).toContain(words.case.nothing);
		expect(find('[data-dated]')).toBeNull();
		expect(document.body.textContent).toContain(words.case.noDated);
	});
});

test('where a dated change lies between, no sentence says that nothing changed', async () => {
	await renderIsland('v=1&csp-status=new&since=2026-06-30&date=2026-07-01');
	expect(find('[data-dated="a-fact"]')).not.toBeNull();
	expect(sentence()).toContain('no verdict changed');
	expect(find('.case-answer')?.textContent).not.toContain(words.case.nothing);
});

describe('places', () => {
	test('are compared pair by pair, with the edition that answers for each day', async () => {
		await renderIsland('v=1&office=DE&target=RU,TW&since=2017-01-01&date=2024-01-01');
		const pair = find('[data-office="DE"][data-target="RU"]') as HTMLElement;
		expect(pair.dataset).toMatchObject({ before: 'same-market', verdict: 'no-longer-listed', outcome: 'changed' });
		expect(pair.textContent).toContain('1 November 2016');
		expect(pair.textContent).toContain('1 August 2023');
		const other = find('[data-target="TW"]') as HTMLElement;
		expect(other.dataset['outcome']).toBe('same');
		expect(other.textContent).toContain('Billed in TWD then, in USD later.');
	});

	test('one edition for both days is said to show no change', async () => {
		await renderIsland('v=1&office=DE&target=RU&since=2024-01-01&date=2025-01-01');
		expect(find('[data-target="RU"]')?.textContent).toContain('can show no change');
	});

	test('that are not named lead to the market lookup', async () => {
		await renderIsland();
		expect(find('[data-target]')).toBeNull();
		expect(find('a[href="/en/markets/"]')).not.toBeNull();
	});
});

describe('the two days', () => {
	test('are today and a year before where nothing is said, and the address stays bare', async () => {
		await renderIsland();
		expect([dayOf('first-day'), dayOf('second-day')]).toEqual(['2025-11-20', '2026-11-20']);
		expect(location.hash).toBe('');
		expect(find('.case-answer a')?.getAttribute('href')).toBe('/en/check/');
	});

	test('go into the address when they are set; today is left to whoever reads', async () => {
		await renderIsland('v=1&csp-status=new');
		await setDay('first-day', '2018-01-01');
		expect(location.hash).toBe('#v=1&csp-status=new&since=2018-01-01');
		await setDay('second-day', '2019-04-01');
		expect(location.hash).toBe('#v=1&csp-status=new&date=2019-04-01&since=2018-01-01');
		const today = findAll('button').find(({ textContent }) => textContent === words.form.today) as HTMLElement;
		await userEvent.click(today);
		await settle();
		expect(location.hash).toBe('#v=1&csp-status=new&since=2018-01-01');
	});

	test('that stand the wrong way round are compared in order, and that is said', async () => {
		await renderIsland('v=1&since=2024-01-01&date=2020-01-01');
		expect(sentence()).toMatch(/^Between 1 January 2020 and 1 January 2024,/);
		expect(find('[data-swapped]')?.textContent).toBe(words.case.swapped);
		expect(dayOf('first-day')).toBe('2024-01-01');
	});

	test('that are the same day leave nothing to compare', async () => {
		await renderIsland('v=1&since=2020-01-01&date=2020-01-01');
		expect(sentence()).toBe('Both days are 1 January 2020, so there is nothing to compare.');
		expect(find('.compared')).toBeNull();
	});

	test('a first day that the calendar does not have is told', async () => {
		await renderIsland('v=1&since=2023-02-29');
		expect(find('[data-problem="no-day"]')?.textContent).toContain('since=2023-02-29');
		expect(dayOf('first-day')).toBe('2025-11-20');
	});

	test('may be chosen so that the change of a day lies between them', async () => {
		await renderIsland('v=1&csp-status=new&date=2018-03-01&since=2018-02-01');
		await userEvent.selectOptions(find('#first-day-choices') as HTMLElement, '2018-01-23');
		await settle();
		expect(location.hash).toContain('since=2018-01-23');
		expect(find('[data-dated="direct-bill-intake-2018-01-24"]')).not.toBeNull();
	});

	test('that were typed before the script was there count', async () => {
		const root = document.createElement('main');
		root.innerHTML = renderToString(<CaseChanges {...sampleProps('en')} />);
		document.body.append(root);
		setAddress('');
		(find('#first-day') as HTMLInputElement).value = '2018-01-01';
		hydrate(<CaseChanges {...sampleProps('en')} />, root);
		await expect.poll(() => location.hash).toBe('#v=1&since=2018-01-01');
	});

	test('stand both in a copied link, so that it means the same tomorrow', async () => {
		const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		await renderIsland('v=1&csp-status=new');
		await userEvent.click(findAll('button').find(({ textContent }) => textContent === words.form.copy) as HTMLElement);
		await settle();
		expect(write.mock.calls[0]?.[0]).toMatch(/#v=1&csp-status=new&date=2026-11-20&since=2025-11-20$/);
		expect(document.body.textContent).toContain(words.form.copied);
	});

	test('are cleared without the answers that other pages asked', async () => {
		await renderIsland('v=1&csp-status=new&office=DE&since=2018-01-01&date=2019-01-01');
		await userEvent.click(findAll('button').find(({ textContent }) => textContent === words.form.clear) as HTMLElement);
		await settle();
		expect(location.hash).toBe('#v=1&csp-status=new&office=DE');
	});
});

test('the dated list runs from the oldest change to the newest and shows all on request', async () => {
	await renderIsland('v=1&since=2015-01-01');
	const before = findAll('[data-dated]').length;
	await userEvent.click(find('.dated + button') as HTMLElement);
	await settle();
	expect(findAll('[data-dated]').length).toBeGreaterThan(before);
	const dates = findAll('.dated-when').map(({ firstChild }) => firstChild?.textContent ?? '');
	expect(dates).toEqual(dates.toSorted(byDate));
});

test('by keyboard alone the first day is reached, set and answered', async () => {
	await renderIsland('v=1&csp-status=new&since=2018-02-01&date=2018-03-01');
	const before = sentence();
	(find('#first-day') as HTMLElement).focus();
	for (let count = 0; count < 6 && document.activeElement?.id !== 'first-day-choices'; count++) {
		await userEvent.tab();
	}
	expect(document.activeElement?.id).toBe('first-day-choices');
	await userEvent.keyboard('{ArrowDown}');
	await settle();
	expect(location.hash).not.toContain('since=2018-02-01');
	expect(sentence()).not.toBe(before);
	expect(document.activeElement?.id).toBe('first-day-choices');
});

test('a year that is typed fast is not mistaken for the digit that was read first', async () => {
	await renderIsland('v=1&csp-status=new&since=2018-02-01&date=2026-03-01');
	(find('#first-day') as HTMLElement).focus();
	await userEvent.keyboard('01012025');
	await settle();
	expect(dayOf('first-day')).toBe('2025-01-01');
	expect(location.hash).toContain('since=2025-01-01');
});

test('breaks no rule of axe', async () => {
	await renderIsland('v=1&csp-status=direct-bill&office=DE&target=RU&since=2017-11-01');
	expect((await axe.run('.case-changes')).violations).toEqual([]);
});
