import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { patience, settle } from '../../support/settle.ts';
import { field, removeLookup, renderLookup, shownOptions, statusOf } from './render-lookup.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => {
	removeLookup();
	vi.restoreAllMocks();
});

async function type(text: string): Promise<void> {
	await userEvent.click(field('office'));
	await userEvent.keyboard(text);
	await settle();
}

test('nothing is fetched before a reader turns to a field, and once for both fields', async () => {
	const fetched = vi.spyOn(globalThis, 'fetch');
	await renderLookup('zh-TW');
	expect(fetched).not.toHaveBeenCalled();
	await userEvent.click(field('office'));
	await userEvent.click(field('target'));
	expect(fetched).toHaveBeenCalledTimes(1);
});

test('the field works with the names in the language of the page at once, and searches again when the others come', async () => {
	const fetchNow = globalThis.fetch;
	let arrive = () => {};
	const arrived = new Promise<void>((done) => {
		arrive = done;
	});
	vi.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
		await arrived;
		return fetchNow(address);
	});
	await renderLookup('zh-TW');
	await type('台灣');
	expect(shownOptions('office')).toContain('TW');

	await userEvent.clear(field('office'));
	await type('Taiwan');
	expect(shownOptions('office')).toEqual([]);
	// It may be a name in another language, so it is not told to be unknown.
	expect(statusOf('office')).toBe('');
	arrive();
	await vi.waitUntil(() => shownOptions('office').includes('TW'), patience);
});

test('where the names do not come, the reader is told, and the next turn to a field asks again', async () => {
	const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('no network'));
	await renderLookup('zh-TW');
	await type('Taiwan');
	await vi.waitUntil(() => statusOf('office').includes('Taiwan'), patience);
	await userEvent.click(field('target'));
	await expect.poll(() => fetched.mock.calls.length).toBe(2);
});
