import type { Fact } from '../../src/domain/fact/fact.schema.ts';
import type { MarketTable } from '../../src/domain/market/market-table.schema.ts';
import type { PartnerType } from '../../src/domain/partner-type/partner-type.schema.ts';
import { type PartnerTypeId, partnerTypeIds } from '../../src/domain/partner-type/partner-type.ts';
import type { Program } from '../../src/domain/program/program.ts';
import type { Procedure } from '../../src/domain/step/step.schema.ts';
import { inventClaim, inventStep } from './invented.ts';

/** A program that says nothing but what the test adds, so that a check is tried on a slip that stands alone. */
export function inventProgram(parts: Partial<Program> = {}): Program {
	return {
		sources: {},
		places: {},
		blocs: {},
		marketTables: [],
		partnerTypes: inventPartnerTypes(),
		requirements: {},
		steps: {},
		procedures: {},
		questions: {},
		facts: {},
		disputes: {},
		terms: {},
		links: {},
		...parts,
	};
}

/** All four of them, without topics and periods unless these are named. */
export function inventPartnerTypes(
	parts: Partial<Record<PartnerTypeId, Partial<PartnerType>>> = {},
): Program['partnerTypes'] {
	return Object.fromEntries(
		partnerTypeIds.map((id) => [id, { topics: [], guide: ['overview'], intake: [], ...parts[id] }]),
	) as unknown as Program['partnerTypes'];
}

export function inventPlaces(...codes: string[]): Program['places'] {
	return Object.fromEntries(codes.map((code) => [code, { alpha3: `${code}X`, userAssigned: false, aliases: [] }]));
}

/** An edition with these places in its markets, all of them billed in one currency. */
export function inventTable(id: string, markets: Readonly<Record<string, readonly string[]>>): MarketTable {
	return {
		id,
		date: `${id}-01`,
		citations: [{ source: 'page' }],
		markets: Object.entries(markets).map(([market, codes]) => ({
			id: market,
			places: codes.map((code) => ({ code, name: code, currency: 'USD' })),
		})),
	};
}

/** Said since 2020, of nobody and no place. */
export function inventFact(id: string, fields: Partial<Fact> = {}): Fact {
	return {
		id,
		...inventClaim(),
		concerns: [],
		partnerTypes: [],
		...fields,
	};
}

/** A procedure of direct bill partners, in use since ever and for all of them. */
export function inventProcedure(steps: string[], fields: Partial<Procedure> = {}): Procedure {
	return { partnerTypes: ['direct-bill'], for: 'all', leadsTo: [], eachMarket: false, steps, ...fields };
}

/** Steps of direct bill partners by their ids, each with what differs. */
export function inventSteps(parts: Readonly<Record<string, Parameters<typeof inventStep>[1]>>): Program['steps'] {
	return Object.fromEntries(Object.entries(parts).map(([id, fields]) => [id, inventStep(id, fields)]));
}

/** Things by their ids. */
export function byId<Thing extends { id: string }>(...things: Thing[]): Record<string, Thing> {
	return Object.fromEntries(things.map((thing) => [thing.id, thing]));
}
