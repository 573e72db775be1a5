import type { Day } from '../date/partial-date.ts';
import type { MarketTableFacts } from '../market/find-market.ts';
import type { PartnerTypeId } from '../partner-type/partner-type.ts';
import type { Program } from '../program/program.ts';
import type { Step } from '../step/step.schema.ts';

export { countProgress } from './count-progress.ts';
export { judgeItems } from './judge-items.ts';
export { type LikelySpan, likelySpan, type SpanPart, type UnitSum } from './likely-span.ts';
export { splitKey } from './link-items.ts';
export { listChecklist } from './list-checklist.ts';
export { listDocuments } from './list-documents.ts';

/** `step`, or `step@market` where a step is done once a market: the key under which a mark is kept. */
export type ItemKey = string;

/** What the reader noted of a step. */
export interface Mark {
	/** Absent: not said, so that the answers may settle it. `false` opens what the answers settle. */
	done?: boolean;
	/** The local day of the tick. */
	on?: Day;
	note?: string;
}

export type Marks = Readonly<Record<ItemKey, Mark>>;

export interface ChecklistItem {
	key: ItemKey;
	step: Step;
	/** The first procedure that brought it onto the list. */
	procedure: string;
	/** Absent for what is done once, whatever the number of markets. */
	market: string | undefined;
	/** What must be finished first, as far as it is on this list; the way leads across what is not. */
	after: ItemKey[];
	/** Before which it does harm, as far as that is on this list. */
	notBefore: ItemKey[];
}

/** A step that no answer has ruled out, and none has called for: it joins the list once `ask` says so. */
export interface PossibleItem {
	key: ItemKey;
	step: Step;
	/** Questions that decide it. */
	ask: string[];
}

/** A step that is needed only where something goes wrong, such as an appeal. */
export interface ContingentItem {
	key: ItemKey;
	step: Step;
	procedure: string;
	market: string | undefined;
}

export interface ChecklistGroup {
	stage: Step['stage'];
	market?: string | undefined;
	items: ChecklistItem[];
}

export interface Checklist {
	partnerType: PartnerTypeId;
	asOf: Day;
	/** The answer about the company's standing in CSP that was taken for granted, since the reader gave none. */
	assumed: string | undefined;
	/** First what is done once, stage by stage, then market by market. */
	groups: ChecklistGroup[];
	/** In the order of the procedures. Not counted, and not part of the list. */
	perhaps: PossibleItem[];
	/** Not counted, and nothing waits for it: a list without it is complete. */
	contingent: ContingentItem[];
}

/** As far as listing needs the program. */
export interface ChecklistFacts extends Pick<Program, 'steps' | 'procedures' | 'blocs'> {
	/** Oldest first. */
	marketTables: readonly MarketTableFacts[];
}

export type ItemState =
	/** `answer`: the reader's answers settle it, and no mark says otherwise. */
	| { kind: 'done'; by: 'mark' | 'answer'; on: Day | undefined }
	| { kind: 'todo' }
	/** Cannot start yet: names what has to be finished first. */
	| { kind: 'blocked'; by: ItemKey[] }
	/** Do not do it yet: names what it has to wait for. */
	| { kind: 'not-yet'; until: ItemKey[] }
	/** Somebody else acts. `askFrom` is the day from which on support may be asked where nothing came. */
	| { kind: 'waiting'; since: Day | undefined; askFrom: Day | undefined };
