import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { languageKey } from '../../../src/islands/storage/storage-keys.ts';
import { blockStorage, stubStorage } from '../../support/browser-globals.ts';
import { runScript } from './run-script.ts';

const replace = vi.fn();
const notice = { removeAttribute: vi.fn() };

beforeEach(() => {
	vi.stubGlobal('location', { hash: '#v=1&office=TW', replace });
	vi.stubGlobal('navigator', { languages: ['fr', 'zh-HK', 'en'] });
	vi.stubGlobal('document', { querySelector: (selector: string) => (selector === '#redirecting' ? notice : null) });
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
	vi.resetAllMocks();
});

async function leadTo(): Promise<string> {
	await runScript('choose-language');
	expect(replace).toHaveBeenCalledTimes(1);
	return replace.mock.calls[0]?.[0];
}

test('the root leads to the first language of the browser that the guide speaks, with the answers', async () => {
	stubStorage();
	expect(await leadTo()).toBe('/zh-tw/#v=1&office=TW');
	expect(notice.removeAttribute.mock.calls).toEqual([['hidden']]);
});

test('a language that was chosen before comes first', async () => {
	stubStorage().set(languageKey, 'zh-CN');
	expect(await leadTo()).toBe('/zh-cn/#v=1&office=TW');
});

test('without storage the browser decides', async () => {
	blockStorage();
	expect(await leadTo()).toBe('/zh-tw/#v=1&office=TW');
});

test('the root leads below the folder of the site, and on a page without a notice too', async () => {
	stubStorage();
	vi.stubEnv('BASE_URL', '/csp/');
	vi.stubGlobal('document', { querySelector: () => null });
	expect(await leadTo()).toBe('/csp/zh-tw/#v=1&office=TW');
});
