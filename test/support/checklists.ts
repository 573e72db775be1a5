import { type Answers, noAnswers } from '../../src/domain/answers/answers.ts';
import {
	type Checklist,
	type ChecklistFacts,
	type ItemKey,
	listChecklist,
} from '../../src/domain/checklist/checklist.ts';
import { dateOf } from '../../src/domain/claim/edge.ts';
import { type Day, firstDayOf } from '../../src/domain/date/partial-date.ts';
import { tableFacts } from '../../src/domain/market/table-facts.ts';
import { type PartnerTypeId, partnerTypeIds } from '../../src/domain/partner-type/partner-type.ts';
import { program } from './program.ts';

/** The facts as far as lists need them. */
export const listFacts: ChecklistFacts = { ...program, marketTables: program.marketTables.map(tableFacts) };

/** A list of the real facts. */
export function listFor(type: PartnerTypeId, asOf: Day, answers: Partial<Answers> = {}): Checklist {
	return listChecklist(listFacts, { ...noAnswers, ...answers }, type, asOf);
}

/** The keys of a list, in its order. */
export function keysOf({ groups }: Pick<Checklist, 'groups'>): ItemKey[] {
	return groups.flatMap(({ items }) => items.map(({ key }) => key));
}

/** Every day on which some step or procedure begins or ends, and today. */
export const stepDays: Day[] = [
	...new Set([
		'2026-11-20',
		...[...Object.values(program.steps), ...Object.values(program.procedures)].flatMap((period) =>
			['from' in period ? period.from : undefined, period.until].flatMap((edge) =>
				edge === undefined ? [] : [firstDayOf(dateOf(edge))],
			),
		),
	]),
].toSorted();

export interface ListCase {
	type: PartnerTypeId;
	status: string | undefined;
	asOf: Day;
	office: string[];
}

/** Every partner type, standing in CSP and era, with one market and with three. */
export const listCases: ListCase[] = partnerTypeIds.flatMap((type) =>
	[undefined, ...(program.questions['csp-status']?.answers ?? [])].flatMap((status) =>
		stepDays.flatMap((asOf) => [[], ['TW', 'SG', 'DE']].map((office) => ({ type, status, asOf, office }))),
	),
);

/** The list of a case. */
export function listOf({ type, status, asOf, office }: ListCase): Checklist {
	return listFor(type, asOf, { office, target: office, other: status === undefined ? {} : { 'csp-status': status } });
}
