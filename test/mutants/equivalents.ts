/** What a mutant makes of what, independent of the numbers of lines. */
export interface Mutation {
	/** From the top of the project. */
	path: string;
	/** The line it begins in, without its indent. */
	line: string;
	/** The code that is mutated, its lines joined. */
	from: string;
	/** What stands in its place. */
	to: string;
}

/** A mutant that does the same in every case, so that no test can notice it, and why the code stands as it is. */
interface Equivalent extends Mutation {
	why: string;
}

export const equivalents: readonly Equivalent[] = [];
