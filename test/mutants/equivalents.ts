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

export const equivalents: readonly Equivalent[] = [
	...['on !== undefined', 'state.on !== undefined'].map((from) => ({
		path: 'src/islands/checklist/list-views.ts',
		line: 'return isGate && on !== undefined && state.on !== undefined && on < state.on;',
		from,
		to: 'true',
		why: 'A day that is not known is neither before nor after another anyway; the types want it said.',
	})),
];
