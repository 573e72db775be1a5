import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { program } from '../../src/catalog/catalog.ts';
import { guidePageIds } from '../../src/catalog/guide-pages.ts';
import type { Value } from '../../src/domain/claim/claim.schema.ts';
import { isDay } from '../../src/domain/date/partial-date.ts';
import { locales, referenceLocale } from '../../src/i18n/locales.ts';
import { type Component, type Doc, readDocs } from '../support/docs.ts';
import { root } from '../support/root.ts';

const docs = readDocs();
const pages = guidePageIds.map((id) => `guide/${id}`);

describe('every language has the same pages', () => {
	test.each(locales)('%s has the pages of the menu and no other', (locale) => {
		expect(docs.filter((doc) => doc.locale === locale).map(({ id }) => id)).toEqual(pages.toSorted());
	});

	const translated = docs.filter(({ locale }) => locale !== referenceLocale);
	describe.each(translated)('$locale/$id', (doc) => {
		const reference = docs.find(({ id, locale }) => id === doc.id && locale === referenceLocale);

		test('has the headings of the reference, with the same ids', () => {
			expect(doc.headings.map(nameHeading)).toEqual(reference?.headings.map(nameHeading));
		});

		test('places the same facts in the same order', () => {
			expect(doc.components.map(nameComponent)).toEqual(reference?.components.map(nameComponent));
		});

		test('links to the same pages in the same order', () => {
			expect(doc.links).toEqual(reference?.links);
		});
	});
});

describe.each(docs)('$locale/$id', (doc) => {
	test('has a title, a short name and a description that fits a list of results', () => {
		expect(Object.keys(doc.frontmatter).toSorted()).toEqual(['description', 'nav', 'title']);
		expect(Object.values(doc.frontmatter).filter((words) => words === '')).toEqual([]);
	});

	test('gives every heading an id of its own', () => {
		const ids = doc.headings.map(({ id }) => id);
		expect(ids.filter((id, index) => id === undefined || ids.indexOf(id) !== index)).toEqual([]);
	});

	test('says no number of its own', () => {
		expect(findDigits(doc)).toEqual([]);
	});

	test('uses components as they are, with facts that are there', () => {
		expect(doc.components.map(explainMisuse).filter(Boolean)).toEqual([]);
	});

	test('links to pages of the guide only', () => {
		const places = Object.keys(program.places).map((code) => `/markets/${code.toLowerCase()}/`);
		const known = [...pages.map((page) => `/${page}/`), ...places, '/', '/markets/', '/glossary/', '/sources/'];
		const ids = new Set(doc.headings.map(({ id }) => id));
		expect(
			doc.links.filter((target) => {
				const [path = '', fragment] = target.split('#');
				if (path === '') return !ids.has(fragment);
				const to = docs.find(({ id, locale }) => `/${id}/` === path && locale === doc.locale);
				return !known.includes(path) || (fragment !== undefined && !to?.headings.some(({ id }) => id === fragment));
			}),
		).toEqual([]);
	});
});

function nameHeading({ level, id }: Doc['headings'][number]): string {
	return `${'#'.repeat(level)} ${id}`;
}

function nameComponent({ name, attributes }: Component): string {
	const sorted = Object.entries(attributes).toSorted();
	return [name, ...sorted.map(([key, value]) => `${key}=${value}`)].join(' ');
}

/** Products and codes whose names hold a digit, and the marks of numbered lists. */
const ownDigits = /(Microsoft|Office|Dynamics) 365|21Vianet|ISO 3166-1|^ *\d+\. /gm;

function findDigits({ prose, frontmatter }: Doc): string[] {
	const lines = [...Object.values(frontmatter), ...prose.split('\n')];
	return lines.filter((line) => /\d/.test(line.replace(ownDigits, '')));
}

/** Attributes that a component declares, read from its own file. */
const declared = new Map<string, Set<string>>();

function attributesOf(name: string): Set<string> {
	const known = declared.get(name);
	if (known !== undefined) return known;
	const file = name === 'Link' ? 'OutsideLink' : name;
	const source = readFileSync(join(root, `src/components/prose/${file}.astro`), 'utf8');
	const props = /interface Props \{([\s\S]*?)\n\}/.exec(source)?.[1] ?? '';
	const found = new Set([...props.matchAll(/^\t(\w+)\??:/gm)].map(([, attribute = '']) => attribute));
	declared.set(name, found);
	return found;
}

const components = new Set(
	[
		...(readFileSync(join(root, 'src/components/prose/prose-components.ts'), 'utf8')
			.split('proseComponents = {')[1]
			?.matchAll(/^\t([A-Z]\w*)/gm) ?? []),
	].map(([, name = '']) => name),
);

/** What is wrong with a component of the prose; `undefined` where nothing is. */
function explainMisuse(component: Component): string | undefined {
	const { name, attributes } = component;
	const label = nameComponent(component);
	if (!components.has(name)) return `${label}: there is no such component`;
	const unknown = Object.keys(attributes).filter((attribute) => !attributesOf(name).has(attribute));
	if (unknown.length > 0) return `${label}: it takes no ${unknown.join(', ')}`;

	const text = (attribute: string) => String(attributes[attribute] ?? '');
	const claims = { ...program.facts, ...program.requirements, ...program.steps };
	const claim = claims[text('of')];
	if ('of' in attributes && claim === undefined) return `${label}: there is no such fact`;
	const values: Record<string, Value> = claim?.values ?? {};
	if ('name' in attributes && !(text('name') in values)) return `${label}: the fact has no such value`;
	if (name === 'Value' && !('name' in attributes) && Object.keys(values).length !== 1) return `${label}: which value?`;
	if (name === 'Places' && !Object.values(values).some((value) => 'places' in value)) return `${label}: no places`;
	if (name === 'Day' && 'end' in attributes && claim?.until === undefined) return `${label}: the fact has no end`;
	if ('on' in attributes && !isDay(text('on'))) return `${label}: that is no day`;
	if ('partnerType' in attributes && !(text('partnerType') in program.partnerTypes)) return `${label}: no such type`;

	const collections: Record<string, [attribute: string, known: readonly string[]]> = {
		Term: ['id', Object.keys(program.terms)],
		Link: ['to', Object.keys(program.links)],
		Procedure: ['id', Object.keys(program.procedures)],
		Dispute: ['id', Object.keys(program.disputes)],
		BlocMembers: ['bloc', Object.keys(program.blocs)],
		Currencies: ['edition', program.marketTables.map(({ id }) => id)],
		Callout: ['kind', ['do-not', 'history', 'unknown', 'tip']],
	};
	const [attribute, known] = collections[name] ?? [];
	if (attribute !== undefined && !known?.includes(text(attribute))) return `${label}: there is no such ${attribute}`;
	return undefined;
}
