import type { Claim, Edge } from '../claim/claim.schema.ts';
import { dateOf, notBeforeOf } from '../claim/edge.ts';
import { byDate } from '../date/partial-date.ts';
import { partnerTypeIds } from '../partner-type/partner-type.ts';
import type { Program } from '../program/program.ts';
import { listSeries } from '../requirement/list-series.ts';
import type { Change, ChangeOfDate } from './change.ts';

/** As far as the history needs the program. */
export type HistoryFacts = Pick<Program, 'partnerTypes' | 'requirements' | 'facts' | 'marketTables' | 'terms'>;

/** Of changes of one day, what weighs more comes first. */
const kinds = ['intake', 'reopening', 'requirement', 'fact', 'table', 'term'] as const;

/**
 * Every change that the facts date, oldest first. Where one period ends and the next of its kind begins, that is
 * one change. Facts count where their date is that of an event; what a source merely says on a day is no change.
 */
export function listChanges(facts: HistoryFacts): Change[] {
	return [
		...listIntakes(facts),
		...listReopenings(facts),
		...listRequirementChanges(facts),
		...listEvents(facts),
		...listTables(facts),
		...listRenamings(facts),
	].toSorted(
		(a, b) => byDate(a.date, b.date) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.id.localeCompare(b.id),
	);
}

type Period = Pick<Claim, 'from' | 'until' | 'dating' | 'certainty' | 'citations'>;

function* listIntakes({ partnerTypes }: HistoryFacts): Generator<Change> {
	for (const id of partnerTypeIds) {
		for (const { before, after, when } of listBoundaries(partnerTypes[id].intake)) {
			const suffix = after === undefined ? '-end' : '';
			yield { kind: 'intake', id: `${id}-intake-${when.date}${suffix}`, before, after, ...when, partnerTypes: [id] };
		}
	}
}

function* listReopenings({ partnerTypes }: HistoryFacts): Generator<Change> {
	for (const id of partnerTypeIds) {
		for (const { announced, for: announcedFor, citations } of partnerTypes[id].intake.flatMap(
			(each) => each.reopening,
		)) {
			yield {
				kind: 'reopening',
				id: `${id}-reopening-${announced}`,
				announcedFor,
				date: announced,
				notBefore: undefined,
				dating: 'effective',
				certainty: 'stated',
				citations,
				partnerTypes: [id],
			};
		}
	}
}

function* listRequirementChanges({ requirements }: HistoryFacts): Generator<Change> {
	for (const series of listSeries(Object.values(requirements))) {
		for (const { before, after, when } of listBoundaries(series)) {
			const { id, partnerType } = (after ?? before) as (typeof series)[number];
			const suffix = after === undefined ? '-end' : '';
			yield { kind: 'requirement', id: `${id}${suffix}`, before, after, ...when, partnerTypes: [partnerType] };
		}
	}
}

/** Facts that tell of something happening, when it began and, where it did, ended. */
function* listEvents({ facts }: HistoryFacts): Generator<Change> {
	for (const fact of Object.values(facts)) {
		if (fact.dating !== 'effective') continue;
		for (const { after, when } of listBoundaries([fact])) {
			const [edge, suffix] = after === undefined ? (['until', '-end'] as const) : (['from', ''] as const);
			yield { kind: 'fact', id: `${fact.id}${suffix}`, fact, edge, ...when, partnerTypes: fact.partnerTypes };
		}
	}
}

/** An edition speaks for its day; since when the table looked like that is not known. */
function* listTables({ marketTables }: HistoryFacts): Generator<Change> {
	for (const [index, after] of marketTables.entries()) {
		yield {
			kind: 'table',
			id: `market-table-${after.id}`,
			before: marketTables[index - 1],
			after,
			date: after.date,
			notBefore: undefined,
			dating: 'said',
			certainty: 'stated',
			citations: after.citations,
			partnerTypes: [],
		};
	}
}

function* listRenamings({ terms }: HistoryFacts): Generator<Change> {
	for (const [term, { renamed }] of Object.entries(terms)) {
		for (const { from, certainty, citations } of renamed) {
			yield {
				kind: 'term',
				id: `${term}-renamed-${from}`,
				term,
				date: from,
				notBefore: undefined,
				dating: 'effective',
				certainty,
				citations,
				partnerTypes: [],
			};
		}
	}
}

interface Boundary<P> {
	before: P | undefined;
	after: P | undefined;
	when: Pick<ChangeOfDate, 'date' | 'notBefore' | 'dating' | 'certainty' | 'citations'>;
}

/**
 * Where periods begin and end: where one begins as the one before it ends, there is one boundary.
 *
 * @param periods of one thing, oldest first
 */
function* listBoundaries<P extends Period>(periods: readonly P[]): Generator<Boundary<P>> {
	for (const [index, period] of periods.entries()) {
		const previous = periods[index - 1];
		const isReplaced = previous?.until !== undefined && dateOf(previous.until) === dateOf(period.from);
		const before = isReplaced ? previous : undefined;
		yield { before, after: period, when: dateEdge(period.from, period, before?.until) };

		const next = periods[index + 1];
		if (period.until === undefined) continue;
		if (next !== undefined && dateOf(next.from) === dateOf(period.until)) continue;
		yield { before: period, after: undefined, when: dateEdge(period.until, period) };
	}
}

/** @param twin the end of the period before, where it is the same boundary: it may know more of it */
function dateEdge(edge: Edge, period: Period, twin?: Edge): Boundary<Period>['when'] {
	const [own, other] = [edge, twin].map((each) => (typeof each === 'object' ? each : undefined));
	return {
		date: dateOf(edge),
		notBefore: notBeforeOf(edge) ?? (twin && notBeforeOf(twin)),
		dating: period.dating,
		certainty: own?.certainty ?? other?.certainty ?? period.certainty,
		citations: own?.citations ?? period.citations,
	};
}
