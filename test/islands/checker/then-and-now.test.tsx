import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Answers, noAnswers } from '../../../src/domain/answers/answers.ts';
import type { Facts } from '../../../src/domain/assess/rules-of-day.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { answersKey } from '../../../src/islands/storage/storage-keys.ts';
import { otherVersion, seenLink } from '../../support/seen-link.ts';
import { patience, settle } from '../../support/settle.ts';
import { find, problems, removeChecker, renderChecker } from './render-checker.tsx';
import { sampleProps } from './sample-props.ts';

const { facts: judged, sources, version } = sampleProps('en');
const facts = { ...judged, sources } as unknown as Facts;
const newcomer: Answers = { ...noAnswers, other: { 'csp-status': 'new' } };
const today = '2026-11-20';

beforeEach(() => {
	localStorage.clear();
	vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T12:00:00`) });
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
	removeChecker();
});

const moved = () => [...document.querySelectorAll<HTMLElement>('[data-moved]')].map(({ dataset }) => dataset['moved']);
const row = (type: string) => find(`[data-moved="${type}"]`) as HTMLElement;
const verdictOf = (type: string) => find(`.type-card[data-partner-type="${type}"]`)?.dataset['verdict'];

describe('a link of older facts', () => {
	const link = seenLink(facts, newcomer, today, { 'direct-bill': 'open', 'cloud-germany': 'waiting' });

	test.each(locales)('shows then and now where the verdicts differ, with days and versions, in %s', async (locale) => {
		await renderChecker(link, locale);
		const { words } = sampleProps(locale);
		expect(problems()).toEqual([]);
		expect(moved()).toEqual(['direct-bill', 'cloud-germany']);
		const direct = row('direct-bill');
		expect(direct.dataset['cause']).toBe('facts');
		expect(direct.querySelector('[data-before] strong')?.textContent).toBe(words.verdicts.kinds.open);
		expect(direct.querySelector('[data-now] strong')?.textContent).toBe(words.verdicts.kinds.missing);
		expect(direct.querySelector<HTMLElement>('[data-now]')?.dataset['now']).toBe(verdictOf('direct-bill'));
		const head = find('.then-and-now thead')?.textContent;
		expect(head).toContain(otherVersion);
		expect(head).toContain(version);
		expect(head).toContain('2026');
		expect(document.body.textContent).not.toMatch(/undefined|\{[a-z]+\}/);
	});

	test('breaks no rule of axe', async () => {
		await renderChecker(link);
		expect((await axe.run('.then-and-now')).violations).toEqual([]);
	});

	test('is a new case once an answer changes: nothing of then is left on the page, in the address or in storage', async () => {
		await renderChecker(link);
		expect(location.hash).toBe(`#${link}`);
		expect(localStorage.getItem(answersKey)).toBe('v=1&csp-status=new');
		await userEvent.click(find('form[data-question] input[value="passed"], form[data-question] input') as HTMLElement);
		await settle();
		expect(find('[data-since]')).toBeNull();
		expect(location.hash).not.toMatch(/data=|seen=/);
		expect(localStorage.getItem(answersKey)).not.toMatch(/data=|seen=/);
	});

	test.each(locales)('says in one line that the facts have changed where no verdict has, in %s', async (locale) => {
		await renderChecker(seenLink(facts, newcomer, today), locale);
		expect(moved()).toEqual([]);
		expect(find('.then-and-now')).toBeNull();
		const line = find('.answers-notice[data-since]')?.textContent;
		expect(line).toContain(otherVersion);
		expect(line).toContain(version);
	});

	test('that names its version only says so, and promises nothing about the verdicts', async () => {
		await renderChecker(`v=1&csp-status=new&data=${otherVersion}`);
		expect(find('[data-since]')?.textContent).toContain('does not tell');
	});
});

describe('a link of the same facts', () => {
	test('says nothing where nothing differs', async () => {
		await renderChecker(seenLink(facts, newcomer, today, {}, version));
		expect(find('[data-since]')).toBeNull();
		expect(problems()).toEqual([]);
	});

	test('about “today” tells that the day is another, and which requirements that moved', async () => {
		await renderChecker(seenLink(facts, newcomer, '2018-03-01', {}, version));
		expect(row('cloud-germany').dataset['cause']).toBe('day');
		expect(find('.then-and-now thead')?.textContent).toContain('1 March 2018');
		expect(row('direct-bill').querySelectorAll('[data-moved-requirements]').length).toBeGreaterThan(1);
		expect(row('direct-bill').textContent).toContain('not asked');
	});

	test('about a day that it names shows no other day', async () => {
		await renderChecker(seenLink(facts, { ...newcomer, date: '2018-03-01' }, '2018-03-01', {}, version));
		expect(find('[data-since]')).toBeNull();
	});
});

