import type { Answers } from '../answers/answers.ts';
import { answerSheet, answerTo, withAnswer } from '../assess/answer-sheet.ts';
import { statusQuestion } from '../assess/rules-of-day.ts';
import { listMembers } from '../bloc/list-members.ts';
import { isInForce } from '../claim/is-in-force.ts';
import { evaluateCondition } from '../condition/evaluate-condition.ts';
import type { Day } from '../date/partial-date.ts';
import { planEnrollments } from '../market/plan-enrollments.ts';
import type { PartnerTypeId } from '../partner-type/partner-type.ts';
import type { Procedure, Step } from '../step/step.schema.ts';
import type { Checklist, ChecklistFacts, ContingentItem, PossibleItem } from './checklist.ts';
import { groupItems } from './group-items.ts';
import { keyOf, linkItems } from './link-items.ts';

/** Whoever has not said where the company stands reads the newcomer's list, and is told so. */
const assumedStatus = 'new';

/** A step that a procedure brings onto the list, before it is known what it waits for. */
export type ListedStep = Omit<ContingentItem, 'key'>;

/**
 * The steps that apply to a company on a day. A procedure joins where its condition is met; one that the answers
 * leave open is told under `perhaps`, since a missing answer is never a "no". Pure: no clock, no storage.
 *
 * Whoever stands elsewhere in CSP than where it wants to go counts as a newcomer to the type it is going for.
 *
 * @param partnerType what the company is going for, or wants to stay
 * @param asOf the asked day; only steps and procedures in force on it are listed
 */
export function listChecklist(
	facts: ChecklistFacts,
	answers: Answers,
	partnerType: PartnerTypeId,
	asOf: Day,
): Checklist {
	const isAssumed = answerTo(answers, statusQuestion) === undefined;
	const given = isAssumed ? withAnswer(answers, statusQuestion, assumedStatus) : answers;
	const sheet = answerSheet(given, {
		members: Object.fromEntries(Object.entries(facts.blocs).map(([id, bloc]) => [id, listMembers(bloc, asOf)])),
	});
	const reader = answerTo(given, statusQuestion) === partnerType ? 'members' : 'newcomers';
	// The first enrollment is the list itself; each further market has an enrollment of its own.
	const further = planEnrollments(facts.marketTables, answers.office, answers.target, asOf)
		.enrollments.slice(1)
		.map(({ market }) => market);

	const listed: ListedStep[] = [];
	const perhaps: PossibleItem[] = [];
	for (const [id, procedure] of Object.entries(facts.procedures)) {
		if (!isFor(procedure, partnerType, reader) || !isInUse(facts, procedure, asOf)) continue;
		const { state, ask } =
			procedure.when === undefined ? { state: 'met', ask: [] } : evaluateCondition(procedure.when, sheet);
		if (state === 'unmet') continue;
		for (const market of procedure.eachMarket ? further : [undefined]) {
			for (const step of stepsOf(facts, procedure, partnerType, asOf)) {
				if (state === 'met') listed.push({ step, procedure: id, market });
				else perhaps.push({ key: keyOf(step.id, market), step, ask });
			}
		}
	}
	const items = linkItems(
		facts.steps,
		listed.filter(({ step }) => !step.contingent),
	);
	const keys = new Set(items.map(({ key }) => key));
	const contingent = listed
		.filter(({ step }) => step.contingent)
		.map((each) => ({ key: keyOf(each.step.id, each.market), ...each }));
	return {
		partnerType,
		asOf,
		assumed: isAssumed ? assumedStatus : undefined,
		groups: groupItems(items),
		perhaps: joinPossible(perhaps.filter(({ key, step }) => !keys.has(key) && !step.contingent)),
		contingent: contingent.filter(({ key }, index) => contingent.findIndex((other) => other.key === key) === index),
	};
}

function isFor(
	{ partnerTypes, leadsTo, for: readers }: Procedure,
	partnerType: PartnerTypeId,
	reader: Procedure['for'],
): boolean {
	return (
		(leadsTo.length > 0 ? leadsTo : partnerTypes).includes(partnerType) && (readers === 'all' || readers === reader)
	);
}

/** A procedure that follows another one begins when that one ended; the first of them is as old as its steps. */
function isInUse(
	{ procedures }: Pick<ChecklistFacts, 'procedures'>,
	{ until, follows }: Procedure,
	asOf: Day,
): boolean {
	const from = follows === undefined ? undefined : procedures[follows]?.until;
	return isInForce({ from: from ?? asOf, until }, asOf);
}

/** Of the steps in force, those for the type; where a procedure leads to another type, those of the type it starts from. */
function stepsOf(
	{ steps }: Pick<ChecklistFacts, 'steps'>,
	{ steps: ids, partnerTypes, leadsTo }: Procedure,
	partnerType: PartnerTypeId,
	asOf: Day,
): Step[] {
	const types = leadsTo.length > 0 ? partnerTypes : [partnerType];
	return ids
		.map((id) => steps[id])
		.filter((step) => step !== undefined)
		.filter((step) => isInForce(step, asOf) && step.partnerTypes.some((type) => types.includes(type)));
}

/** A step that several procedures may bring stands once; every question of theirs can decide it. */
function joinPossible(items: readonly PossibleItem[]): PossibleItem[] {
	return [...Map.groupBy(items, ({ key }) => key).values()].map((same) => ({
		...(same[0] as PossibleItem),
		ask: [...new Set(same.flatMap(({ ask }) => ask))],
	}));
}
