import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { noAnswers } from '../../src/domain/answers/answers.ts';
import { answerSheet } from '../../src/domain/assess/answer-sheet.ts';
import { assess, type TypeAssessment } from '../../src/domain/assess/assess.ts';
import { judgeRequirements, type RequirementFinding } from '../../src/domain/assess/judge-requirements.ts';
import type { VerdictKind } from '../../src/domain/assess/verdict-kind.ts';
import { listMembers } from '../../src/domain/bloc/list-members.ts';
import type { Claim } from '../../src/domain/claim/claim.schema.ts';
import { dateOf } from '../../src/domain/claim/edge.ts';
import { type Day, firstDayOf, type PartialDate } from '../../src/domain/date/partial-date.ts';
import type { PartnerTypeId } from '../../src/domain/partner-type/partner-type.ts';
import type { PlaceCode } from '../../src/domain/place/place.schema.ts';
import type { Program } from '../../src/domain/program/program.ts';
import type { Requirement } from '../../src/domain/requirement/requirement.schema.ts';
import { answering, shiftDay } from '../support/program.ts';

/** What begins or ends on a day; what it does not name goes on. */
interface Turn {
	day: PartialDate;
	intake?: string;
	/** Of the intake. */
	sources?: string[];
	/** Sources by requirement. */
	begins?: Record<string, string[]>;
	ends?: string[];
}

interface KnownCase {
	name: string;
	day: Day;
	answers: Record<string, string>;
	office?: PlaceCode[];
	verdicts: Partial<Record<PartnerTypeId, VerdictKind>>;
	change?: Partial<Record<PartnerTypeId, string[]>>;
	sources?: Partial<Record<PartnerTypeId, string[]>>;
}

interface KnownAnswers {
	newcomers: Record<PartnerTypeId, Turn[]>;
	members: Partial<Record<PartnerTypeId, Turn[]>>;
	outcomes: { of: string[]; given?: Record<string, string>; question: string; are: Record<string, string> }[];
	cases: KnownCase[];
	blocs: { bloc: string; day: Day; members: PlaceCode[] }[];
	editions: Record<string, PartialDate>;
	reopenings: { announced: PartialDate; for: PartialDate; source: string }[];
	effective: Record<string, { day: PartialDate; sources: string[] }>;
	told: Record<string, PartialDate>;
	lastSeen: PartialDate[];
}

/** The second record of what the documents say, kept by hand. */
export const known = parse(readFileSync(new URL('./known-answers.yaml', import.meta.url), 'utf8')) as KnownAnswers;

/** Where a program says something else than the second record, a line each. Lazy, so that the first can be enough. */
export function* listDeviations(program: Program): Generator<string> {
	yield* compareTurns(program, known.newcomers, 'new');
	yield* compareTurns(program, known.members);
	yield* compareOutcomes(program);
	yield* compareCases(program);
	for (const { bloc, day, members } of known.blocs) {
		yield* compare(`${bloc} on ${day}`, sorted(listMembers(program.blocs[bloc] ?? noBloc, day)), sorted(members));
	}
	yield* compare(
		'editions',
		Object.fromEntries(program.marketTables.map(({ id, date }) => [id, date])),
		known.editions,
	);
	yield* compareEffective(program);
}

const noBloc = { citations: [], members: [] };

function* compareTurns(
	program: Program,
	types: Partial<Record<PartnerTypeId, Turn[]>>,
	standing?: 'new',
): Generator<string> {
	const seen = new Set<string>();
	for (const [type, turns] of Object.entries(types) as [PartnerTypeId, Turn[]][]) {
		let before = { intake: '', asked: {} as Record<string, string[]> };
		for (const turn of turns) {
			const day = firstDayOf(turn.day);
			const after = { ...before, asked: { ...before.asked, ...turn.begins } };
			for (const id of turn.ends ?? []) delete after.asked[id];
			if (turn.intake !== undefined) after.intake = `${turn.intake}: ${turn.sources?.join()}`;
			for (const [when, expected] of [
				[shiftDay(day, -1), before],
				[day, after],
			] as const) {
				const { intake, findings } = assessmentOf(program, type, { 'csp-status': standing ?? type }, when);
				const asked = findings.map(({ requirement }) => [requirement.id, sourcesOf(requirement)] as const);
				yield* compare(`asked by ${type} on ${when}`, sortKeys(Object.fromEntries(asked)), sortKeys(expected.asked));
				if (standing === undefined) continue;
				const found = intake === undefined ? '' : `${intake.state}: ${sourcesOf(intake).join()}`;
				yield* compare(`intake of ${type} on ${when}`, found, expected.intake);
			}
			before = after;
			for (const id of Object.keys(turn.begins ?? {})) seen.add(id);
		}
	}
	const stage = standing === 'new' ? 'enroll' : 'stay';
	for (const [id, requirement] of Object.entries(program.requirements)) {
		if (requirement.stage === stage && !seen.has(id)) yield `requirement ${id}: not in the second record`;
	}
}

