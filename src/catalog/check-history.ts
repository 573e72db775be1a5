import type { Problem } from '../domain/program/problem.ts';
import { historyOf } from './guide-pages.ts';
import type { Doc } from './parse-doc.ts';

/**
 * Whether a page and the page that tells its past lead to each other: the one places `<History />`, which gives every
 * section of the other an id, so that none of these ids may be one of its own.
 */
export function* checkHistory(doc: Doc, docs: readonly Doc[]): Generator<Problem> {
	const page = doc.id.replace(/^guide\//, '');
	const historyPage = historyOf(page);
	const placed = doc.components.find(({ name }) => name === 'History');
	if (historyPage === undefined) {
		if (placed === undefined) return;
		yield {
			file: doc.path,
			field: '<History>',
			line: placed.line,
			text: `there is no page ${page}/history. Name it in src/catalog/guide-pages.ts and write it, or delete <History />.`,
		};
		return;
	}
	const history = docs.find(({ id, locale }) => id === `guide/${historyPage}` && locale === doc.locale);
	if (history === undefined) return;
	if (placed === undefined) {
		yield {
			file: doc.path,
			field: '',
			text: `does not lead to ${history.path}. Write <History /> below a heading of its past.`,
		};
		return;
	}
	for (const { id, text, level, line } of doc.headings) {
		const other = id === undefined ? undefined : history.headings.find((heading) => heading.id === id);
		if (other === undefined) continue;
		yield {
			file: doc.path,
			field: `${'#'.repeat(level)} ${text}`.trim(),
			line,
			text: `"${id}" is the id of a section of its history, too (${history.path}:${other.line}), which <History /> names here. Give one of the two another.`,
		};
	}
}
