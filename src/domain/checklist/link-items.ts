import type { Step } from '../step/step.schema.ts';
import type { ChecklistItem, ItemKey } from './checklist.ts';
import type { ListedStep } from './list-checklist.ts';

/** The key of a step, and of a step in a market. */
export function keyOf(step: string, market: string | undefined): ItemKey {
	return market === undefined ? step : `${step}@${market}`;
}

/**
 * Steps as items that know what they wait for on this very list. A step stands once; a step whose work another one
 * of the list holds is left out, and whoever waits for it waits for that one.
 *
 * @param steps all steps of the program, since the way from one step to another may lead across steps not listed
 */
export function linkItems(steps: Readonly<Record<string, Step>>, listed: readonly ListedStep[]): ChecklistItem[] {
	const all = new Map(listed.toReversed().map((each) => [keyOf(each.step.id, each.market), each]));
	const isCovered = ({ step, market }: ListedStep) =>
		step.coveredBy.some((other) => find(all, other, market) !== undefined);
	const kept = new Map([...all].reverse().filter(([, each]) => !isCovered(each)));

	/** The items that stand for a step; where there are none, those that stand for what it waits for. */
	const standIns = (
		id: string,
		market: string | undefined,
		isFollowed: boolean,
		seen: readonly string[],
	): ItemKey[] => {
		const own = find(kept, id, market);
		if (own !== undefined) return [own];
		const step = steps[id];
		if (step === undefined || seen.includes(id)) return [];
		const covering = step.coveredBy.flatMap((other) => standIns(other, market, false, [...seen, id]));
		if (covering.length > 0 || !isFollowed) return covering;
		return step.after.flatMap((other) => standIns(other, market, true, [...seen, id]));
	};
	return [...kept].map(([key, { step, procedure, market }]) => {
		const resolve = (ids: readonly string[], isFollowed: boolean) => [
			...new Set(ids.flatMap((id) => standIns(id, market, isFollowed, [])).filter((other) => other !== key)),
		];
		return {
			key,
			step,
			procedure,
			market,
			after: resolve(step.after, true),
			notBefore: resolve(step.notBefore, false),
		};
	});
}

/** A step in the same market, or the one that is done once for all. */
function find(items: ReadonlyMap<ItemKey, unknown>, id: string, market: string | undefined): ItemKey | undefined {
	return [keyOf(id, market), id].find((key) => items.has(key));
}
