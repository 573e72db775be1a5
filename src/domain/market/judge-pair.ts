import { isStale } from '../date/is-stale.ts';
import { compareDay, type Day, precisionOf } from '../date/partial-date.ts';
import type { PlaceCode } from '../place/place.schema.ts';
import { findListedPlace, findMarket, type MarketTableFacts } from './find-market.ts';
import { findTable } from './find-table.ts';

export type PairVerdict =
	| 'same-market'
	| 'other-market'
	| 'not-listed'
	| 'no-longer-listed'
	| 'not-yet-listed'
	| 'silent';

/** stale: the newest source is over a year older than the asked day. inferred: we worked it out. */
export type Flag = 'stale' | 'inferred' | 'second-hand';

/** An edition of the market table. */
export interface EditionRef {
	id: string;
	date: string;
}

/** Why a place is in no market on the asked day. */
export interface Unlisted {
	place: PlaceCode;
	verdict: 'not-listed' | 'no-longer-listed' | 'not-yet-listed';
	/** The newest earlier edition, or the oldest later one, that lists the place. */
	listedIn?: EditionRef;
}

export interface PairFinding {
	office: PlaceCode;
	target: PlaceCode;
	verdict: PairVerdict;
	/** The edition that answers; absent where none covers the day. */
	tableId: string | undefined;
	tableDate: string | undefined;
	/** Where none covers the day: the edition nearest to it, which does not answer. */
	nearest: EditionRef | undefined;
	/** Ids of the sources that the answer rests on. */
	sources: string[];
	flags: Flag[];
	officeMarket: string | undefined;
	targetMarket: string | undefined;
	/** What the target is billed in; `not-stated` for a blank cell, absent where the table does not list it. */
	currency: string | undefined;
	legacyCurrency: string | undefined;
	/** Which of the two is listed nowhere, the office first. */
	unlisted: Unlisted[];
}

/**
 * Whether a company with an office in one place may sell to customers in another, as the editions of the
 * market table tell. A place is judged by its own row alone: nothing is inherited from a motherland, a
 * neighbour, a bloc or a continent.
 *
 * @param tables oldest first
 */
export function judgePair(
	tables: readonly MarketTableFacts[],
	office: PlaceCode,
	target: PlaceCode,
	asOf: Day,
): PairFinding {
	const table = findTable(tables, asOf);
	if (table === undefined) return findNothing(tables, office, target);
	const officeMarket = findMarket(office, table)?.id;
	const targetMarket = findMarket(target, table)?.id;
	const listed = findListedPlace(target, table);
	const unlisted = [...new Set([office, target])]
		.map((place) => judgeUnlisted(tables, table, place))
		.filter((each) => each !== undefined);
	const others = unlisted.map(({ listedIn }) => tables.find(({ id }) => id === listedIn?.id));
	return {
		office,
		target,
		verdict: unlisted[0]?.verdict ?? (officeMarket === targetMarket ? 'same-market' : 'other-market'),
		tableId: table.id,
		tableDate: table.date,
		nearest: undefined,
		sources: [...new Set([table, ...others].flatMap((each) => each?.sources ?? []))],
		flags: flagsOf(table, asOf, unlisted),
		officeMarket,
		targetMarket,
		currency: listed?.currency,
		legacyCurrency: listed?.legacyCurrency,
		unlisted,
	};
}

/** The day lies before the first edition, so that the oldest one is the nearest. */
function findNothing(tables: readonly MarketTableFacts[], office: PlaceCode, target: PlaceCode): PairFinding {
	const oldest = tables[0];
	return {
		office,
		target,
		verdict: 'silent',
		tableId: undefined,
		tableDate: undefined,
		nearest: oldest && { id: oldest.id, date: oldest.date },
		sources: [],
		flags: [],
		officeMarket: undefined,
		targetMarket: undefined,
		currency: undefined,
		legacyCurrency: undefined,
		unlisted: [],
	};
}

/**
 * Why a table does not list a place, from the editions before and after it; `undefined` where it does.
 *
 * @param tables oldest first, `table` among them
 */
export function judgeUnlisted(
	tables: readonly MarketTableFacts[],
	table: MarketTableFacts,
	place: PlaceCode,
): Unlisted | undefined {
	if (findMarket(place, table) !== undefined) return undefined;
	const lists = (each: MarketTableFacts) => findMarket(place, each) !== undefined;
	const now = tables.indexOf(table);
	const earlier = tables.slice(0, now).findLast(lists);
	if (earlier !== undefined)
		return { place, verdict: 'no-longer-listed', listedIn: { id: earlier.id, date: earlier.date } };
	const later = tables.slice(now + 1).find(lists);
	if (later !== undefined) return { place, verdict: 'not-yet-listed', listedIn: { id: later.id, date: later.date } };
	return { place, verdict: 'not-listed' };
}

/**
 * That a place left or joined is worked out from two editions, so such an answer is inferred; so is one for
 * a day inside the month that dates the table.
 */
function flagsOf(table: MarketTableFacts, asOf: Day, unlisted: readonly Unlisted[]): Flag[] {
	const flags: Flag[] = [];
	if (isStale(table.date, asOf)) flags.push('stale');
	const withinMonth = precisionOf(table.date) !== 'day' && compareDay(asOf, table.date) === 'within';
	if (withinMonth || unlisted.some(({ listedIn }) => listedIn !== undefined)) flags.push('inferred');
	return flags;
}
