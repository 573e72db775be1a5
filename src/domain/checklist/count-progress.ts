import type { ItemKey, ItemState } from './checklist.ts';

/** How many of the steps that apply are done, by mark or by answer. */
export function countProgress(states: ReadonlyMap<ItemKey, ItemState>): { done: number; total: number } {
	const done = [...states.values()].filter(({ kind }) => kind === 'done').length;
	return { done, total: states.size };
}
