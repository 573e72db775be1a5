import type { Problem } from '../domain/program/problem.ts';
import type { Program } from '../domain/program/program.ts';
import { locales, referenceLocale } from '../i18n/locales.ts';
import { checkComponent } from './check-component.ts';
import { checkHistory } from './check-history.ts';
import { compareDocs } from './compare-docs.ts';
import type { ContentFile } from './content-file.ts';
import { describeIssue } from './describe-issue.ts';
import { docFieldNames, docFieldsSchema } from './doc-fields.schema.ts';
import { guidePageIds } from './guide-pages.ts';
import { hasOwnDigit } from './has-own-digit.ts';
import { type Doc, parseDoc } from './parse-doc.ts';
import { suggest } from './suggest.ts';

/**
 * All that is wrong in the prose of content/docs/, page by page, and where a translation departs from its
 * reference. Two pages are compared once nothing is wrong in either of them.
 *
 * @param program the facts that pages name by their ids
 */
export function checkDocs(files: readonly ContentFile[], program: Program): Problem[] {
	const docs: Doc[] = [];
	const problems: Problem[] = [];
	for (const file of files) {
		const doc = parseDoc(file);
		if (doc !== undefined) docs.push(doc);
		else {
			problems.push({
				file: file.path,
				field: '',
				text: `is no page. Pages are content/docs/<language>/guide/<page>.mdx, and the languages ${locales.join(', ')}; correct the name or move the file.`,
			});
		}
	}
	problems.push(...checkPages(docs));
	const faulty = new Set<Doc>();
	for (const doc of docs) {
		const found = [...checkDoc(doc, docs, program)].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
		if (found.length > 0) faulty.add(doc);
		problems.push(...found);
	}
	const references = new Map(docs.filter(({ locale }) => locale === referenceLocale).map((doc) => [doc.id, doc]));
	for (const doc of docs) {
		const reference = references.get(doc.id);
		if (reference === undefined || reference === doc || faulty.has(doc) || faulty.has(reference)) continue;
		problems.push(...compareDocs(doc, reference));
	}
	return problems;
}

