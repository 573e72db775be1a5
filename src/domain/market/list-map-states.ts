import type { Day } from '../date/partial-date.ts';
import type { PlaceCode } from '../place/place.schema.ts';
import { findMarket, type MarketTableFacts } from './find-market.ts';
import { findTable } from './find-table.ts';

/**
 * What a place is on the map of an answer. office: has an office. reach: an office may sell there. wish: is
 * wished for; -yes where an office covers it, -other where only another market would, -no where no market
 * holds it. listed, unlisted: not chosen; other: listed, but in no office's market. silent: no table covers the day.
 */
export type MapState =
	| 'office'
	| 'reach'
	| 'wish'
	| 'wish-yes'
	| 'wish-other'
	| 'wish-no'
	| 'listed'
	| 'other'
	| 'unlisted'
	| 'silent';

/**
 * The state of each of the places.
 *
 * @param tables oldest first
 */
export function listMapStates(
	tables: readonly MarketTableFacts[],
	places: readonly PlaceCode[],
	chosen: { office: readonly PlaceCode[]; target: readonly PlaceCode[] },
	asOf: Day,
): Map<PlaceCode, MapState> {
	const table = findTable(tables, asOf);
	if (table === undefined) return new Map(places.map((place) => [place, 'silent']));
	const open = new Set(chosen.office.map((place) => findMarket(place, table)?.id));
	return new Map(
		places.map((place) => {
			const market = findMarket(place, table)?.id;
			const isOpen = open.has(market);
			if (chosen.office.includes(place)) return [place, 'office'];
			if (!chosen.target.includes(place)) {
				if (market === undefined) return [place, 'unlisted'];
				if (isOpen) return [place, 'reach'];
				return [place, chosen.office.length === 0 ? 'listed' : 'other'];
			}
			if (market === undefined) return [place, 'wish-no'];
			if (chosen.office.length === 0) return [place, 'wish'];
			return [place, isOpen ? 'wish-yes' : 'wish-other'];
		}),
	);
}
