import type { InterfaceWords } from '../../catalog/interface-words/interface-words.schema.ts';
import type { KnownParts } from '../../domain/answers/answers.ts';
import type { Facts } from '../../domain/assess/rules-of-day.ts';
import type { ChecklistFacts } from '../../domain/checklist/checklist.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import type { PackedTable } from '../../domain/market/packed-table.ts';
import type { PartnerTypeId } from '../../domain/partner-type/partner-type.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { AnswerWords } from '../answers/answer-words.ts';
import type { CitedSource, StampContext } from '../answers/cited-source.ts';

/** All that the checklist needs, in the reader's language. Kept small: it is part of the page. */
export interface ChecklistProps {
	locale: Locale;
	/** The day of the build: today, until the browser tells its own. */
	buildDay: Day;
	/** Content hash of the facts. */
	version: string;
	paths: { sources: string; check: string; markets: string };
	words: ChecklistWords;
	/** What judging and listing need, without what only the build looks at. */
	facts: Pick<Facts, 'partnerTypes' | 'requirements' | 'questions' | 'blocs'> & {
		steps: Readonly<Record<string, PackedStep>>;
		procedures: Readonly<Record<string, PackedProcedure>>;
	};
	/** Oldest first. */
	tables: readonly PackedTable[];
	sources: Readonly<Record<string, ChecklistSource>>;
	texts: ChecklistTexts;
	/** Codes and names of places, in the reader's order. */
	places: readonly (readonly [code: string, name: string])[];
	/** Keys of a link besides places and day, with their values. */
	otherKeys: KnownParts['keys'];
}

type Step = ChecklistFacts['steps'][string];
type Procedure = ChecklistFacts['procedures'][string];

/** A step without its id and without what is empty or false. */
export type PackedStep = Partial<Step> &
	Pick<Step, 'stage' | 'partnerTypes' | 'actor' | 'from' | 'certainty' | 'citations'>;

/** A procedure without what is empty or false. */
export type PackedProcedure = Partial<Procedure> & Pick<Procedure, 'partnerTypes' | 'steps' | 'for'>;

export interface ChecklistSource extends CitedSource {
	address: string;
}

export interface ChecklistWords extends AnswerWords {
	checklist: Omit<InterfaceWords['checklist'], 'page'>;
	steps: InterfaceWords['steps'];
	units: InterfaceWords['units'];
	/** Verdicts as words. */
	kinds: InterfaceWords['verdicts']['kinds'];
	stamp: StampContext['words']['stamp'];
	/** What stands before the date of a stamp for those who do not see its shape. */
	sources: string;
	outside: string;
	closedLink: string;
	/** The name of the guide, and what it is not. */
	site: { name: string; independent: string; check: string };
}

export interface ChecklistTexts {
	types: Readonly<Record<PartnerTypeId, string>>;
	/** Addresses of the guide's pages on them. */
	guides: Readonly<Record<PartnerTypeId, string>>;
	/** The question where the company stands, with its answers. */
	status: { text: string; answers: Readonly<Record<string, string>> };
	steps: Readonly<Record<string, StepText>>;
	documents: Readonly<Record<string, string>>;
	/** Names of links; without an address where the service has ended. */
	links: Readonly<Record<string, { text: string; address?: string }>>;
	markets: Readonly<Record<string, string>>;
	/** Questions that the checker asks, for steps that depend on them. */
	questions: Readonly<Record<string, string>>;
}

export interface StepText {
	title: string;
	detail?: string;
	/** What not to do before its time. */
	notYet?: string;
	/** The stated duration in words. */
	takes?: string;
	/** What its citation says beside the sources. */
	notes?: readonly string[];
	isDisputed?: boolean;
}
