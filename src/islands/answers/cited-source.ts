import type { SourceRank } from '../../domain/source/source.schema.ts';

/** A source as a stamp shows it. */
export interface CitedSource {
	title: string;
	publisher: string;
	/** The language of the title. */
	language: string;
	date: string;
	rank: SourceRank;
}

/** A source, and the place in it. */
export interface SourceRef {
	source: string;
	at?: string | undefined;
}

/** What every stamp of an island takes from its props. */
export interface StampContext {
	sources: Readonly<Record<string, CitedSource>>;
	words: {
		stamp: Readonly<Record<SourceRank, string>>;
		/** What stands before the date for those who do not see the stamp's shape. */
		sources: string;
	};
	paths: { sources: string };
}
