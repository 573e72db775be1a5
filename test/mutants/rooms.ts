/** Some code whose mutants are made, and the quick tests that have to catch them. */
export interface Room {
	name: string;
	/** Globs from the top of the project; an exclamation mark takes out. */
	code: string[];
	tests: string[];
}

/** Shapes for Zod are tried by the content itself, and checks in a room of their own. */
const elsewhere = ['!src/**/*.schema.ts', '!src/domain/**/check-*.ts'];

/** Tests that walk every case or pair, or draw hundreds of them: too slow for every mutant. */
const slow = ['!test/**/*.exhaustive.test.ts', '!test/**/*.properties.test.ts'];

const nouns = [
	'answers',
	'assess',
	'bloc',
	'calendar',
	'case',
	'checklist',
	'claim',
	'condition',
	'csv',
	'date',
	'history',
	'market',
	'program',
	'requirement',
	'source',
];

/** What islands decide, read, keep and word. Left out is what only a real page can try, and its tests of the browser do. */
const states = [
	'answers',
	'case-changes',
	'checker',
	'checklist',
	'frame',
	'market-lookup',
	'search',
	'storage',
	'surroundings',
];
const needsPage = [
	// Hooks live inside a component.
	'!src/islands/**/use-*.ts',
	// Asks which parts of a page can be reached and seen.
	'!src/islands/answers/pass-focus.ts',
	// Works on the shapes of the map.
	'!src/islands/market-lookup/color-map.ts',
	// Load what the build writes, and open it in the page.
	'!src/islands/search/pagefind.ts',
	'!src/islands/search/preload-index.ts',
	'!src/islands/frame/open-search.ts',
];

const needsElement = [
	// Define the elements, make them, and say which there are.
	'!src/embed/csp-guide.ts',
	'!src/embed/make-element.ts',
	'!src/embed/island-elements.ts',
	// Hold what the build puts in.
	'!src/embed/embed-words.ts',
	'!src/embed/sheets.ts',
];

export const rooms: Room[] = [
	...nouns.map((noun) => ({
		name: `domain/${noun}`,
		code: [`src/domain/${noun}/**/*.ts`, ...elsewhere],
		tests: [`test/domain/${noun}/**/*.test.ts`, ...slow],
	})),
	{
		name: 'domain/checks',
		code: ['src/domain/**/check-*.ts'],
		// Not by the accidents that can happen to files: each of those reads the whole content anew.
		tests: ['test/domain/**/check-*.test.ts'],
	},
	...states.map((island) => ({
		name: `islands/${island}`,
		code: [`src/islands/${island}/**/*.ts`, ...needsPage],
		tests: [`test/islands/${island}/**/*.test.ts`],
	})),
	{ name: 'i18n', code: ['src/i18n/**/*.ts', '!src/**/*.schema.ts'], tests: ['test/i18n/**/*.test.ts', ...slow] },
	{ name: 'embed', code: ['src/embed/**/*.ts', ...needsElement], tests: ['test/embed/**/*.test.ts'] },
];
