import { afterEach, expect, test, vi } from 'vitest';
import { forgetKept, keepText, readKept } from '../../../src/islands/storage/kept-text.ts';
import { blockStorage, stubStorage } from '../../support/browser-globals.ts';

const key = 'csp-guide:test';

afterEach(() => vi.unstubAllGlobals());

test('what is kept is read again; what was never kept or is forgotten is absent', () => {
	stubStorage();
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

test('a browser that holds something for the guide and takes no more is full', () => {
	stubStorage({ isFull: () => true }).set('csp-guide:other', 'x');
	expect(keepText(key, 'v=1')).toBe('full');
});

test('a browser that has room for nothing at all keeps nothing, whatever it calls that', () => {
	stubStorage({ isFull: () => true });
	expect(keepText(key, 'v=1')).toBe('blocked');
});

test.each([
	['what is no error of the browser', Object.assign(new Error(), { name: 'QuotaExceededError' })],
	['another error of the browser', new DOMException('', 'SecurityError')],
])('%s does not count as full', (_, error) => {
	const setItem = () => {
		throw error;
	};
	vi.stubGlobal('localStorage', { length: 1, setItem });
	expect(keepText(key, 'v=1')).toBe('blocked');
});

test('a storage that calls itself full and does not say what it holds keeps nothing', () => {
	vi.stubGlobal('localStorage', {
		get length(): number {
			throw new DOMException('', 'SecurityError');
		},
		setItem: () => {
			throw new DOMException('', 'QuotaExceededError');
		},
	});
	expect(keepText(key, 'v=1')).toBe('blocked');
});
