import { isInForce } from '../domain/claim/is-in-force.ts';
import { listClaims } from '../domain/claim/list-claims.ts';
import { byDate, type Day, type PartialDate, yearsBetween } from '../domain/date/partial-date.ts';
import { findTable } from '../domain/market/find-table.ts';
import type { Program } from '../domain/program/program.ts';
import { listCitations } from '../domain/source/list-citations.ts';

/** A thing of the facts, with the newest of the sources on which it rests. */
export interface Age {
	/** Collection and id: `facts/verification-time`. */
	thing: string;
	source: string;
	/** What the source speaks for. */
	date: PartialDate;
	/** When somebody last read it. */
	checked: Day;
	/** Whole years from that date to the asked day. */
	years: number;
	/** Whether the thing holds on the asked day; what ended rests on old sources by its nature. */
	isInForce: boolean;
}

/** Everything that cites a source, whatever rests on the oldest first. */
export function listAges(program: Program, day: Day): Age[] {
	const over = listOver(program, day);
	const cited = Map.groupBy(listCitations(program), ({ thing }) => thing);
	return [...cited]
		.flatMap(([thing, citations]) => {
			const newest = citations
				.map(({ citation }) => citation.source)
				.toSorted((a, b) => byDate(program.sources[a]?.date ?? '', program.sources[b]?.date ?? ''))
				.at(-1);
			const source = program.sources[newest ?? ''];
			if (newest === undefined || source === undefined) return [];
			const { date, checked } = source;
			return { thing, source: newest, date, checked, years: yearsBetween(date, day), isInForce: !over.has(thing) };
		})
		.toSorted((a, b) => byDate(a.date, b.date) || a.checked.localeCompare(b.checked) || a.thing.localeCompare(b.thing));
}

/** What does not hold on the day: claims of another time, and editions of the market table other than the one in use. */
function listOver(program: Program, day: Day): Set<string> {
	const claims = [...listClaims(program)].filter(({ claim }) => !isInForce(claim, day));
	const edition = findTable(program.marketTables, day);
	const editions = program.marketTables.filter(({ id }) => edition === undefined || id !== edition.id);
	return new Set([...claims.map(({ thing }) => thing), ...editions.map(({ id }) => `marketTables/${id}`)]);
}
