import type { Facts } from '../../src/domain/assess/rules-of-day.ts';
import { type Checklist, type ChecklistItem, splitKey } from '../../src/domain/checklist/checklist.ts';
import type { Condition } from '../../src/domain/condition/condition.schema.ts';
import { type Intake, type PartnerTypeId, partnerTypeIds } from '../../src/domain/partner-type/partner-type.ts';
import type { Requirement } from '../../src/domain/requirement/requirement.schema.ts';
import type { Step } from '../../src/domain/step/step.schema.ts';

/*
 * A small program that nobody has, for tests of single rules of judging: the real one would bring along whatever
 * else it asks on the day, and move with every correction.
 */

/** Met where the question is answered with one of these; with `yes` where none is named. */
export function answered(question: string, ...answers: string[]): Condition {
	return { question, in: answers.length === 0 ? ['yes'] : answers };
}

/** What every invented claim says by itself: since 2020, as one page has it. */
export function inventClaim() {
	return {
		from: '2020-01-01',
		dating: 'effective' as const,
		certainty: 'stated' as const,
		citations: [{ source: 'page' }],
		values: {},
		links: [],
	};
}

/** Asked of new direct bill partners since 2020, theirs to see to; its topic is its id, and its question too. */
export function inventRequirement(id: string, fields: Partial<Requirement> = {}): Requirement {
	return {
		id,
		topic: id,
		partnerType: 'direct-bill',
		stage: 'enroll',
		strength: 'required',
		decidedBy: 'you',
		requires: answered(id),
		after: [],
		...inventClaim(),
		examples: [],
		...fields,
	};
}

/** Newcomers were taken since 2020, as the source `intake` says. */
export function inventIntake(fields: Partial<Intake> = {}): Intake {
	return {
		state: 'open',
		from: '2020-01-01',
		dating: 'effective',
		certainty: 'stated',
		citations: [{ source: 'intake' }],
		reopening: [],
		...fields,
	};
}

interface Parts {
	requirements?: readonly Requirement[];
	/** Of direct bill; the other partner types have none. */
	intake?: readonly Intake[];
	/** Days that sources speak for. */
	sources?: Readonly<Record<string, string>>;
	/** Besides those of the requirements, each with `yes` and `no`. */
	questions?: Readonly<Record<string, readonly string[]>>;
	blocs?: Facts['blocs'];
}

/** Where a company may stand in the invented program. */
export const standings = ['new', 'direct-bill', 'indirect-reseller'];

export function inventFacts({ requirements = [], intake = [inventIntake()], ...others }: Parts = {}): Facts {
	const dates = { intake: '2020-01-01', page: '2020-01-01', ...others.sources };
	const questions = {
		'csp-status': standings,
		...Object.fromEntries(requirements.map(({ id }) => [id, ['yes', 'no']])),
		...others.questions,
	};
	const topics = [...new Set(requirements.map(({ topic }) => topic))];
	return {
		requirements: Object.fromEntries(requirements.map((each) => [each.id, each])),
		partnerTypes: Object.fromEntries(
			partnerTypeIds.map((id) => [
				id,
				{ topics, guide: ['overview'], intake: id === 'direct-bill' ? [...intake] : [] },
			]),
		) as Record<PartnerTypeId, Facts['partnerTypes'][PartnerTypeId]>,
		questions: Object.fromEntries(
			Object.entries(questions).map(([id, answers]) => [id, { answers: [...answers], values: {} }]),
		),
		blocs: others.blocs ?? {},
		sources: Object.fromEntries(Object.entries(dates).map(([id, date]) => [id, sourceOf(date)])),
	};
}

function sourceOf(date: string): Facts['sources'][string] {
	return {
		title: 'Invented',
		publisher: 'Nobody',
		address: 'https://example.org/',
		language: 'en',
		date,
		dateBasis: 'page',
		checked: '2026-11-20',
		rank: 'official',
	};
}

/** A step of new direct bill partners since 2020, theirs to do and free to begin. */
export function inventStep(id: string, fields: Partial<Step> = {}): Step {
	return {
		id,
		stage: 'prepare',
		partnerTypes: ['direct-bill'],
		actor: 'you',
		after: [],
		notBefore: [],
		documents: [],
		contingent: false,
		anniversary: false,
		coveredBy: [],
		formerly: [],
		...inventClaim(),
		...fields,
	};
}

/** The step of an item on a list, done once for all markets unless its key names one: `apply@japan`. */
export function inventItem(key: string, fields: Partial<Step> = {}): ChecklistItem {
	const { step: id, market } = splitKey(key);
	const step = inventStep(id, fields);
	return { key, step, procedure: 'way', market, after: step.after, notBefore: step.notBefore };
}

/** A list of direct bill with these items in one group, that of preparing. */
export function inventList(...items: ChecklistItem[]): Checklist {
	return {
		partnerType: 'direct-bill',
		asOf: '2026-03-02',
		assumed: undefined,
		groups: [{ stage: 'prepare', items }],
		perhaps: [],
		contingent: [],
	};
}
