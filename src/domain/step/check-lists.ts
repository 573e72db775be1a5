import { noAnswers } from '../answers/answers.ts';
import { statusQuestion } from '../assess/rules-of-day.ts';
import { listChecklist } from '../checklist/list-checklist.ts';
import { dateOf } from '../claim/edge.ts';
import { isInForce } from '../claim/is-in-force.ts';
import { checkCondition } from '../condition/check-condition.ts';
import type { Condition } from '../condition/condition.schema.ts';
import { listQuestions, officeQuestion } from '../condition/evaluate-condition.ts';
import { type Day, firstDayOf } from '../date/partial-date.ts';
import { findTable } from '../market/find-table.ts';
import { tableFacts } from '../market/table-facts.ts';
import type { PlaceCode } from '../place/place.schema.ts';
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
	for (const [id, step] of Object.entries(facts.steps)) {
		const procedures = Object.entries(facts.procedures).filter(([, { steps }]) => steps.includes(id));
		if (procedures.length === 0 || procedures.some(([, procedure]) => isReached(facts, id, step, procedure))) continue;
		const names = procedures.map(([name]) => `"${name}"`).join(' and ');
		yield {
			thing: `steps/${id}`,
			field: '',
			text: `is on no checklist, whatever is answered. Look at its period, at its coveredBy, and at follows, until, for and when of ${names}.`,
		};
	}
}

function isReached(facts: Facts, id: string, step: Step, procedure: Procedure): boolean {
	const { partnerTypes, leadsTo, when } = procedure;
	const program = { ...facts, marketTables: facts.marketTables.map(tableFacts) };
	const questions = [...new Set([statusQuestion, ...(when === undefined ? [] : listQuestions(when))])];
	for (const asOf of daysOf(facts, step)) {
		for (const type of leadsTo.length > 0 ? leadsTo : partnerTypes) {
			for (const office of offices(facts, asOf)) {
				for (const other of answersTo(facts, questions)) {
					const list = listChecklist(program, { ...noAnswers, office, target: office, other }, type, asOf);
					const items = [...list.groups.flatMap((group) => group.items), ...list.contingent];
					if (items.some((item) => item.step.id === id)) return true;
				}
			}
		}
	}
	return false;
}

/** Days of the step's period on which some list may change; the newest first, since most steps are of today. */
function daysOf({ steps, procedures }: Facts, step: Step): Day[] {
	const edges = Object.values(steps).flatMap(({ from, until }) => [from, until]);
	const ends = Object.values(procedures).map(({ until }) => until);
	const days = [...edges, ...ends].flatMap((edge) => (edge === undefined ? [] : [firstDayOf(dateOf(edge))]));
	return [...new Set(days)]
		.filter((day) => isInForce(step, day))
		.toSorted()
		.toReversed();
}

/** No place, a place in each of two markets, and a place in each bloc. */
function offices({ marketTables, blocs }: Facts, asOf: Day): PlaceCode[][] {
	const markets = findTable(marketTables, asOf)?.markets ?? [];
	const two = markets.slice(0, 2).flatMap(({ places }) => places.slice(0, 1).map(({ code }) => code));
	return [[], two, ...Object.values(blocs).map(({ members }) => members.slice(0, 1).map(({ code }) => code))];
}

/** Every way to answer some questions. */
function answersTo({ questions }: Facts, ids: readonly string[]): Record<string, string>[] {
	return ids.reduce<Record<string, string>[]>(
		(ways, id) => ways.flatMap((way) => (questions[id]?.answers ?? []).map((answer) => ({ ...way, [id]: answer }))),
		[{}],
	);
}
