import { afterEach, expect, test } from 'vitest';
import { keepText, readKept } from '../../../src/islands/storage/kept-text.ts';

const key = 'csp-guide:test';

afterEach(() => localStorage.clear());

/** More than this browser has room for: ten million characters. */
const tooMuch = 'x'.repeat(10_000_000);

test('a full browser is told apart, and what was kept before stays', () => {
	keepText(key, 'v=1&office=TW');
	expect(keepText(key, tooMuch)).toBe('full');
	expect(readKept(key).text).toBe('v=1&office=TW');
});
