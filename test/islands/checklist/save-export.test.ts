import { resolveObjectURL } from 'node:buffer';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importProgress } from '../../../src/domain/checklist/progress.ts';
import { saveExport } from '../../../src/islands/checklist/save-export.ts';

const link = { href: '', download: '', click: () => {} };

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	vi.stubGlobal('document', { createElement: () => link });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('the file is called after its day, and the import reads from it what was exported', async () => {
	const marks = { a: { done: true, on: '2026-03-01' }, b: { note: '<&' } };
	saveExport({ version: 'abc1' }, marks, '2026-03-10');
	expect(link.download).toBe('csp-checklist-2026-03-10.json');
	const file = resolveObjectURL(link.href);
	expect(file?.type).toBe('application/json');
	const text = (await file?.text()) ?? '';
	expect(JSON.parse(text)).toMatchObject({ data: 'abc1', marks });
	const known = { isStep: () => true, renamed: {} };
	expect(importProgress(text, { data: 'abc1', marks: {} }, known).progress.marks).toEqual(marks);
});
