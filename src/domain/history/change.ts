import type { Certainty, Citation } from '../claim/claim.schema.ts';
import type { PartialDate } from '../date/partial-date.ts';
import type { Fact } from '../fact/fact.schema.ts';
import type { MarketTable } from '../market/market-table.schema.ts';
import type { Intake, PartnerTypeId } from '../partner-type/partner-type.ts';
import type { Requirement } from '../requirement/requirement.schema.ts';

/** When something changed, how sure that is, and who says so. */
export interface ChangeOfDate {
	/** Stays the same as long as the facts do: links to an entry of the history name it. */
	id: string;
	/** As precise as the source: a month stays a month. The first date on which a source shows the new state. */
	date: PartialDate;
	/** The last date on which a source showed the old state; the change lies after it and no later than `date`. */
	notBefore: PartialDate | undefined;
	/** effective: it changed that day. said: a source says so that day, and not since when. */
	dating: 'effective' | 'said';
	certainty: Certainty;
	/** None where no source tells, which an intake may say of itself. */
	citations: readonly Citation[];
	/** Whom it concerns; empty where it concerns the program as a whole. */
	partnerTypes: readonly PartnerTypeId[];
}

/** What changed. `before` and `after` are missing where nothing stood before or stands after. */
export type ChangeOfThing =
	| { kind: 'intake'; before: Intake | undefined; after: Intake | undefined }
	| { kind: 'reopening'; announcedFor: PartialDate }
	| { kind: 'requirement'; before: Requirement | undefined; after: Requirement | undefined }
	| { kind: 'fact'; fact: Fact; edge: 'from' | 'until' }
	| { kind: 'table'; before: MarketTable | undefined; after: MarketTable }
	| { kind: 'term'; term: string };

/** One dated change of the program. */
export type Change = ChangeOfDate & ChangeOfThing;
