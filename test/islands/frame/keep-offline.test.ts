import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubWindow } from '../../support/browser-globals.ts';
import { runScript } from './run-script.ts';

const register = vi.fn();
let page: EventTarget;

beforeEach(() => {
	page = stubWindow();
	vi.stubEnv('PROD', true);
	vi.stubGlobal('navigator', { serviceWorker: { register } });
	register.mockResolvedValue(undefined);
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
	register.mockReset();
});

test('the guide is kept once the page stands, not before', async () => {
	await runScript('keep-offline');
	expect(register).not.toHaveBeenCalled();
	page.dispatchEvent(new Event('load'));
	expect(register.mock.calls).toEqual([['/sw.js']]);
});

test('so it is below a folder', async () => {
	vi.stubEnv('BASE_URL', '/csp/');
	await runScript('keep-offline');
	page.dispatchEvent(new Event('load'));
	expect(register.mock.calls).toEqual([['/csp/sw.js']]);
});

test('while the site is being written nothing is kept', async () => {
	vi.stubEnv('PROD', false);
	await runScript('keep-offline');
	page.dispatchEvent(new Event('load'));
	expect(register).not.toHaveBeenCalled();
});

test('a browser that knows no service worker is left alone', async () => {
	vi.stubGlobal('navigator', {});
	const listen = vi.fn();
	vi.stubGlobal('addEventListener', listen);
	await runScript('keep-offline');
	expect(listen).not.toHaveBeenCalled();
});

test('a browser that refuses only goes without', async () => {
	let handled: Promise<unknown> | undefined;
	register.mockImplementation(() => {
		const refused = Promise.reject(new Error('refused'));
		const handle = refused.catch.bind(refused);
		refused.catch = (...args) => {
			handled = handle(...args);
			return handled as never;
		};
		return refused;
	});
	await runScript('keep-offline');
	page.dispatchEvent(new Event('load'));
	expect(handled).toBeDefined();
	await expect(handled).resolves.toBeUndefined();
});
