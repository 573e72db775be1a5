import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { answersKey } from '../../../src/islands/storage/storage-keys.ts';
import { patience, settle } from '../../support/settle.ts';
import { find as found, renderChecker } from '../checker/render-checker.tsx';
import { sampleProps as checkerProps } from '../checker/sample-props.ts';
import { chosen, field, removeLookup, renderLookup } from '../market-lookup/render-lookup.tsx';
import { sampleProps } from '../market-lookup/sample-props.ts';

beforeEach(() => {
	localStorage.clear();
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T12:00:00') });
});
afterEach(() => {
	removeLookup();
	vi.useRealTimers();
});

/** Another tab keeps these answers, or forgets all. */
async function changeElsewhere(text: string | null): Promise<void> {
	if (text === null) localStorage.clear();
	else localStorage.setItem(answersKey, text);
	dispatchEvent(new StorageEvent('storage', { key: text === null ? null : answersKey, newValue: text }));
	await settle();
}

const status = () => found('.answers-actions [role="status"]')?.textContent;
const { followed, cleared } = sampleProps('en').words.lookup.form;

test('what another tab changes is followed, in the page and in its address', async () => {
	await renderLookup('en', 'v=1&office=TW');
	await changeElsewhere('v=1&office=SG,TW&target=JP');
	expect(chosen('office')).toEqual(['SG', 'TW']);
	expect(chosen('target')).toEqual(['JP']);
	expect(location.hash).toBe('#v=1&office=SG,TW&target=JP');
	expect(status()).toBe(followed);
});

test('a place that is half typed, and a day, stay', async () => {
	await renderLookup('en', 'v=1&office=TW');
	await userEvent.type(field('target'), 'Jap');
	await changeElsewhere('v=1&date=2021-04-15&office=SG');
	expect(chosen('office')).toEqual(['SG']);
	expect(field('target').value).toBe('Jap');
	expect(document.activeElement).toBe(field('target'));

	const day = found('#asked-day') as HTMLInputElement;
	await userEvent.click(day);
	day.value = '';
	await changeElsewhere('v=1&date=2019-01-01&office=SG');
	expect(day.value).toBe('');
	expect(location.hash).toBe('#v=1&date=2019-01-01&office=SG');
	await userEvent.tab();
	await userEvent.tab();
	await vi.waitUntil(() => day.value === '2019-01-01', patience);
});

test('the next change builds on what the other tab has said', async () => {
	await renderChecker('v=1&csp-status=new');
	await changeElsewhere('v=1&csp-status=new&office=TW&vetting=passed');
	const input = found('form[data-question] input') as HTMLInputElement;
	await userEvent.click(input);
	await settle();
	expect(localStorage.getItem(answersKey)).toContain('office=TW');
	expect(localStorage.getItem(answersKey)).toContain('vetting=passed');
	expect(localStorage.getItem(answersKey)).toContain(`${input.name}=`);
	expect(checkerProps('en').words.form.followed).not.toBe(status());
});

test('a link that stands in for the reader’s own answers stays, and the way back leads to the newest', async () => {
	localStorage.setItem(answersKey, 'v=1&office=TW');
	await renderLookup('en', 'v=1&office=JP');
	await changeElsewhere('v=1&office=SG');
	expect(chosen('office')).toEqual(['JP']);
	expect(location.hash).toBe('#v=1&office=JP');
	const own = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Show mine instead');
	await userEvent.click(own as HTMLElement);
	await settle();
	expect(chosen('office')).toEqual(['SG']);
});

test('a link stays too where the reader’s own answers are cleared elsewhere and given anew', async () => {
	localStorage.setItem(answersKey, 'v=1&office=TW');
	await renderLookup('en', 'v=1&office=JP');
	await changeElsewhere(null);
	await changeElsewhere('v=1&office=SG');
	expect(chosen('office')).toEqual(['JP']);
});

test('answers that another tab clears can be brought back', async () => {
	await renderLookup('en', 'v=1&office=TW');
	await changeElsewhere(null);
	expect(chosen('office')).toEqual([]);
	expect(location.hash).toBe('');
	expect(status()).toBe(cleared);
	const undo = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Undo');
	await userEvent.click(undo as HTMLElement);
	await settle();
	expect(chosen('office')).toEqual(['TW']);
	expect(localStorage.getItem(answersKey)).toBe('v=1&office=TW');
});

test('rubbish from another tab is told, and the page goes on', async () => {
	await renderLookup('en', 'v=1&office=TW');
	await changeElsewhere('v=1&office=SG&\u0000{"rubbish":true}');
	expect(chosen('office')).toEqual(['SG']);
	expect(found('[data-problem]')).not.toBeNull();
});
