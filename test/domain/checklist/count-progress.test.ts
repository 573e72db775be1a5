import { expect, test } from 'vitest';
import { countProgress, type ItemState } from '../../../src/domain/checklist/checklist.ts';

test('done counts by mark and by answer, and of all that applies', () => {
	const states = new Map<string, ItemState>([
		['ticked', { kind: 'done', by: 'mark', on: '2026-11-20' }],
		['answered', { kind: 'done', by: 'answer', on: undefined }],
		['open', { kind: 'todo' }],
		['early', { kind: 'not-yet', until: ['open'] }],
		['stuck', { kind: 'blocked', by: ['open'] }],
	]);
	expect(countProgress(states)).toEqual({ done: 2, total: 5 });
	expect(countProgress(new Map())).toEqual({ done: 0, total: 0 });
});
