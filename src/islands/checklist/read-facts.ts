import type { Answers } from '../../domain/answers/answers.ts';
import type { Facts } from '../../domain/assess/rules-of-day.ts';
import type { ChecklistFacts } from '../../domain/checklist/checklist.ts';
import { type KnownSteps, listRenamed } from '../../domain/checklist/progress.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import { unpackTable } from '../../domain/market/packed-table.ts';
import { planEnrollments } from '../../domain/market/plan-enrollments.ts';
import type { ChecklistProps } from './checklist-props.ts';

/** The props unpacked for the functions that judge and list. */
export interface ListFacts {
	judged: Facts;
	program: ChecklistFacts;
	known: KnownSteps;
	/** Whether the steps are there, and not only what the page shows without them. */
	isWhole: boolean;
	isPlace: (code: string) => boolean;
	/** Markets of the separate enrollments that the named places ask for. */
	listMarkets: (answers: Answers, asOf: Day) => string[];
}

export function readFacts(props: ChecklistProps): ListFacts {
	const isWhole = Object.keys(props.facts.steps).length > 0;
	const codes = new Set(props.places.map(([code]) => code));
	const marketTables = props.tables.map(unpackTable);
	// Stamps and citations of verdicts stand in the checker; here only their words are shown.
	const judged = { ...props.facts, sources: props.sources } as unknown as Facts;
	return {
		judged,
		program: { ...unpackFacts(props), marketTables },
		known: {
			// Until they are, no mark is taken for that of a dropped step.
			isStep: (id) => !isWhole || Object.hasOwn(props.facts.steps, id),
			renamed: listRenamed(props.facts.steps),
			data: props.version,
		},
		isWhole,
		isPlace: (code) => codes.has(code),
		listMarkets: ({ office, target }, asOf) =>
			planEnrollments(marketTables, office, target, asOf).enrollments.map(({ market }) => market),
	};
}

/** Steps and procedures with what was left out of the page since it is empty. */
function unpackFacts({ facts }: ChecklistProps): Pick<ChecklistFacts, 'steps' | 'procedures' | 'blocs'> {
	const steps = Object.entries(facts.steps).map(([id, step]) => [
		id,
		{
			after: [],
			notBefore: [],
			documents: [],
			links: [],
			formerly: [],
			coveredBy: [],
			values: {},
			contingent: false,
			anniversary: false,
			dating: 'said' as const,
			...step,
			id,
		},
	]);
	const procedures = Object.entries(facts.procedures).map(([id, procedure]) => [
		id,
		{ leadsTo: [], eachMarket: false, ...procedure },
	]);
	return { steps: Object.fromEntries(steps), procedures: Object.fromEntries(procedures), blocs: facts.blocs };
}
