import { isMap, isScalar, LineCounter, parseDocument, type Scalar, visit, type YAMLMap } from 'yaml';
import type { Problem } from '../domain/program/problem.ts';
import { checkFile } from './check-file.ts';
import type { ContentFile } from './content-file.ts';

/** A file as data, with the line on which each field stands. */
export interface ParsedFile {
	path: string;
	/** `undefined` where the file is no YAML; `null` where it is empty. */
	data: unknown;
	problems: Problem[];
	/** The line of the nearest field on the way, counted from 1. */
	lineOf: (way: readonly PropertyKey[]) => number | undefined;
}

/** Files that were parsed already: tests check the same ones many times, with one of them changed. */
const known = new WeakMap<ContentFile, ParsedFile>();

/** Reads one YAML file. Never throws: what cannot be read is a problem with its line. */
export function parseYaml(file: ContentFile): ParsedFile {
	const parsed = known.get(file) ?? parse(file);
	known.set(file, parsed);
	return parsed;
}

function parse(file: ContentFile): ParsedFile {
	const { problems: slips, isReadable } = checkFile(file);
	if (!isReadable) return { path: file.path, data: undefined, problems: slips, lineOf: () => undefined };
	const { data, problems, lineOf } = readYaml(file);
	const told = [...slips, ...problems];
	// One slip often breaks a line in several ways, of which the first says most.
	const first = told.filter(({ line }, index) => told.findIndex((each) => each.line === line) === index);
	return { path: file.path, data, problems: first, lineOf };
}

function readYaml({ path, text }: ContentFile): ParsedFile {
	const lines = new LineCounter();
	const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number | undefined) => (offset === undefined ? undefined : lines.linePos(offset).line);
	const problem = (offset: number | undefined, says: string): Problem => ({
		file: path,
		field: '',
		line: lineAt(offset),
		text: says,
	});

	const problems: Problem[] = [];
	/** Where a second `000` stands as a key of its own. */
	const afterCommas = new Set<number>();
	let isData = document.errors.length === 0;
	const isWords = path.startsWith('content/messages/');
	visit(document, {
		Map(_, node) {
			for (const { number, start, keys } of findSplitNumbers(node)) {
				isData = false;
				for (const offset of keys) afterCommas.add(offset);
				problems.push(problem(start, explainCommas(number)));
			}
			if (isNameInBraces(node)) {
				isData = false;
				problems.push(
					problem(node.range?.[0], 'a brace at the beginning means something else in YAML. Put the words in quotes.'),
				);
			}
		},
		Scalar(key, node) {
			if (key === 'key' && node.value === '__proto__') {
				isData = false;
				problems.push(problem(node.range?.[0], '__proto__ is a word that programs keep to themselves. Use another.'));
			}
			const misread = key === 'key' ? undefined : explainMisreading(node, isWords);
			if (misread !== undefined) isData = false;
			const says = key === 'key' ? undefined : (misread ?? explainScalar(node));
			if (says !== undefined) problems.push(problem(node.range?.[0], says));
		},
		Alias(_, node) {
			isData = false;
			problems.push(
				problem(node.range?.[0], 'a star at the beginning means something else in YAML. Put the words in quotes.'),
			);
		},
	});
	for (const { pos, code, message } of document.errors) {
		if (code === 'DUPLICATE_KEY' && afterCommas.has(pos[0])) continue;
		const line = text.split('\n')[(lineAt(pos[0]) ?? 1) - 1] ?? '';
		problems.push(problem(pos[0], explainError(code, message, line)));
	}

	const lineOf = (way: readonly PropertyKey[]) => {
		for (let length = way.length; length > 0; length--) {
			const parent = length === 1 ? document.contents : document.getIn(way.slice(0, length - 1), true);
			const last = way[length - 1];
			if (isMap(parent)) {
				const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
				if (pair && isScalar(pair.key)) return lineAt(pair.key.range?.[0]);
			}
			const node: unknown = document.getIn(way.slice(0, length), true);
			if (node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
				return lineAt(node.range[0]);
			}
		}
		return undefined;
	};
	return { path, data: isData ? document.toJS() : undefined, problems, lineOf };
}

