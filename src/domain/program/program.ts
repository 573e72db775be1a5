import type { Bloc } from '../bloc/bloc.schema.ts';
import type { Dispute } from '../dispute/dispute.schema.ts';
import type { Fact } from '../fact/fact.schema.ts';
import type { Link } from '../link/link.schema.ts';
import type { MarketTable } from '../market/market-table.schema.ts';
import type { PartnerType } from '../partner-type/partner-type.schema.ts';
import type { PartnerTypeId } from '../partner-type/partner-type.ts';
import type { Place, PlaceCode } from '../place/place.schema.ts';
import type { Question } from '../question/question.schema.ts';
import type { Requirement } from '../requirement/requirement.schema.ts';
import type { Source } from '../source/source.schema.ts';
import type { Procedure, Step } from '../step/step.schema.ts';
import type { Term } from '../term/term.schema.ts';

/** Everything the guide claims, without a word of any language. */
export interface Program {
	sources: Record<string, Source>;
	places: Record<PlaceCode, Place>;
	blocs: Record<string, Bloc>;
	/** Oldest first. */
	marketTables: MarketTable[];
	partnerTypes: Record<PartnerTypeId, PartnerType>;
	requirements: Record<string, Requirement>;
	steps: Record<string, Step>;
	procedures: Record<string, Procedure>;
	questions: Record<string, Question>;
	facts: Record<string, Fact>;
	disputes: Record<string, Dispute>;
	terms: Record<string, Term>;
	links: Record<string, Link>;
}
