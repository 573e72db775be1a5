import { stages } from '../step/stages.ts';
import type { ChecklistGroup, ChecklistItem } from './checklist.ts';

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

/** Behind what they wait for, and otherwise by stage and as the procedures have them. */
export function orderItems(items: readonly ChecklistItem[]): ChecklistItem[] {
	const left = items.toSorted((a, b) => stages.indexOf(a.step.stage) - stages.indexOf(b.step.stage));
	const open = new Set(left.map(({ key }) => key));
	const ordered: ChecklistItem[] = [];
	while (left.length > 0) {
		const isFree = ({ after, notBefore }: ChecklistItem) => ![...after, ...notBefore].some((key) => open.has(key));
		// The checks of the content exclude circles; a list of other data must end all the same.
		const [next] = left.splice(Math.max(left.findIndex(isFree), 0), 1) as [ChecklistItem];
		open.delete(next.key);
		ordered.push(next);
	}
	return ordered;
}
