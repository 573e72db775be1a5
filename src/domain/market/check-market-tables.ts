import { type Finding, unknownPlace } from '../program/finding.ts';
import type { Program } from '../program/program.ts';

/** Codes and markets that stand in a table twice, codes that are no places, and files named after another date. */
export function* checkMarketTables(program: Pick<Program, 'marketTables' | 'places'>): Generator<Finding> {
	for (const table of program.marketTables) {
		const thing = `marketTables/${table.id}`;
		if (!table.date.startsWith(table.id)) {
			yield {
				thing,
				field: 'date',
				text: `the file is called after ${table.id}, but its date is ${table.date}. Rename the file or correct the date.`,
			};
		}
		const seen = new Map<string, string>();
		const markets = new Set<string>();
		for (const [index, market] of table.markets.entries()) {
			const way = ['markets', index];
			if (markets.has(market.id)) {
				yield { thing, way, field: market.id, text: 'this market stands here twice. Join the two, or rename one.' };
			}
			markets.add(market.id);
			for (const [row, { code }] of market.places.entries()) {
				const rowWay = [...way, 'places', row];
				const before = seen.get(code);
				if (before !== undefined) {
					yield {
						thing,
						way: rowWay,
						field: market.id,
						text: `${code} is already in "${before}". Keep it in one market, and once.`,
					};
				}
				seen.set(code, market.id);
				if (!(code in program.places)) yield { ...unknownPlace(thing, market.id, code), way: rowWay };
			}
		}
	}
}
