/** Where the files for other programs stand, below the site's base. The names are promises. */
export const dataFiles = {
	program: '/data/program.json',
	programSchema: '/data/program.schema.json',
	marketTables: '/data/market-tables.json',
	marketTablesCsv: '/data/market-tables.csv',
	marketTablesSchema: '/data/market-tables.schema.json',
	wordsSchema: '/data/words.schema.json',
	version: '/data/version.json',
} as const;

/** The sentences of the facts in a language, and its requirements as a table. */
export function wordsFilePath(segment: string): string {
	return `/data/words-${segment}.json`;
}

export function rulesFilePath(segment: string): string {
	return `/data/rules-${segment}.csv`;
}
