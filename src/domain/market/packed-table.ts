import type { MarketFacts, MarketTableFacts } from './find-market.ts';

/**
 * An edition as a page sends it to the browser. A market is one text, its places grouped by currency:
 * `EUR AT BE FR;- VA;BRL/USD BR`, where `-` is a blank cell and the second currency bills older offers.
 */
export interface PackedTable {
	id: string;
	date: string;
	sources: readonly string[];
	markets: Readonly<Record<string, string>>;
}

/** A tenth of the size of the table. The places of a market come back grouped by currency. */
export function packTable({ id, date, sources, markets }: MarketTableFacts): PackedTable {
	return {
		id,
		date,
		sources,
		markets: Object.fromEntries(markets.map((market) => [market.id, packMarket(market)])),
	};
}

/** The way back from `packTable`. */
export function unpackTable({ id, date, sources, markets }: PackedTable): MarketTableFacts {
	return {
		id,
		date,
		sources,
		markets: Object.entries(markets).map(([market, places]) => ({ id: market, places: unpackPlaces(places) })),
	};
}

function packMarket({ places }: MarketFacts): string {
	const groups = Map.groupBy(places, ({ currency, legacyCurrency }) => {
		const stated = currency === 'not-stated' ? '-' : currency;
		return legacyCurrency === undefined ? stated : `${stated}/${legacyCurrency}`;
	});
	return [...groups].map(([currency, members]) => [currency, ...members.map(({ code }) => code)].join(' ')).join(';');
}

function unpackPlaces(packed: string): MarketFacts['places'] {
	return packed.split(';').flatMap((group) => {
		const [currencies = '', ...codes] = group.split(' ');
		const [stated = '', legacyCurrency] = currencies.split('/');
		const currency = stated === '-' ? 'not-stated' : stated;
		return codes.map((code) => ({ code, currency, ...(legacyCurrency !== undefined && { legacyCurrency }) }));
	});
}
