import type { InterfaceWords } from '../../catalog/interface-words/interface-words.schema.ts';
import type { Facts } from '../../domain/assess/rules-of-day.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import type { PartnerTypeId } from '../../domain/partner-type/partner-type.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { AnswerWords } from '../answers/answer-words.ts';
import type { CitedSource, SourceRef, StampContext } from '../answers/cited-source.ts';

/** All that the checker needs, in the reader's language. Kept small: it is part of the page. */
export interface CheckerProps {
	locale: Locale;
	/** The day of the build: today, until the browser tells its own. */
	buildDay: Day;
	/** Content hash of the facts. */
	version: string;
	paths: { sources: string; checklist: string };
	words: CheckerWords;
	/** What judging needs, without citations' words and examples. */
	facts: Pick<Facts, 'partnerTypes' | 'requirements' | 'questions' | 'blocs'>;
	sources: Readonly<Record<string, CheckerSource>>;
	texts: CheckerTexts;
	/** Days on which rules for newcomers changed, oldest first. */
	eras: readonly Day[];
	/** Codes and names of places, in the reader's order. */
	places: readonly (readonly [code: string, name: string])[];
	/** Keys of a link besides places and day, with their values. */
	otherKeys: Readonly<Record<string, readonly string[] | null>>;
	/** Until the rest is there, days before this one are not judged, nor a company that belongs to CSP already. */
	presentSince?: Day;
}

export interface CheckerSource extends CitedSource {
	address: string;
}

export interface CheckerWords extends AnswerWords {
	checker: Pick<InterfaceWords['checker'], 'form' | 'suits' | 'day' | 'verdicts' | 'seen' | 'receipt'>;
	verdicts: Omit<InterfaceWords['verdicts'], 'ask' | 'idle'>;
	stamp: StampContext['words']['stamp'] & Pick<InterfaceWords['stamp'], 'inferred' | 'second-hand'>;
	/** What stands before the date of a stamp for those who do not see its shape. */
	sources: string;
	/** What the column of partner types is called. */
	type: string;
	/** The link to the guide page of a partner type: `Read more: {name}`. */
	more: string;
	/** The name of the guide; what it is not stands at the foot of the printed page. */
	guide: string;
}

export interface CheckerTexts {
	types: Readonly<Record<PartnerTypeId, { name: string; guide: string }>>;
	questions: Readonly<Record<string, QuestionText>>;
	requirements: Readonly<Record<string, RequirementText>>;
	disputes: Readonly<Record<string, DisputeText>>;
	/** What not to do before a gate is passed, by the id of the step. */
	notYet: Readonly<Record<string, string>>;
}

export interface QuestionText {
	text: string;
	why: string;
	answers: Readonly<Record<string, string>>;
}

export interface RequirementText {
	title: string;
	text: string;
	/** What its citation says beside the sources. */
	notes: readonly string[];
	isDisputed: boolean;
}

export interface DisputeText {
	title: string;
	sides: readonly { text: string; citations: readonly SourceRef[] }[];
	reading: string;
}
