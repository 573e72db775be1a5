import type { Problem } from '../domain/program/problem.ts';
import type { Component, Doc } from './parse-doc.ts';

/** Something that stands in both languages alike, with its line. */
interface Mark {
	says: string;
	line: number;
}

/**
 * Where a translation departs from its reference: in headings, components or links, whose order is the same in
 * every language. Of each kind only the first difference is told, since one that is missing shifts all that follow.
 */
export function* compareDocs(doc: Doc, reference: Doc): Generator<Problem> {
	yield* compare(doc, reference, 'headings', ({ headings }) =>
		headings.map(({ level, id, line }) => ({ says: `${'#'.repeat(level)} … [#${id}]`, line })),
	);
	yield* compare(doc, reference, 'components', ({ components }) =>
		components.map((component) => ({ says: nameComponent(component), line: component.line })),
	);
	yield* compare(doc, reference, 'links', ({ links }) =>
		links.map(({ target, line }) => ({ says: `](${target})`, line })),
	);
}

function* compare(doc: Doc, reference: Doc, field: string, list: (doc: Doc) => Mark[]): Generator<Problem> {
	const [given, wanted] = [list(doc), list(reference)];
	const at = wanted.findIndex(({ says }, index) => given[index]?.says !== says);
	const first = at === -1 ? wanted.length : at;
	const [mine, theirs] = [given[first], wanted[first]];
	if (mine === undefined && theirs === undefined) return;

	const problem = (text: string): Problem => ({ file: doc.path, field, line: (mine ?? given.at(-1))?.line, text });
	const there = `${reference.path}:${theirs?.line}`;
	if (theirs === undefined || given[first + 1]?.says === theirs.says) {
		yield problem(`${mine?.says} is not in ${reference.path}, the reference. Add it there, or delete it here.`);
	} else if (mine === undefined) {
		yield problem(`${theirs.says} is missing after this. The reference has it in ${there}; add it.`);
	} else if (wanted[first + 1]?.says === mine.says) {
		yield problem(`${theirs.says} is missing before this. The reference has it in ${there}; add it.`);
	} else {
		yield problem(
			`${mine.says} stands where the reference has ${theirs.says} (${there}). Use the same, in the same order.`,
		);
	}
}

/** `<Value of="…" name="…">` with its attributes in alphabetical order. */
function nameComponent({ name, attributes }: Component): string {
	const written = Object.entries(attributes)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, given]) => {
			if (given === true) return ` ${key}`;
			return given.braced ? ` ${key}={${given.value}}` : ` ${key}="${given.value}"`;
		});
	return `<${name}${written.join('')}>`;
}
