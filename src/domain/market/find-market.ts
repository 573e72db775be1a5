import type { PlaceCode } from '../place/place.schema.ts';
import type { ListedPlace } from './market-table.schema.ts';

/** A table as far as answering needs it; the names that the source prints stay at home. */
export interface MarketTableFacts {
	id: string;
	/** The day or month the edition speaks for. */
	date: string;
	/** Ids of its sources. */
	sources: readonly string[];
	markets: readonly MarketFacts[];
}

export interface MarketFacts {
	id: string;
	places: readonly Pick<ListedPlace, 'code' | 'currency' | 'legacyCurrency'>[];
}

/** `undefined` means that no market of the table covers this place, which is an answer too. */
export function findMarket(place: PlaceCode, table: MarketTableFacts): MarketFacts | undefined {
	return rowOf(place, table)?.market;
}

/** `undefined` where the table does not list the place. */
export function findListedPlace(place: PlaceCode, table: MarketTableFacts): MarketFacts['places'][number] | undefined {
	return rowOf(place, table)?.listed;
}

interface Row {
	market: MarketFacts;
	listed: MarketFacts['places'][number];
}

/** A table does not change once it is read, and a plan asks it about hundreds of pairs. */
const rows = new WeakMap<MarketTableFacts, Map<PlaceCode, Row>>();

function rowOf(place: PlaceCode, table: MarketTableFacts): Row | undefined {
	let known = rows.get(table);
	if (known === undefined) {
		known = new Map(
			table.markets.flatMap((market) => market.places.map((listed) => [listed.code, { market, listed }])),
		);
		rows.set(table, known);
	}
	return known.get(place);
}
