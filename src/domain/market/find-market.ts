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
	return table.markets.find(({ places }) => places.some(({ code }) => code === place));
}

/** `undefined` where the table does not list the place. */
export function findListedPlace(place: PlaceCode, table: MarketTableFacts): MarketFacts['places'][number] | undefined {
	return findMarket(place, table)?.places.find(({ code }) => code === place);
}
