import { type Answers, noAnswers } from '../answers/answers.ts';
import { statusQuestion } from '../assess/rules-of-day.ts';
import { listMembers } from '../bloc/list-members.ts';
import { listChecklist } from '../checklist/list-checklist.ts';
import { dateOf } from '../claim/edge.ts';
import { isInForce } from '../claim/is-in-force.ts';
import { checkCondition } from '../condition/check-condition.ts';
import type { Condition } from '../condition/condition.schema.ts';
import { listQuestions, officeQuestion } from '../condition/evaluate-condition.ts';
import { type Day, firstDayOf } from '../date/partial-date.ts';
import { findTable } from '../market/find-table.ts';
import { tableFacts } from '../market/table-facts.ts';
import { partnerTypeIds } from '../partner-type/partner-type.ts';
import type { Finding } from '../program/finding.ts';
import type { Program } from '../program/program.ts';
import type { Procedure, Step } from './step.schema.ts';

type Facts = Pick<Program, 'steps' | 'procedures' | 'questions' | 'blocs' | 'marketTables'>;

/** What goes wrong with checklists: answers that nobody can give, former names that mislead, steps that no list shows. */
export function* checkLists(facts: Facts): Generator<Finding> {
	const formerly = new Map<string, string>();
	for (const [id, step] of Object.entries(facts.steps)) {
		const thing = `steps/${id}`;
		for (const other of step.coveredBy) {
			if (other in facts.steps && other !== id) continue;
			const text =
				other === id
					? 'a step cannot hold its own work. Take it out.'
					: `"${other}" is no step. Add content/data/steps/${other}.yaml or correct the id.`;
			yield { thing, field: 'coveredBy', text };
		}
		if (step.settled !== undefined) yield* checkSettled(facts, thing, step.settled);
		for (const former of step.formerly) {
			const other = formerly.get(former);
			if (former in facts.steps) {
				yield {
					thing,
					field: 'formerly',
					text: `"${former}" is a step of today, so readers' marks on it would move. Delete its file or take it out here.`,
				};
			} else if (other !== undefined) {
				yield {
					thing,
					field: 'formerly',
					text: `"${former}" is a former id of "${other}" too. Readers' marks can move to one step only; take one out.`,
				};
			}
			formerly.set(former, id);
		}
	}
	for (const [id, procedure] of Object.entries(facts.procedures)) yield* checkUse(facts, id, procedure);
	yield* checkReach(facts);
}

function* checkSettled(facts: Facts, thing: string, settled: Condition): Generator<Finding> {
	yield* checkCondition(facts, thing, 'settled', settled);
	if (listQuestions(settled).includes(officeQuestion)) {
		yield {
			thing,
			field: 'settled',
			text: 'an office settles no step. Ask a question of content/data/questions.yaml.',
		};
	}
}

function* checkUse({ procedures, ...facts }: Facts, id: string, { when, follows }: Procedure): Generator<Finding> {
	const thing = `procedures/${id}`;
	if (when !== undefined) yield* checkCondition({ ...facts }, thing, 'when', when);
	if (follows === undefined) return;
	const before = procedures[follows];
	if (before === undefined) {
		yield { thing, field: 'follows', text: `"${follows}" is no procedure. Add it or correct the id.` };
	} else if (before.until === undefined) {
		yield {
			thing,
			field: 'follows',
			text: `"${follows}" has no until, so it is not known since when this one is in use. Add it there.`,
		};
	}
}

/** Steps in a procedure that no answers and no day bring onto a list. */
function* checkReach(facts: Facts): Generator<Finding> {
	const used = new Set(Object.values(facts.procedures).flatMap(({ steps }) => steps));
	const left = new Set(Object.keys(facts.steps).filter((id) => used.has(id)));
	const program = { ...facts, marketTables: facts.marketTables.map(tableFacts) };
	for (const asOf of listDays(facts)) {
		if (![...left].some((id) => isInForce(facts.steps[id] as Step, asOf))) continue;
		for (const answers of listCases(facts, asOf)) {
			for (const type of partnerTypeIds) {
				const { groups, contingent } = listChecklist(program, answers, type, asOf);
				for (const { step } of [...groups.flatMap(({ items }) => items), ...contingent]) left.delete(step.id);
			}
		}
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
