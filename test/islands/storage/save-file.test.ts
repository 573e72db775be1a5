import { resolveObjectURL } from 'node:buffer';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../../src/islands/storage/save-file.ts';

/** What the browser was handed as it was clicked, by element. */
const clicked: { tag: string; href: string; download: string }[] = [];

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	vi.stubGlobal('document', {
		createElement: (tag: string) => {
			const element = { tag, href: '', download: '', click: () => clicked.push({ ...element }) };
			return element;
		},
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	clicked.length = 0;
});

test('a text is handed over as a file with its name and type', async () => {
	saveFile('list.txt', 'text/plain', '清單\n');
	expect(clicked).toMatchObject([{ tag: 'a', download: 'list.txt' }]);
	const file = resolveObjectURL(clicked[0]?.href ?? '');
	expect(file?.type).toBe('text/plain');
	expect(await file?.text()).toBe('清單\n');
});

test('the file can be read for a minute, and is let go then', () => {
	saveFile('list.txt', 'text/plain', 'x');
	vi.advanceTimersByTime(59_999);
	expect(resolveObjectURL(clicked[0]?.href ?? '')).toBeDefined();
	vi.advanceTimersByTime(1);
	expect(resolveObjectURL(clicked[0]?.href ?? '')).toBeUndefined();
});
