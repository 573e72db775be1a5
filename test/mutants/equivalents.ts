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
	{
		path: 'src/islands/checker/find-warnings.ts',
		line: "const { step = '' } = finding.requirement;",
		from: "''",
		to: '"Stryker was here!"',
		why: 'Any text will do that is the id of no step.',
	},
	{
		path: 'src/islands/checker/say-verdict.ts',
		line: "const question = questionTextOf(props, ask[0] ?? '');",
		from: "''",
		to: '"Stryker was here!"',
		why: 'What is undecided asks at least one question, which the types do not know.',
	},
	{
		path: 'src/islands/search/search-pages.ts',
		line: 'return text',
		from: "text .normalize('NFKD') .replace(/\\p{M}/gu, '') .toLowerCase()",
		to: "text.normalize('NFKD').replace(/\\p{M}/gu, '').toUpperCase()",
		why: 'What was found and what was looked for are folded alike, and nothing else reads it.',
	},
];
