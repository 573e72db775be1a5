import type { MarketFacts } from './find-market.ts';

/** What the places of a market are billed in: what most of them are, then those that differ. */
export interface MarketCurrencies {
	/** `not-stated` where most cells are blank. */
	most: string;
	exceptions: { currency: string; places: string[] }[];
}

/** Counts the cells of the table, blanks included; of two equally common currencies the first in the table leads. */
export function listCurrencies(market: MarketFacts): MarketCurrencies {
	const groups = [...Map.groupBy(market.places, ({ currency }) => currency)]
		.map(([currency, places]) => ({ currency, places: places.map(({ code }) => code) }))
		.toSorted((a, b) => b.places.length - a.places.length);
	const [most, ...exceptions] = groups;
	return { most: most?.currency ?? 'not-stated', exceptions };
}
