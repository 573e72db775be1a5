import { type Answers, noAnswers } from '../answers/answers.ts';
import { statusQuestion } from '../assess/rules-of-day.ts';
import { listMembers } from '../bloc/list-members.ts';
import type { ChecklistItem } from '../checklist/checklist.ts';
import { listChecklist } from '../checklist/list-checklist.ts';
import { dateOf } from '../claim/edge.ts';
import { isInForce } from '../claim/is-in-force.ts';
import { listQuestions, officeQuestion } from '../condition/evaluate-condition.ts';
import { type Day, firstDayOf } from '../date/partial-date.ts';
import { findTable } from '../market/find-table.ts';
import { tableFacts } from '../market/table-facts.ts';
import { partnerTypeIds } from '../partner-type/partner-type.ts';
import type { Finding } from '../program/finding.ts';
import type { Program } from '../program/program.ts';
import type { Step } from './step.schema.ts';

type Facts = Pick<Program, 'steps' | 'procedures' | 'questions' | 'blocs' | 'marketTables'>;

/**
 * Every list that the facts allow: steps that none of them shows, and steps that wait for themselves because another
 * one holds the work of what they wait for.
 */
export function* checkReach(facts: Facts): Generator<Finding> {
	const used = new Set(Object.values(facts.procedures).flatMap(({ steps }) => steps));
	const left = new Set(Object.keys(facts.steps).filter((id) => used.has(id)));
	const stuck = new Set<string>();
	const program = { ...facts, marketTables: facts.marketTables.map(tableFacts) };
	for (const asOf of listDays(facts)) {
		if (![...left].some((id) => isInForce(facts.steps[id] as Step, asOf))) continue;
		for (const answers of listCases(facts, asOf)) {
			for (const type of partnerTypeIds) {
				const { groups, contingent } = listChecklist(program, answers, type, asOf);
				const items = groups.flatMap((group) => group.items);
				for (const { step } of [...items, ...contingent]) left.delete(step.id);
				for (const { step } of listStuck(items)) stuck.add(step.id);
			}
		}
	}
	for (const id of stuck) {
		yield {
			thing: `steps/${id}`,
			field: 'after',
			text: 'waits for itself on a checklist, since another step holds the work of one that it waits for. Look at the coveredBy of its prerequisites.',
		};
	}
	for (const id of left) {
		const procedures = Object.entries(facts.procedures).filter(([, { steps }]) => steps.includes(id));
		const names = procedures.map(([name]) => `"${name}"`).join(' and ');
		yield {
			thing: `steps/${id}`,
			field: '',
			text: `is on no checklist, whatever is answered. Look at its period, at its coveredBy, and at follows, until, for and when of ${names}.`,
		};
	}
}

/** Days on which some list may change; the newest first, since most steps are of today. */
function listDays({ steps, procedures }: Facts): Day[] {
	const edges = Object.values(steps).flatMap(({ from, until }) => [from, until]);
	const ends = Object.values(procedures).map(({ until }) => until);
	const days = [...edges, ...ends].flatMap((edge) => (edge === undefined ? [] : [firstDayOf(dateOf(edge))]));
	return [...new Set(days)].toSorted().toReversed();
}

/** Every way to answer what some procedure depends on, with offices in two markets, since those only add to a list. */
function listCases({ procedures, questions, marketTables, blocs }: Facts, asOf: Day): Answers[] {
	const asked = Object.values(procedures).flatMap(({ when }) => (when === undefined ? [] : listQuestions(when)));
	const markets = findTable(marketTables, asOf)?.markets ?? [];
	const two = markets.slice(0, 2).flatMap(({ places }) => places.slice(0, 1).map(({ code }) => code));
	const members = Object.values(blocs).map((bloc) => listMembers(bloc, asOf).slice(0, 1));
	const offices = asked.includes(officeQuestion) ? [two, ...members] : [two];
	const ways = [...new Set([statusQuestion, ...asked])].reduce<Record<string, string>[]>(
		(all, id) =>
			all.flatMap((way) =>
				(questions[id]?.answers ?? [undefined]).map((answer) => ({ ...way, ...(answer && { [id]: answer }) })),
			),
		[{}],
	);
	return offices.flatMap((office) => ways.map((other) => ({ ...noAnswers, office, target: office, other })));
}

/** Items that could never be done, whatever is done before. */
function listStuck(items: readonly ChecklistItem[]): ChecklistItem[] {
	let left = [...items];
	for (let before = -1; before !== left.length; ) {
		before = left.length;
		const keys = new Set(left.map(({ key }) => key));
		left = left.filter(({ after, notBefore }) => [...after, ...notBefore].some((key) => keys.has(key)));
	}
	return left;
}
