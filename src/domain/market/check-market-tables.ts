import { type Finding, unknownPlace } from '../program/finding.ts';
import type { Program } from '../program/program.ts';

/** Codes that stand in a table twice, or that are no places. */
export function* checkMarketTables(program: Pick<Program, 'marketTables' | 'places'>): Generator<Finding> {
	for (const table of program.marketTables) {
		const seen = new Map<string, string>();
		for (const market of table.markets) {
			for (const { code } of market.places) {
				const thing = `marketTables/${table.id}`;
				const before = seen.get(code);
				if (before !== undefined) {
					yield {
						thing,
						field: market.id,
						text: `${code} is already in "${before}". Keep it in one market, and once.`,
					};
				}
				seen.set(code, market.id);
				if (!(code in program.places)) yield unknownPlace(thing, market.id, code);
			}
		}
	}
}
