import { readFileSync } from 'node:fs';
import type { MarketTable } from '../../src/domain/market/market-table.schema.ts';
import type { Program } from '../../src/domain/program/program.ts';

/** The tables as somebody else copied them from the same documents, one row a printed line. */
export const copies = JSON.parse(
	readFileSync(new URL('./fixtures/market-tables.json', import.meta.url), 'utf8'),
) as Record<string, Group[]>;

interface Group {
	group: string;
	countries: { code: string; nameInSource: string; currency?: string | null; legacyCurrency?: string }[];
}

interface Row {
	code: string;
	name: string;
	currency: string;
	legacyCurrency: string | undefined;
}

/** The rows of a table, market by market, in an order that does not depend on how they are written down. */
export function listRows({ markets }: MarketTable): Row[][] {
	return sortMarkets(
		markets.map(({ places }) =>
			places.flatMap(({ code, name, currency, legacyCurrency }) =>
				[name].flat().map((each): Row => ({ code, name: each, currency, legacyCurrency })),
			),
		),
	);
}

/** The same rows as the copy has them. */
export function listCopiedRows(edition: string): Row[][] {
	return sortMarkets(
		(copies[edition] ?? []).map(({ countries }) =>
			countries.map(
				({ code, nameInSource, currency, legacyCurrency }): Row => ({
					code,
					name: nameInSource,
					currency: currency ?? 'not-stated',
					legacyCurrency,
				}),
			),
		),
	);
}

/** Editions whose rows are not those of the copy. */
export function listDifferentTables({ marketTables }: Pick<Program, 'marketTables'>): string[] {
	return marketTables
		.filter((table) => JSON.stringify(listRows(table)) !== copied(table.id))
		.map(({ id }) => `${id} differs from its second copy`);
}

const copiedByEdition = new Map<string, string>();

function copied(edition: string): string {
	const before = copiedByEdition.get(edition) ?? JSON.stringify(listCopiedRows(edition));
	copiedByEdition.set(edition, before);
	return before;
}

/** Neither the order of the markets nor that of the rows says anything. */
function sortMarkets(markets: readonly Row[][]): Row[][] {
	const key = ({ code, name }: Row) => `${code} ${name}`;
	return markets
		.map((rows) => rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)))
		.toSorted((a, b) => ((a[0]?.code ?? '') < (b[0]?.code ?? '') ? -1 : 1));
}
