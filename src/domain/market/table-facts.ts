import type { MarketTableFacts } from './find-market.ts';
import type { MarketTable } from './market-table.schema.ts';

/** A table as far as answering needs it, without the names that the source prints. */
export function tableFacts({ id, date, citations, markets }: MarketTable): MarketTableFacts {
	return { id, date, sources: citations.map(({ source }) => source), markets };
}
