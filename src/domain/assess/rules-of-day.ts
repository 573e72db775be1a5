import { listMembers } from '../bloc/list-members.ts';
import { isInForce } from '../claim/is-in-force.ts';
import { listQuestions } from '../condition/evaluate-condition.ts';
import type { Day } from '../date/partial-date.ts';
import { type Intake, type PartnerTypeId, partnerTypeIds } from '../partner-type/partner-type.ts';
import type { Program } from '../program/program.ts';
import { listRequirements } from '../requirement/list-requirements.ts';
import type { Requirement } from '../requirement/requirement.schema.ts';

/** The question that says where the company stands in CSP; its answers are `new` and ids of partner types. */
export const statusQuestion = 'csp-status';

/** As far as judging needs the program. */
export type Facts = Pick<Program, 'partnerTypes' | 'requirements' | 'questions' | 'blocs' | 'sources'>;

/** enroll: judged as a newcomer to the type. stay: the company already belongs to it. */
export type Stage = Requirement['stage'];

export interface TypeRules {
	/** `undefined` where no period of the data holds on the day. */
	intake: Intake | undefined;
	requirements: Record<Stage, Requirement[]>;
	/** Every question that some of these requirements ask. */
	questions: ReadonlySet<string>;
}

/** What holds on one day, picked out once, so that judging many answers stays quick. */
export interface RulesOfDay {
	asOf: Day;
	types: Record<PartnerTypeId, TypeRules>;
	/** Where a company may stand in CSP: the answers of the question that asks it. */
	standings: readonly string[];
	/** Codes of the members of each bloc. */
	members: Readonly<Record<string, readonly string[]>>;
}

/** A reader asks about one day many times over. */
const lastRules = new WeakMap<Facts, RulesOfDay>();

/** What holds on a day. Month-only dates count from the first day of their month. */
export function rulesOfDay(facts: Facts, asOf: Day): RulesOfDay {
	const last = lastRules.get(facts);
	if (last?.asOf === asOf) return last;
	const rules = pickRules(facts, asOf);
	lastRules.set(facts, rules);
	return rules;
}

function pickRules(facts: Facts, asOf: Day): RulesOfDay {
	const types = partnerTypeIds.map((type): [PartnerTypeId, TypeRules] => [type, pickTypeRules(facts, type, asOf)]);
	return {
		asOf,
		types: Object.fromEntries(types) as Record<PartnerTypeId, TypeRules>,
		standings: facts.questions[statusQuestion]?.answers ?? [],
		members: Object.fromEntries(Object.entries(facts.blocs).map(([id, bloc]) => [id, listMembers(bloc, asOf)])),
	};
}

function pickTypeRules(facts: Facts, type: PartnerTypeId, asOf: Day): TypeRules {
	const requirements = {
		enroll: listRequirements(facts, type, 'enroll', asOf),
		stay: listRequirements(facts, type, 'stay', asOf),
	};
	const conditions = [...requirements.enroll, ...requirements.stay].flatMap(
		({ requires, pending, refused, disputed }) =>
			[requires, pending, refused, disputed?.when].filter((condition) => condition !== undefined),
	);
	return {
		intake: facts.partnerTypes[type].intake.find((period) => isInForce(period, asOf)),
		requirements,
		questions: new Set(conditions.flatMap(listQuestions)),
	};
}
