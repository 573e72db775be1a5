import { boundsOf, type Duration } from '../date/add-duration.ts';
import { timeOfStep } from '../step/time-of-step.ts';
import type { Checklist, ChecklistItem, ItemKey, ItemState } from './checklist.ts';
import { orderItems } from './group-items.ts';

/** A stated time on the longest way through the list. */
export interface SpanPart {
	key: ItemKey;
	duration: Duration;
	/** Where it begins and ends if everything takes its longest, in calendar days from the start. For drawing alone. */
	begin: number;
	end: number;
}

/** Times of one unit added up; without `least` or `most` where one of them has no such bound. */
export interface UnitSum {
	unit: Duration['unit'];
	least: number | undefined;
	most: number | undefined;
}

export interface LikelySpan {
	/** One after the other; what runs beside a longer wait is not among them. */
	parts: SpanPart[];
	/** Each unit by itself, since no source says how many days a month or a business day stands for. */
	sums: UnitSum[];
	/** Open steps that somebody else takes, or whose time is stated without a number: they lengthen it by nobody knows how much. */
	unstated: ItemKey[];
}

/** Calendar days of a unit, rounded; five business days fill a week. */
const daysOf: Readonly<Record<Duration['unit'], number>> = {
	hours: 1 / 24,
	days: 1,
	'business-days': 7 / 5,
	weeks: 7,
	months: 30,
	years: 365,
};

/**
 * How long the rest of a list is likely to take at most, from stated times alone: the longest chain of steps that
 * wait for each other. Nothing is invented for what has no stated time.
 *
 * @param states steps that are done take no time; without it all are taken for open
 */
export function likelySpan(
	{ groups }: Pick<Checklist, 'groups'>,
	states: ReadonlyMap<ItemKey, ItemState> = new Map(),
): LikelySpan {
	const isOpen = ({ key }: ChecklistItem) => states.get(key)?.kind !== 'done';
	const items = orderItems(groups.flatMap((group) => group.items));
	const chains = new Map<ItemKey, SpanPart[]>();
	for (const item of items) {
		const before = longest([...item.after, ...item.notBefore].map((key) => chains.get(key) ?? []));
		const duration = numberedTime(item);
		const begin = endOf(before);
		chains.set(
			item.key,
			duration === undefined || !isOpen(item)
				? before
				: [...before, { key: item.key, duration, begin, end: begin + daysIn(duration) }],
		);
	}
	const parts = longest([...chains.values()]);
	return {
		parts,
		sums: addUp(parts.map(({ duration }) => duration)),
		unstated: items.filter((item) => isOpen(item) && isUnstated(item)).map(({ key }) => key),
	};
}

function numberedTime({ step }: ChecklistItem): Duration | undefined {
	const time = timeOfStep(step);
	return time?.duration === 'several' ? undefined : time;
}

function isUnstated(item: ChecklistItem): boolean {
	return numberedTime(item) === undefined && (item.step.actor !== 'you' || timeOfStep(item.step) !== undefined);
}

function daysIn(duration: Duration): number {
	const { least = 0, most = least } = boundsOf(duration);
	return most * daysOf[duration.unit];
}

function endOf(chain: readonly SpanPart[]): number {
	return chain.at(-1)?.end ?? 0;
}

/** Of chains of the same length the later one, which ends nearer to the goal. */
function longest(chains: readonly SpanPart[][]): SpanPart[] {
	return chains.reduce((best, chain) => (endOf(chain) >= endOf(best) ? chain : best), []);
}

function addUp(durations: readonly Duration[]): UnitSum[] {
	const units = Map.groupBy(durations, ({ unit }) => unit);
	return [...units].map(([unit, each]) => {
		const bounds = each.map(boundsOf);
		// "At most five" may be none at all, and adds nothing to the least.
		const least = bounds.reduce((sum, bound) => sum + (bound.least ?? 0), 0);
		const most = bounds.some((bound) => bound.most === undefined)
			? undefined
			: bounds.reduce((sum, bound) => sum + (bound.most ?? 0), 0);
		return { unit, least: least === 0 ? undefined : least, most };
	});
}
