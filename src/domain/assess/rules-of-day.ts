import { listMembers } from '../bloc/list-members.ts';
import { isInForce } from '../claim/is-in-force.ts';
import type { Day } from '../date/partial-date.ts';
import { type Intake, type PartnerTypeId, partnerTypeIds } from '../partner-type/partner-type.ts';
import type { Program } from '../program/program.ts';
import { listAsked } from '../requirement/list-asked.ts';
import { listRequirements } from '../requirement/list-requirements.ts';
import type { Requirement } from '../requirement/requirement.schema.ts';
import { type SourcesOfDay, sourcesOfDay } from './sources-of-day.ts';

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
	/** Which of these requirements ask a question. */
	asking: Record<Stage, ReadonlyMap<string, ReadonlySet<Requirement>>>;
}

/** What holds on one day, picked out once, so that judging many answers stays quick. */
export interface RulesOfDay {
	asOf: Day;
	types: Record<PartnerTypeId, TypeRules>;
	/** Where a company may stand in CSP: the answers of the question that asks it. */
	standings: readonly string[];
	/** Questions about what the company sees to itself, at either stage. What the others ask, the vendor alone decides. */
	own: ReadonlySet<string>;
	/** Codes of the members of each bloc. */
	members: Readonly<Record<string, readonly string[]>>;
	trust: SourcesOfDay;
}

/** A reader asks about few days, many times over. */
const knownRules = new WeakMap<Facts, Map<Day, RulesOfDay>>();

/** Days that are kept: more than a reader compares, few enough for a phone. */
const mostDays = 32;

/** What holds on a day. Month-only dates count from the first day of their month. */
export function rulesOfDay(facts: Facts, asOf: Day): RulesOfDay {
	const days = knownRules.get(facts) ?? new Map<Day, RulesOfDay>();
	const known = days.get(asOf);
	if (known !== undefined) return known;
	const rules = pickRules(facts, asOf);
	if (days.size >= mostDays) days.clear();
	knownRules.set(facts, days.set(asOf, rules));
	return rules;
}

function pickRules(facts: Facts, asOf: Day): RulesOfDay {
	const types = Object.fromEntries(
		partnerTypeIds.map((type): [PartnerTypeId, TypeRules] => [type, pickTypeRules(facts, type, asOf)]),
	) as Record<PartnerTypeId, TypeRules>;
	const grounds = Object.values(types).flatMap(({ intake, requirements: { enroll, stay } }) => [
		...(intake === undefined ? [] : [intake]),
		...enroll,
		...stay,
	]);
	return {
		asOf,
		types,
		standings: facts.questions[statusQuestion]?.answers ?? [],
		own: new Set(
			Object.values(types)
				.flatMap(({ requirements: { enroll, stay } }) => [...enroll, ...stay])
				.filter(({ decidedBy }) => decidedBy === 'you')
				.flatMap(listAsked),
		),
		members: Object.fromEntries(Object.entries(facts.blocs).map(([id, bloc]) => [id, listMembers(bloc, asOf)])),
		trust: sourcesOfDay(facts, grounds, asOf),
	};
}

function pickTypeRules(facts: Facts, type: PartnerTypeId, asOf: Day): TypeRules {
	const enroll = listRequirements(facts, type, 'enroll', asOf);
	const stay = listRequirements(facts, type, 'stay', asOf);
	return {
		intake: facts.partnerTypes[type].intake.find((period) => isInForce(period, asOf)),
		requirements: { enroll, stay },
		asking: { enroll: groupByQuestion(enroll), stay: groupByQuestion(stay) },
	};
}

function groupByQuestion(requirements: readonly Requirement[]): Map<string, Set<Requirement>> {
	const asking = new Map<string, Set<Requirement>>();
	for (const requirement of requirements) {
		for (const question of listAsked(requirement)) {
			asking.set(question, (asking.get(question) ?? new Set()).add(requirement));
		}
	}
	return asking;
}