describe('what a link says of then', () => {
	const link = seenLink(facts, newcomer, today, { 'direct-bill': 'open' });

	test.each([
		['seen that is broken', link.replace('direct-bill.open', 'direct-bill.maybe'), 'unreadable'],
		['seen without the version of the facts', link.replace(`data=${otherVersion}&`, ''), 'no-data-version'],
		['seen of other answers', link.replace('csp-status=new', 'csp-status=direct-bill'), 'other-answers'],
		['a version that is none', link.replace(/data=[^&]+&seen=[^&]+/, 'data=%3Cb%3E'), 'unreadable'],
	])('is told and kept out where it cannot be taken: %s', async (_, broken, kind) => {
		await renderChecker(broken);
		expect(problems()).toEqual([kind]);
		expect(find('.then-and-now')).toBeNull();
		expect(find('[data-answered="csp-status"]')).not.toBeNull();
	});

	test('is taken along by a copied link, with the verdicts of the page', async () => {
		const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		await renderChecker('v=1&csp-status=new');
		const copy = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Copy link');
		await userEvent.click(copy as HTMLElement);
		await settle();
		expect(String(write.mock.calls[0]?.[0]).replace(/.*#/, '')).toBe(seenLink(facts, newcomer, today, {}, version));
		expect(location.hash).toBe('#v=1&csp-status=new');
	});
});

describe('a receipt', () => {
	const choose = async (text: string) => {
		const input = find('.receipt-actions input[type="file"]') as HTMLInputElement;
		await userEvent.upload(input, new File([text], 'receipt.json', { type: 'application/json' }));
		await settle();
	};
	const status = () => find('.receipt-actions [role="status"]')?.textContent;
	const { receipt: words } = sampleProps('en').words.checker;

	test('can be opened again: its case is shown, beside what it said then', async () => {
		const fragment = seenLink(facts, { ...newcomer, date: today }, today, { 'direct-bill': 'open' });
		await renderChecker();
		await choose(JSON.stringify({ receipt: 'csp-enrollment-guide', fragment }));
		await vi.waitUntil(() => moved().length > 0, patience);
		expect(location.hash).toBe(`#${fragment}`);
		expect(moved()).toEqual(['direct-bill']);
		await vi.waitUntil(() => document.activeElement === find('[data-opened]'), patience);
		const notice = find('[data-opened]');
		expect(notice?.textContent).toBe(words.opened);
		// Above what it speaks of.
		expect(notice?.nextElementSibling).toBe(find('.then-and-now'));
		(find('.receipt-actions button') as HTMLElement).focus();
		await choose(JSON.stringify({ receipt: 'csp-enrollment-guide', fragment }));
		await vi.waitUntil(() => document.activeElement === notice, patience);
	});

	test('that is opened is told until the next answer', async () => {
		await renderChecker();
		await choose(JSON.stringify({ receipt: 'csp-enrollment-guide', fragment: 'v=1&csp-status=new' }));
		await vi.waitUntil(() => find('[data-opened]') !== null, patience);
		await userEvent.click(find('.choice input') as HTMLElement);
		await vi.waitUntil(() => find('[data-opened]') === null, patience);
		expect(location.hash).not.toBe('');
	});

	test.each([
		['no JSON', 'receipt'],
		['another file', '{"name":"package"}'],
		['nothing', 'null'],
		['a receipt without a link', '{"receipt":"csp-enrollment-guide","fragment":7}'],
		[
			'a link that is too long',
			JSON.stringify({ receipt: 'csp-enrollment-guide', fragment: `v=1&${'x'.repeat(3000)}` }),
		],
	])('that is none is told, and changes nothing: %s', async (_, text) => {
		await renderChecker('v=1&csp-status=new');
		await choose(text);
		await vi.waitUntil(() => status() === words.notOpened, patience);
		expect(location.hash).toBe('#v=1&csp-status=new');
	});
});

test('each verdict on which there is something to do leads to its checklist, with the same answers', async () => {
	await renderChecker('v=1&csp-status=new&date=2026-01-15&office=TW');
	expect(find('[data-checklist="direct-bill"]')?.getAttribute('href')).toBe(
		'/en/checklist/#v=1&csp-status=new&date=2026-01-15&office=TW&type=direct-bill',
	);
	expect(verdictOf('cloud-germany')).toBe('closed');
	expect(find('[data-checklist="cloud-germany"]')).toBeNull();
});
