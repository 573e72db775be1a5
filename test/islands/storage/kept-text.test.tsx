import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetKept, keepText, readKept } from '../../../src/islands/storage/kept-text.ts';

const key = 'csp-guide:test';

beforeEach(() => localStorage.clear());
afterEach(() => {
	vi.restoreAllMocks();
	localStorage.clear();
});

/** A browser that keeps nothing for the page: already the look at its storage throws. */
function blockStorage(): void {
	vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
		throw new DOMException('Access is denied', 'SecurityError');
	});
}

/** More than this browser has room for: ten million characters. */
const tooMuch = 'x'.repeat(10_000_000);

test('what is kept is read again; what was never kept or is forgotten is absent', () => {
	expect(readKept(key)).toEqual({ state: 'absent' });
	expect(keepText(key, '')).toBe('kept');
	expect(readKept(key)).toEqual({ state: 'kept', text: '' });
	expect(keepText(key, 'v=1&office=TW')).toBe('kept');
	expect(readKept(key)).toEqual({ state: 'kept', text: 'v=1&office=TW' });
	expect(forgetKept(key)).toBe(true);
	expect(readKept(key)).toEqual({ state: 'absent' });
});

test('a browser that keeps nothing is told apart, and nothing throws', () => {
	blockStorage();
	expect(readKept(key)).toEqual({ state: 'blocked' });
	expect(keepText(key, 'v=1')).toBe('blocked');
	expect(forgetKept(key)).toBe(false);
});

test('a full browser is told apart, and what was kept before stays', () => {
	keepText(key, 'v=1&office=TW');
	expect(keepText(key, tooMuch)).toBe('full');
	expect(readKept(key).text).toBe('v=1&office=TW');
});

test('a browser that has room for nothing at all keeps nothing, whatever it calls that', () => {
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
	});
	expect(keepText(key, 'v=1')).toBe('blocked');
});

test('every name under which something is kept stands in one file', () => {
	const files = import.meta.glob<string>('../../../src/**/*.{ts,tsx,astro}', {
		query: '?raw',
		import: 'default',
		eager: true,
	});
	const naming = Object.entries(files).filter(([, text]) => /['"`]csp-guide:/.test(text));
	expect(naming.map(([path]) => path.replace(/.*\/src\//, ''))).toEqual(['islands/storage/storage-keys.ts']);
});
