import type { MarketTable } from '../../domain/market/market-table.schema.ts';

/** How many markets an edition of the table has, and how many places in them. */
export function countEdition({ markets }: MarketTable): { markets: number; places: number } {
	return { markets: markets.length, places: markets.flatMap(({ places }) => places).length };
}