/** Every language has the pages of the menu and no other. */
function* checkPages(docs: readonly Doc[]): Generator<Problem> {
	for (const locale of locales) {
		for (const page of guidePageIds) {
			if (docs.some((doc) => doc.locale === locale && doc.id === `guide/${page}`)) continue;
			const remedy =
				locale === referenceLocale
					? 'Write it, or take it out of src/catalog/guide-pages.ts.'
					: `Translate content/docs/${referenceLocale}/guide/${page}.mdx.`;
			yield { file: `content/docs/${locale}/guide/${page}.mdx`, field: '', text: `is missing in ${locale}. ${remedy}` };
		}
	}
	for (const { id, path } of docs) {
		if (guidePageIds.includes(id.replace(/^guide\//, ''))) continue;
		yield {
			file: path,
			field: '',
			text: 'is in no menu, so nobody would find it. Name it in src/catalog/guide-pages.ts, correct its name, or delete it.',
		};
	}
}

function* checkDoc(doc: Doc, docs: readonly Doc[], program: Program): Generator<Problem> {
	yield* doc.problems;
	yield* checkFrontmatter(doc);
	yield* checkHeadings(doc);
	for (const component of doc.components) {
		for (const { attribute, text } of checkComponent(component, program)) {
			const field = attribute === undefined ? `<${component.name}>` : `<${component.name} ${attribute}>`;
			yield { file: doc.path, field, line: component.line, text };
		}
	}
	yield* checkLinks(doc, docs, program);
	yield* checkHistory(doc, docs);
	yield* checkProse(doc);
}

function* checkFrontmatter(doc: Doc): Generator<Problem> {
	// A page without its dashes, or with a slip inside them, is told already.
	if (doc.problems.some(({ field }) => field === '')) return;
	const result = docFieldsSchema.safeParse(doc.frontmatter);
	for (const { way, text } of result.error?.issues.flatMap((issue) => describeIssue(issue, doc.frontmatter)) ?? []) {
		const field = String(way[0] ?? '');
		const unknown = !docFieldNames.includes(field);
		yield {
			file: doc.path,
			field,
			line: doc.lineOfField(field) ?? 1,
			text: unknown
				? `is no field of a page. ${suggest(field, docFieldNames, `The fields are ${docFieldNames.join(', ')}.`)}`
				: text,
		};
	}
	for (const [field, words] of Object.entries(doc.frontmatter)) {
		if (typeof words === 'string' && hasOwnDigit(words)) {
			yield {
				file: doc.path,
				field,
				line: doc.lineOfField(field),
				text: `has a number of its own: ${JSON.stringify(words)}. Say it without the number; it may change.`,
			};
		}
	}
}

function* checkHeadings(doc: Doc): Generator<Problem> {
	const seen = new Map<string, number>();
	for (const { level, text, id, line } of doc.headings) {
		const problem = (says: string): Problem => ({
			file: doc.path,
			field: `${'#'.repeat(level)} ${text}`.trim(),
			line,
			text: says,
		});
		if (level !== 2 && level !== 3)
			yield problem('is a heading of another level. Write ## or ###; the title is the first.');
		if (id === undefined) {
			yield problem('has no id. End it with one that is the same in every language: [#an-id].');
			continue;
		}
		if (!/^[a-z0-9-]+$/.test(id)) yield problem(`"${id}" is no id. Use lower-case words joined by hyphens.`);
		const before = seen.get(id);
		if (before !== undefined)
			yield problem(`the heading in line ${before} has the id "${id}" already. Give one of the two another.`);
		else seen.set(id, line);
	}
}

function* checkLinks(doc: Doc, docs: readonly Doc[], program: Program): Generator<Problem> {
	for (const { target, line } of doc.links) {
		const says = explainLink(target, doc, docs, program);
		if (says !== undefined) yield { file: doc.path, field: `](${target})`, line, text: says };
	}
}

const guideAddresses: ReadonlySet<string> = new Set(guidePageIds.map((page) => `/guide/${page}/`));

/** Pages beside the guide, with the ids that a fragment may name; absent where the fragment holds a reader's answers. */
const otherPages: Readonly<Record<string, ((program: Program) => readonly string[]) | undefined>> = {
	'/': () => [],
	'/markets/': undefined,
	'/check/': undefined,
	'/checklist/': undefined,
	'/rules/': ({ requirements, partnerTypes }) => [
		...Object.keys(partnerTypes).flatMap((id) => [id, `${id}-enroll`, `${id}-stay`]),
		...Object.keys(requirements),
	],
	'/changes/': undefined,
	'/sources/': ({ sources }) => Object.keys(sources),
	'/glossary/': ({ terms }) => Object.keys(terms),
	'/data/': () => [],
	'/accessibility/': () => [],
};

/** What is wrong with the target of a link; `undefined` where it leads somewhere. */
function explainLink(target: string, doc: Doc, docs: readonly Doc[], program: Program): string | undefined {
	if (/^([a-z][a-z0-9+.-]*:|\/\/|www\.)/i.test(target)) {
		return 'is an outside address. Put it into content/data/links.yaml and write <Link to="…" />.';
	}
	const [path = '', fragment] = target.split('#');
	const isPlace = (address: string) =>
		Object.keys(program.places).some((code) => address === `/markets/${code.toLowerCase()}/`);
	if (path !== '' && !guideAddresses.has(path) && !(path in otherPages) && !isPlace(path)) {
		const known = [...guideAddresses, ...Object.keys(otherPages)];
		const slashed = `/${path.replace(/^\/|\/$/g, '')}/`;
		if (known.includes(slashed) || isPlace(slashed))
			return `leads to no page. Write ${slashed}, with a slash at both ends.`;
		const remedy = `The pages are ${known.join(', ')}, and /markets/<code>/.`;
		return `leads to no page. ${suggest(path, known, remedy)}`;
	}
	if (fragment === undefined) return undefined;
	const ids = listFragments(path, doc, docs, program);
	if (ids === undefined || ids.includes(fragment)) return undefined;
	const where = path === '' ? 'this page' : path;
	const remedy = ids.length === 0 ? 'Delete what follows the #.' : `Its ids are ${ids.slice(0, 20).join(', ')}.`;
	return `"${fragment}" is no id on ${where}. ${suggest(fragment, ids, remedy)}`;
}

/** `undefined` where any fragment will do, or where the page is missing and told already. */
function listFragments(path: string, doc: Doc, docs: readonly Doc[], program: Program): readonly string[] | undefined {
	if (path in otherPages) return otherPages[path]?.(program);
	if (path.startsWith('/markets/')) return undefined;
	const to = path === '' ? doc : docs.find(({ id, locale }) => id === path.slice(1, -1) && locale === doc.locale);
	return to?.headings.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

function* checkProse(doc: Doc): Generator<Problem> {
	for (const { text, line } of doc.prose) {
		const problem = (says: string): Problem => ({ file: doc.path, field: '', line, text: says });
		const shown = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
		if (/^(import|export)\s/.test(text)) {
			yield problem('imports or exports something. Delete the line; the components are there without it.');
			continue;
		}
		if (/[{}]/.test(text)) {
			yield problem(`has a brace: ${shown}. Pages take values as <Value of="…" name="…" />.`);
		}
		if (/\bhttps?:\/\//.test(text)) {
			yield problem(`has an address: ${shown}. Put it into content/data/links.yaml and write <Link to="…" />.`);
		} else if (hasOwnDigit(text)) {
			yield problem(
				`has a number of its own: ${shown}. Put it under values in content/data/ and write <Value of="…" name="…" />, or <Day of="…" /> for a date.`,
			);
		}
	}
}
