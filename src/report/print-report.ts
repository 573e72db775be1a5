import type { Lag } from './list-translations.ts';
import type { Report } from './make-report.ts';

/** The sections, in the order in which they are printed, by the name that asks for one alone. */
export const sections = {
	ages: printAges,
	translations: printTranslations,
	unused: printUnused,
	unchecked: printUnchecked,
} as const;

export type Section = keyof typeof sections;

/** The report as plain text for an editor; a list of sections leaves the others out. */
export function printReport(report: Report, wanted: readonly Section[]): string {
	const note =
		report.problems === 0
			? []
			: [`npm run content tells ${report.problems} problem(s) of the facts and words; solve them first.\n`];
	return [...note, ...wanted.map((name) => sections[name](report).join('\n'))].join('\n\n');
}

function printAges({ ages, on }: Report): string[] {
	const current = ages.filter(({ isInForce }) => isInForce);
	const byYears = [...Map.groupBy(current, ({ years }) => years)];
	return [
		title(`What holds on ${on}, by the age of its newest source`),
		...byYears.flatMap(([years, group]) => [
			'',
			`${years === 0 ? 'Under a year' : counted(years, 'year')} old: ${group.length}`,
			...table(
				group.map(({ thing, file, line, source, date, checked }) => [
					date,
					thing,
					source,
					`checked ${checked}`,
					at(file, line),
				]),
			),
		]),
		'',
		`Left out: ${ages.length - current.length} that hold no longer, or not yet.`,
	];
}

const kinds: Record<Lag['kind'], string> = {
	missing: 'Not there',
	english: 'Still in English, or a part of it',
	changed: 'The English text has changed since the translation',
	unrecorded: 'Nobody noted from which English text it was made',
};

function printTranslations({ translations }: Report): string[] {
	const groups = (Object.keys(kinds) as Lag['kind'][]).flatMap((kind) => {
		const found = translations.filter((each) => each.kind === kind);
		if (found.length === 0) return [];
		return [
			'',
			`${kinds[kind]}: ${found.length}`,
			...table(found.map(({ locale, entry, file, line }) => [locale, entry, at(file, line)])),
		];
	});
	const remedy = 'Once a translation says what the English text says: npm run translated -- <its file>';
	return [title('Translations to look at'), ...(groups.length === 0 ? ['', 'None.'] : [...groups, '', remedy])];
}

function printUnused({ unused }: Report): string[] {
	const said: Record<keyof Report['unused'], string> = {
		facts: 'facts that no prose places',
		requirements: 'requirements that no prose places or lists',
		steps: 'steps that no prose places or lists',
		procedures: 'procedures that no prose shows',
		disputes: 'disputes that no prose shows',
		terms: 'terms to which no prose leads; the glossary and the search have them',
		links: 'links that neither prose nor a fact names',
		sources: 'sources that nothing cites',
		words: 'words of the interface that no code seems to name',
	};
	const kinds = (Object.keys(said) as (keyof typeof said)[]).filter((kind) => unused[kind].length > 0);
	const lines = kinds.flatMap((kind) => [
		'',
		`${unused[kind].length} ${said[kind]}`,
		...unused[kind].map((id) => `  ${id}`),
	]);
	return [title('What nothing uses'), ...(lines.length === 0 ? ['', 'Nothing.'] : lines)];
}

function printUnchecked({ unchecked, on }: Report): string[] {
	const byDay = [...Map.groupBy(unchecked, ({ checked }) => checked)];
	return [
		title(`Sources by the time since somebody read them, on ${on}`),
		...byDay.flatMap(([checked, group]) => [
			'',
			`${checked}, ${counted(group[0]?.days ?? 0, 'day')} ago: ${group.length}`,
			...table(
				group.map(({ source, uses, address, file, line }) => [source, `used ${uses}×`, at(file, line), address]),
			),
		]),
	];
}

function title(text: string): string {
	return `${text}\n${'='.repeat(text.length)}`;
}

function counted(count: number, unit: string): string {
	return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function at(file: string, line: number | undefined): string {
	return line === undefined ? file : `${file}:${line}`;
}

/** Rows in columns, each as wide as its widest cell. */
function table(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
