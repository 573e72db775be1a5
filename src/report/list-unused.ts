import type { Attribute, Doc } from '../catalog/parse-doc.ts';
import type { Messages, Words } from '../catalog/parse-messages.ts';
import { listClaims } from '../domain/claim/list-claims.ts';
import type { Program } from '../domain/program/program.ts';
import { countUses } from '../domain/source/count-uses.ts';
import { referenceLocale } from '../i18n/locales.ts';

/** Ids by kind; of words, `lookup.hint`. */
export type Unused = Record<
	'facts' | 'requirements' | 'steps' | 'procedures' | 'disputes' | 'terms' | 'links' | 'sources' | 'words',
	string[]
>;

/**
 * What nothing of the prose places, sources that nothing cites, and words of the interface that no code names. None of
 * it is a mistake: the glossary, the pages of rules, changes and sources, and the checklist show facts of their own accord.
 *
 * @param docs the prose of the reference; the other languages place the same
 * @param code the files of src/ in which a name of words may stand
 */
export function listUnused(
	program: Program,
	docs: readonly Doc[],
	words: Messages,
	code: readonly { path: string; text: string }[],
): Unused {
	const components = docs.filter(({ locale }) => locale === referenceLocale).flatMap((doc) => doc.components);
	const given = (attribute: string, name?: string) =>
		new Set(
			components
				.filter((component) => name === undefined || component.name === name)
				.map(({ attributes }) => textOf(attributes[attribute])),
		);
	const placed = given('of');
	const procedures = given('id', 'Procedure');
	const [disputes, terms, links] = [given('id', 'Dispute'), given('id', 'Term'), given('to', 'Link')];
	const lists = new Set(
		components
			.filter(({ name }) => name === 'Requirements')
			.map(({ attributes }) => `${textOf(attributes['partnerType'])} ${textOf(attributes['stage'], 'enroll')}`),
	);
	const disputed = new Set(Object.values(program.disputes).flatMap(({ about }) => about));
	const linked = new Set([...listClaims(program)].flatMap(({ claim }) => claim.links));
	const cited = countUses(program);
	const stepsShown = new Set(
		Object.entries(program.procedures).flatMap(([id, { steps }]) => (procedures.has(id) ? steps : [])),
	);
	const without = <T>(things: Record<string, T>, isUsed: (id: string, thing: T) => boolean) =>
		Object.entries(things)
			.filter(([id, thing]) => !isUsed(id, thing))
			.map(([id]) => id);
	return {
		facts: without(program.facts, (id, { concerns }) => placed.has(id) || concerns.length > 0 || disputed.has(id)),
		requirements: without(
			program.requirements,
			(id, { partnerType, stage }) => placed.has(id) || lists.has(`${partnerType} ${stage}`),
		),
		steps: without(program.steps, (id) => placed.has(id) || stepsShown.has(id)),
		procedures: without(program.procedures, (id) => procedures.has(id)),
		disputes: without(program.disputes, (id) => disputes.has(id)),
		terms: without(program.terms, (id) => terms.has(id)),
		links: without(program.links, (id) => links.has(id) || linked.has(id)),
		sources: without(program.sources, (id) => (cited.get(id) ?? 0) > 0),
		words: listUnnamed(program, words, code),
	};
}

function textOf(attribute: Attribute | undefined, otherwise = ''): string {
	return typeof attribute === 'object' ? attribute.value : otherwise;
}

/**
 * Words of the interface whose name stands nowhere in the code; the schemas that declare them do not count. A name may
 * be an id of the facts, lack the plural of one in the code, or be put together there: `${side}One`.
 */
function listUnnamed(program: Program, words: Messages, code: readonly { path: string; text: string }[]): string[] {
	const texts = code.filter(({ path }) => !path.includes('/interface-words/')).map(({ text }) => text);
	const named = new Set([
		...texts.flatMap((text) => text.match(/[A-Za-z][\w-]*/g) ?? []),
		...Object.values(program).flatMap((things) => Object.keys(things)),
	]);
	const endings = texts.flatMap((text) => [...text.matchAll(/\}([A-Z]\w*)`/g)].map(([, ending = '']) => ending));
	const isNamed = (name: string) =>
		named.has(name) || named.has(`${name}s`) || endings.some((ending) => name.endsWith(ending));
	const unnamed = (inner: Words, way: readonly string[]): string[] => {
		if (typeof inner === 'string' || Array.isArray(inner)) return isNamed(way.at(-1) ?? '') ? [] : [way.join('.')];
		return Object.entries(inner).flatMap(([key, each]) => unnamed(each, [...way, key]));
	};
	return unnamed(words['interface'] ?? {}, []);
}
