import type { InterfaceWords } from '../../catalog/interface-words/interface-words.schema.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import type { PackedTable } from '../../domain/market/packed-table.ts';
import type { PlaceCode } from '../../domain/place/place.schema.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CitedSource, SourceRef, StampContext } from '../answers/cited-source.ts';

/** All that the lookup needs, in the reader's language. Kept small: it is part of the page. */
export interface LookupProps {
	locale: Locale;
	/** The day of the build: today, until the browser tells its own. */
	buildDay: Day;
	/** Addresses: the list of sources, this page, the guide pages that tell what to do next, and all names of the places. */
	paths: { sources: string; markets: string; another: string; prepare: string; names: string };
	words: LookupWords;
	/** A place a line, in the reader's order: code and name, with a tab between them. */
	places: string;
	/** Oldest first. */
	tables: readonly PackedTable[];
	/** Names of the markets. */
	markets: Readonly<Record<string, string>>;
	sources: Readonly<Record<string, CitedSource>>;
	/** Facts to be shown with answers about the places they concern. */
	placeFacts: readonly (CitedFact & { places: readonly PlaceCode[] })[];
	/** What the table as a whole rests on. */
	rules: readonly CitedFact[];
	/** What a separate enrollment asks for. */
	enrollmentRules: readonly CitedFact[];
	/** Keys of a link that other pages read, with their values. */
	otherKeys: Readonly<Record<string, readonly string[] | null>>;
	/** Microsoft's own table of today. */
	currentTable: { address: string; text: string } | undefined;
}

export interface LookupWords {
	lookup: Pick<InterfaceWords['lookup'], 'form' | 'problems' | 'answer' | 'verdicts' | 'pairs' | 'plan' | 'markets'>;
	stamp: StampContext['words']['stamp'] & Pick<InterfaceWords['stamp'], 'inferred'>;
	tables: Pick<InterfaceWords['tables'], 'notStated' | 'legacy'>;
	/** What stands before the date of a stamp for those who do not see its shape. */
	sources: string;
	outside: string;
}

/** A sentence with what it rests on. */
export interface CitedFact {
	id: string;
	text: string;
	/** The first day for which it is said, and the first day no longer. */
	from: Day;
	until?: Day;
	citations: readonly SourceRef[];
	certainty?: 'inferred' | 'second-hand';
	isDisputed?: boolean;
	/** What the citation says beside its sources. */
	notes?: readonly string[];
}
