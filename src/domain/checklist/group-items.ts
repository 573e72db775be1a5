import { stages } from '../step/stages.ts';
import type { ChecklistGroup, ChecklistItem, ItemKey } from './checklist.ts';

/** Items by market and stage, in the order in which they can be done; what is done once comes first. */
export function groupItems(items: readonly ChecklistItem[]): ChecklistGroup[] {
	const ordered = orderItems(items);
	const markets = [...new Set([undefined, ...items.map(({ market }) => market)])];
	return markets.flatMap((market) =>
		stages
			.map((stage) => ({
				stage,
				market,
				items: ordered.filter((item) => item.step.stage === stage && item.market === market),
			}))
			.filter((group) => group.items.length > 0),
	);
}

/** Behind what they wait for, and otherwise as the procedures have them. */
export function orderItems(items: readonly ChecklistItem[]): ChecklistItem[] {
	const byKey = new Map(items.map((item) => [item.key, item]));
	const ordered = new Map<ItemKey, ChecklistItem>();
	const visit = (item: ChecklistItem, path: readonly ItemKey[]) => {
		// The checks of the content exclude circles; a list of other data must end all the same.
		if (ordered.has(item.key) || path.includes(item.key)) return;
		for (const key of [...item.after, ...item.notBefore]) {
			const before = byKey.get(key);
			if (before !== undefined) visit(before, [...path, item.key]);
		}
		ordered.set(item.key, item);
	};
	for (const item of items) visit(item, []);
	return [...ordered.values()];
}
