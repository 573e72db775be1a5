import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../domain/program/problem.ts';
import type { ContentFile } from './content-file.ts';

/** A file as data, with the line on which each field stands. */
export interface ParsedFile {
	path: string;
	data: unknown;
	problems: Problem[];
	/** The line of the nearest field on the way, counted from 1. */
	lineOf: (way: readonly PropertyKey[]) => number | undefined;
}

/** Reads one YAML file. Never throws: what cannot be read is a problem with its line. */
export function parseYaml({ path, text }: ContentFile): ParsedFile {
	const lines = new LineCounter();
	const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number | undefined) => (offset === undefined ? undefined : lines.linePos(offset).line);

	const problems: Problem[] = document.errors.map((error) => ({
		file: path,
		field: '',
		line: lineAt(error.pos[0]),
		text: `${explainYamlError(error.code, error.message)}`,
	}));
	visit(document, {
		Scalar(key, node) {
			if (key !== 'key' && node.type === 'PLAIN' && /^\d{4}-\d{2}(-\d{2})?$/.test(node.source ?? '')) {
				problems.push({
					file: path,
					field: '',
					line: lineAt(node.range?.[0]),
					text: `${node.source} is a date without quotes, which YAML readers disagree about. Write "${node.source}".`,
				});
			}
		},
	});

	const data: unknown = document.errors.length > 0 ? undefined : document.toJS();
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
	return { path, data, problems, lineOf };
}

function explainYamlError(code: string, message: string): string {
	if (code === 'DUPLICATE_KEY') return 'the same key stands here a second time. Keep one of the two.';
	if (code === 'TAB_AS_INDENT') return 'a tab indents this line. Indent with spaces.';
	return `this is not valid YAML (${message.replace(/\.$/, '')}). Compare it with a neighbouring entry.`;
}
