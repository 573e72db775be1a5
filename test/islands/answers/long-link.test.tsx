import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { longestFragment } from '../../../src/domain/answers/answers.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { MarketLookup } from '../../../src/islands/market-lookup/MarketLookup.tsx';
import { answersKey } from '../../../src/islands/storage/storage-keys.ts';
import { patience, settle } from '../../support/settle.ts';
import { chosen, removeLookup } from '../market-lookup/render-lookup.tsx';
import { sampleProps } from '../market-lookup/sample-props.ts';

const places = sampleProps('en')
	.places.split('\n')
	.map((line) => line.slice(0, 2));
/** More than a link can hold: every place on both sides, and a long answer. */
const kept = `v=1&note=${'x'.repeat(600)}&office=${places}&target=${places}`;

beforeEach(() => {
	localStorage.clear();
	removeLookup();
	history.replaceState(null, '', `${location.pathname}${location.search}`);
	localStorage.setItem(answersKey, kept);
});
afterEach(removeLookup);

async function renderLookup(locale: (typeof locales)[number]): Promise<void> {
	const root = document.createElement('main');
	document.body.append(root);
	render(<MarketLookup {...sampleProps(locale)} otherKeys={{ note: null }} />, root);
	await vi.waitUntil(() => document.querySelector('.lookup[data-ready]') !== null, patience);
	await settle();
}

const notice = () => document.querySelector('[data-left-out]')?.textContent ?? '';

test.each(locales)(
	'answers that no link can hold all count, and what the link leaves out is told, in %s',
	async (locale) => {
		await renderLookup(locale);
		expect(chosen('target')).toEqual(places);
		expect(localStorage.getItem(answersKey)).toBe(kept);
		expect(location.hash.length).toBeLessThan(longestFragment);
		const inLink = new URLSearchParams(location.hash.slice(1)).get('target')?.split(',') ?? [];
		expect(inLink).toEqual(places.slice(0, inLink.length));
		expect(inLink.length).toBeLessThan(places.length);
		expect(notice()).toContain(String(places.length - inLink.length));
		expect(notice()).not.toMatch(/[{}]/);
	},
);

test('the same page read again has all of them, though its address has not', async () => {
	await renderLookup('en');
	removeLookup();
	await renderLookup('en');
	expect(chosen('target')).toEqual(places);
	expect(document.body.textContent).not.toContain('come from the link');
});

test('a link that holds everything leaves nothing out, and says so by saying nothing', async () => {
	localStorage.setItem(answersKey, 'v=1&office=TW');
	await renderLookup('en');
	expect(notice()).toBe('');
	const clear = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Clear');
	await userEvent.click(clear as HTMLElement);
	expect(location.hash).toBe('');
});