function* compareOutcomes(program: Program): Generator<string> {
	for (const { of, given, question, are } of known.outcomes) {
		for (const id of of) {
			const requirement = program.requirements[id];
			for (const [answer, expected] of Object.entries(requirement === undefined ? {} : are)) {
				const answers = answerSheet(answering({ ...given, [question]: answer }), { members: {} });
				const [finding] = judgeRequirements([{ ...(requirement as Requirement), after: [] }], answers);
				const found = finding && outcomeOf(finding);
				yield* compare(`${id} with ${question} ${answer}`, found, expected);
			}
		}
	}
}

/** A requirement in dispute is not met: that alone is what the documents disagree about. */
function outcomeOf({ state, isPending, dispute }: RequirementFinding): string {
	if (dispute !== undefined) return state === 'unmet' ? 'disputed' : `disputed, though ${state}`;
	return isPending && state === 'open' ? 'pending' : isPending ? `pending, though ${state}` : state;
}

function* compareCases(program: Program): Generator<string> {
	for (const { name, day, answers, office, verdicts, change = {}, sources = {} } of known.cases) {
		for (const type of Object.keys({ ...verdicts, ...change, ...sources }) as PartnerTypeId[]) {
			const found = assessmentOf(program, type, answers, day, office);
			if (verdicts[type] !== undefined) yield* compare(`${name}: ${type}`, found.verdict, verdicts[type]);
			if (change[type] !== undefined) yield* compare(`${name}: change`, sorted(found.change), sorted(change[type]));
			if (sources[type] !== undefined) yield* compare(`${name}: sources`, sorted(found.sources), sorted(sources[type]));
		}
	}
}

function* compareEffective(program: Program): Generator<string> {
	const claims: Record<string, Claim> = { ...program.facts, ...program.steps };
	for (const [id, { day, sources }] of Object.entries(known.effective)) {
		const claim = claims[id];
		yield* compare(`${id} begins`, claim && dateOf(claim.from), day);
		yield* compare(`${id} rests on`, claim && sourcesOf(claim), sources);
	}
	for (const [id, { dating }] of Object.entries(claims)) {
		if (dating === 'effective' && !(id in known.effective)) yield `${id}: took effect, but is not in the second record`;
	}
	const reopenings = Object.values(program.partnerTypes).flatMap(({ intake }) =>
		intake.flatMap(({ reopening }) => reopening.map((each) => ({ ...each, source: sourcesOf(each).join() }))),
	);
	const told = reopenings.map(({ announced, for: day, source }) => ({ announced, for: day, source }));
	yield* compare('reopenings', told, known.reopenings);
}

function assessmentOf(
	program: Program,
	type: PartnerTypeId,
	answers: Record<string, string>,
	day: Day,
	office: PlaceCode[] = noAnswers.office,
): TypeAssessment {
	const { partnerTypes } = assess(program, answering(answers, office), day);
	return partnerTypes.find(({ partnerType }) => partnerType === type) as TypeAssessment;
}

function sourcesOf({ citations }: Pick<Claim, 'citations'>): string[] {
	return [...new Set(citations.map(({ source }) => source))];
}

function* compare(what: string, found: unknown, expected: unknown): Generator<string> {
	const [left, right] = [JSON.stringify(found), JSON.stringify(expected)];
	if (left !== right) yield `${what}: the facts say ${left}, the second record ${right}`;
}

function sorted(texts: readonly string[]): string[] {
	return texts.toSorted();
}

function sortKeys<T>(record: Record<string, T>): Record<string, T> {
	return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
