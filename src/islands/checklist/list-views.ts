import type { Checklist, ChecklistItem, ItemKey, ItemState, Marks } from '../../domain/checklist/checklist.ts';
import type { Day } from '../../domain/date/partial-date.ts';

/** How a step is shown: the states of the list, and two that follow from the order in which things were done. */
export type ShownState = 'todo' | 'done' | 'early' | 'blocked' | 'not-yet' | 'waiting';

/** A step of the list as it is shown. */
export interface ItemView {
	item: ChecklistItem;
	state: ItemState;
	shown: ShownState;
	/** Steps that should have come first, where it was done too early. */
	missed: readonly ItemKey[];
	/** The local day on which it was done, where it is known. */
	on: Day | undefined;
	note: string;
}

/** What `data-state` says, as other programs read it. */
export const stateForPrograms: Readonly<Record<ShownState, 'todo' | 'done' | 'blocked'>> = {
	todo: 'todo',
	waiting: 'todo',
	done: 'done',
	early: 'done',
	blocked: 'blocked',
	'not-yet': 'blocked',
};

/** Every step of the list with how it stands, in the order of the list. */
export function listViews(
	checklist: Checklist,
	states: ReadonlyMap<ItemKey, ItemState>,
	marks: Marks,
): ReadonlyMap<ItemKey, ItemView> {
	const items = checklist.groups.flatMap((group) => group.items);
	return new Map(
		items.map((item) => {
			const state = states.get(item.key) ?? { kind: 'todo' as const };
			const done = state.kind === 'done' ? state : undefined;
			const missed = done === undefined ? [] : listMissed(item, done, states);
			const mark = marks[item.key];
			return [
				item.key,
				{
					item,
					state,
					shown: missed.length > 0 ? 'early' : state.kind,
					missed,
					on: done?.on,
					note: mark?.note ?? '',
				},
			];
		}),
	);
}

/**
 * Steps that are not done though they should be, and gates that were passed on a later day. What an answer settles
 * tells that the steps on the way to it are behind the company too, but not that the vendor's gate is.
 */
function listMissed(
	{ after, notBefore }: ChecklistItem,
	{ by, on }: Extract<ItemState, { kind: 'done' }>,
	states: ReadonlyMap<ItemKey, ItemState>,
): ItemKey[] {
	const isMissing = (key: ItemKey, isGate: boolean) => {
		const state = states.get(key);
		if (state?.kind !== 'done') return true;
		return isGate && on !== undefined && state.on !== undefined && on < state.on;
	};
	const missing = by === 'answer' ? [] : after.filter((key) => isMissing(key, false));
	return [...new Set([...missing, ...notBefore.filter((key) => isMissing(key, true))])];
}
