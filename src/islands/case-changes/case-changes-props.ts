import type { InterfaceWords } from '../../catalog/interface-words/interface-words.schema.ts';
import type { Facts } from '../../domain/assess/rules-of-day.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import type { ChangeMark } from '../../domain/history/list-case-changes.ts';
import type { PackedTable } from '../../domain/market/packed-table.ts';
import type { PartnerTypeId } from '../../domain/partner-type/partner-type.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { AnswerWords } from '../answers/answer-words.ts';
import type { CitedSource, SourceRef, StampContext } from '../answers/cited-source.ts';

/** All that comparing a case on two days needs, in the reader's language. Kept small: it is part of the page. */
export interface CaseChangesProps {
	locale: Locale;
	/** The day of the build: today, until the browser tells its own. */
	buildDay: Day;
	paths: { sources: string; check: string; markets: string; rules: string };
	words: CaseChangesWords;
	/** What judging needs, without citations' words and examples. */
	facts: Pick<Facts, 'partnerTypes' | 'requirements' | 'questions' | 'blocs'>;
	/** Oldest first. */
	tables: readonly PackedTable[];
	sources: Readonly<Record<string, CitedSource>>;
	/** Names of the partner types. */
	types: Readonly<Record<PartnerTypeId, string>>;
	requirements: Readonly<Record<string, RequirementName>>;
	/** Every dated change, oldest first. */
	changes: readonly SaidChange[];
	/** Codes and names of places, in the reader's order. */
	places: readonly (readonly [code: string, name: string])[];
	/** Keys of a link besides places and day, with their values. */
	otherKeys: Readonly<Record<string, readonly string[] | null>>;
}

export interface CaseChangesWords extends AnswerWords {
	case: InterfaceWords['history']['case'];
	history: Pick<InterfaceWords['history'], 'began' | 'told' | 'replaced' | 'ended'>;
	kinds: InterfaceWords['verdicts']['kinds'];
	states: InterfaceWords['verdicts']['states'];
	standings: InterfaceWords['verdicts']['standings'];
	flags: InterfaceWords['verdicts']['flags'];
	intake: Pick<InterfaceWords['intake'], 'open' | 'closed' | 'later-step' | 'nomination' | 'unknown'>;
	pairs: Pick<InterfaceWords['lookup']['pairs'], 'target' | 'office'>;
	pairVerdicts: InterfaceWords['lookup']['verdicts'];
	tables: Pick<InterfaceWords['tables'], 'notStated' | 'legacy'>;
	stamp: StampContext['words']['stamp'];
	/** What the column of partner types is called. */
	type: string;
	/** That a day is still to come. */
	future: string;
	/** The titles of the pages that ask for answers. */
	check: string;
	markets: string;
	/** What stands before the date of a stamp for those who do not see its shape. */
	sources: string;
}

export interface RequirementName {
	title: string;
	/** What its citation says beside the sources. */
	notes: readonly string[];
	isDisputed: boolean;
}

/** A change in the reader's words. Its id is that of its entry in the list of the page. */
export interface SaidChange extends ChangeMark {
	/** On which day, in which month, or between which two. */
	when: string;
	text: string;
	/** Whom it concerns, where the text does not say so. */
	whom: string;
	citations: readonly SourceRef[];
	certainty?: 'inferred' | 'second-hand';
	isDisputed?: boolean;
}
