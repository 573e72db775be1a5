import type { Step } from '../step/step.schema.ts';
import type { ChecklistItem, ItemKey } from './checklist.ts';
import type { ListedStep } from './list-checklist.ts';

/** The key of a step, and of a step in a market. */
export function keyOf(step: string, market: string | undefined): ItemKey {
	return market === undefined ? step : `${step}@${market}`;
}

/** The step and the market of a key. */
export function splitKey(key: ItemKey): { step: string; market: string | undefined } {
	const [step = '', market] = key.split('@');
	return { step, market };
}

/**
 * Steps as items that know what they wait for on this very list. A step stands once, where the first procedure has it;
 * a step whose work another one of the list holds is left out, and whoever waits for it waits for that one.
 *
 * @param steps all steps of the program, since the way from one step to another may lead across steps not listed
 */
export function linkItems(steps: Readonly<Record<string, Step>>, listed: readonly ListedStep[]): ChecklistItem[] {
	const all = new Map(
		[...Map.groupBy(listed, ({ step, market }) => keyOf(step.id, market))].map(([key, [first]]) => [
			key,
			first as ListedStep,
		]),
	);
	const isCovered = ({ step, market }: ListedStep) =>
		step.coveredBy.some((other) => find(all, other, market) !== undefined);
	const kept = new Map([...all].filter(([, each]) => !isCovered(each)));

	/** The item of a step, or those that hold its work. */
	const standIns = (id: string, market: string | undefined): ItemKey[] => {
		const own = [find(kept, id, market)].filter((key) => key !== undefined);
		const covering = own.length > 0 ? [] : (steps[id]?.coveredBy ?? []);
		return [...own, ...covering.flatMap((other) => find(kept, other, market) ?? [])];
	};
	/** Where none of the steps is on the list, such as those of another time, what they waited for comes first. */
	const prerequisites = (ids: readonly string[], market: string | undefined, seen: readonly string[]): ItemKey[] => {
		const found = ids.flatMap((id) => standIns(id, market));
		const fresh = ids.filter((id) => !seen.includes(id));
		if (found.length > 0 || fresh.length === 0) return found;
		return prerequisites(
			fresh.flatMap((id) => steps[id]?.after ?? []),
			market,
			[...seen, ...fresh],
		);
	};
	return [...kept].map(([key, { step, procedure, market }]) => {
		const others = (keys: readonly ItemKey[]) => [...new Set(keys)].filter((other) => other !== key);
		return {
			key,
			step,
			procedure,
			market,
			after: others(prerequisites(step.after, market, [])),
			notBefore: others(step.notBefore.flatMap((id) => standIns(id, market))),
		};
	});
}

/** A step in the same market, or the one that is done once for all. */
function find(items: ReadonlyMap<ItemKey, unknown>, id: string, market: string | undefined): ItemKey | undefined {
	return [keyOf(id, market), id].find((key) => items.has(key));
}
