import type { LookupProps } from '../../islands/market-lookup/lookup-props.ts';

/** What the page shows before a place is chosen, and the rest: the facts that stand beside an answer. */
export function splitLookup(all: LookupProps): { props: LookupProps; rest: Partial<LookupProps> } {
	const { placeFacts, rules, enrollmentRules, sources } = all;
	const cited = new Set(all.tables.flatMap((table) => table.sources));
	return {
		props: {
			...all,
			placeFacts: [],
			rules: [],
			enrollmentRules: [],
			sources: Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id))),
		},
		rest: {
			placeFacts,
			rules,
			enrollmentRules,
			sources: Object.fromEntries(Object.entries(sources).filter(([id]) => !cited.has(id))),
		},
	};
}
