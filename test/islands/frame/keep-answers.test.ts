import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { languageKey } from '../../../src/islands/storage/storage-keys.ts';
import { blockStorage, stubStorage } from '../../support/browser-globals.ts';
import { runScript } from './run-script.ts';

let link: EventTarget & { hash: string };

beforeEach(() => {
	link = Object.assign(new EventTarget(), { hash: '', dataset: { language: 'zh-TW' } });
	vi.stubGlobal('location', { hash: '#v=1&office=TW' });
	vi.stubGlobal('document', {
		querySelectorAll: (selector: string) => (selector === 'a[data-language]' ? [link] : []),
	});
});
afterEach(() => vi.unstubAllGlobals());

test('a change of language takes the answers of that moment along, and is kept', async () => {
	const kept = stubStorage();
	await runScript('keep-answers');
	expect([link.hash, kept.size]).toEqual(['', 0]);
	location.hash = '#v=1&office=SG';
	link.dispatchEvent(new Event('click'));
	expect(link.hash).toBe('#v=1&office=SG');
	expect([...kept]).toEqual([[languageKey, 'zh-TW']]);
});

test('without storage the answers come along all the same', async () => {
	blockStorage();
	await runScript('keep-answers');
	link.dispatchEvent(new Event('click'));
	expect(link.hash).toBe('#v=1&office=TW');
});