/** Words of which YAML takes a part for a mark of its own, so that the rest would go missing without a word. */
function explainMisreading({ anchor, tag, comment, type }: Scalar, isWords: boolean): string | undefined {
	const sign =
		anchor !== undefined ? 'an ampersand' : tag?.startsWith('!') === true ? 'an exclamation mark' : undefined;
	if (sign !== undefined) return `${sign} at the beginning means something else in YAML. Put the words in quotes.`;
	if (isWords && type === 'PLAIN' && comment != null) {
		return 'a # after a space cuts the words off here. Put them in quotes, or the note on a line of its own.';
	}
	return undefined;
}

/** `{time}` at the beginning of words, which YAML reads as a list of fields without values. */
function isNameInBraces({ flow, items }: YAMLMap): boolean {
	return flow === true && items.length > 0 && items.every(({ value }) => value === null);
}

/** Plain text that another reader of YAML, or YAML itself, takes for something else than its writer did. */
function explainScalar({ type, source = '' }: Scalar): string | undefined {
	if (type !== 'PLAIN') return undefined;
	if (/^\d{4}-\d{2}(-\d{2})?$/.test(source)) {
		return `${source} is a date without quotes, which YAML readers disagree about. Write "${source}".`;
	}
	if (/^\d{1,3}\.\d{3}$/.test(source)) {
		return `${source} would be read as a fraction. Write ${source.replace('.', '')} without a separator.`;
	}
	if (/^\d{1,3}(,\d{3})+$/.test(source)) return explainCommas(source);
	return undefined;
}

function explainCommas(number: string): string {
	return `${number} has commas, which part fields in YAML. Write the digits alone: ${number.replaceAll(',', '')}.`;
}

/**
 * Numbers that their commas cut into fields: `{ money: 1,000,000 }` is read as money 1 and twice a field 000.
 * Offsets are those of the text.
 */
function findSplitNumbers(map: YAMLMap): { number: string; start: number; keys: number[] }[] {
	const found: { number: string; start: number; keys: number[] }[] = [];
	let before: { number: string; start: number; keys: number[] } | undefined;
	for (const { key, value } of map.items) {
		if (before !== undefined && isScalar(key) && /^\d{3}$/.test(key.source ?? '') && isNothing(value)) {
			before.number += `,${key.source}`;
			before.keys.push(key.range?.[0] ?? 0);
			if (before.keys.length === 1) found.push(before);
			continue;
		}
		const starts = isScalar(value) && /^\d{1,3}$/.test(value.source ?? '');
		before = starts ? { number: value.source ?? '', start: value.range?.[0] ?? 0, keys: [] } : undefined;
	}
	return found;
}

function isNothing(value: unknown): boolean {
	return value === null || value === undefined || (isScalar(value) && value.value === null);
}

function explainError(code: string, message: string, line: string): string {
	if (/^\s*[\w-]+：/.test(line)) return 'a full-width colon ends no key. Write a plain colon and a space.';
	if (/^\s*[\w-]+:[^\s:]/.test(line)) return 'no space follows the colon. Write one.';
	if (code === 'MULTIPLE_DOCS') return 'three dashes begin another file inside of this one. Delete the line.';
	if (code === 'MULTILINE_IMPLICIT_KEY')
		return 'this line has no key. Write a name, a colon and a space before the words.';
	if (/^\s*[\w-]+: - /.test(line))
		return 'words that begin with a dash make a list. Put them in quotes, or each item on a line of its own.';
	if (code === 'DUPLICATE_KEY') return 'the same key stands here a second time. Keep one of the two.';
	if (code === 'TAB_AS_INDENT') return 'a tab indents this line. Indent with spaces.';
	if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'a colon inside words makes them a key. Put the words in quotes.';
	if (code === 'MISSING_CHAR' || (code === 'BAD_INDENT' && message.startsWith('Flow'))) {
		return 'a quote, bracket or brace is not closed before this. Close it.';
	}
	if (code === 'UNEXPECTED_TOKEN')
		return 'words follow a closing quote or bracket. Put the whole text in one pair of quotes.';
	if (code === 'BAD_INDENT') return 'this line is indented neither like its neighbours nor below them. Line it up.';
	if (code === 'BAD_SCALAR_START')
		return 'these words begin with a sign that YAML keeps to itself. Put them in quotes.';
	return `this is no valid YAML (${message.replace(/\.$/, '')}). Compare it with a neighbouring entry.`;
}
