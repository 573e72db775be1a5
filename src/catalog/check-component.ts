import type { Claim, Value } from '../domain/claim/claim.schema.ts';
import { isDay } from '../domain/date/partial-date.ts';
import type { Program } from '../domain/program/program.ts';
import type { Attribute, Component } from './parse-doc.ts';
import { suggest } from './suggest.ts';

/** What a component of the prose takes. `?` marks an attribute that may be left out. */
interface Shape {
	attributes: readonly string[];
	/** Whether it stands around words. Absent: never. */
	words?: 'always' | 'sometimes';
}

/** The components of src/components/prose/prose-components.ts, as an editor writes them. */
export const componentShapes: Readonly<Record<string, Shape>> = {
	BlocMembers: { attributes: ['bloc', 'on'] },
	Callout: { attributes: ['kind'], words: 'always' },
	Cite: { attributes: ['of'] },
	Currencies: { attributes: ['edition'] },
	Day: { attributes: ['of', 'end?'] },
	Dispute: { attributes: ['id', 'level?'] },
	Fact: { attributes: ['of'] },
	History: { attributes: [] },
	Intake: { attributes: ['partnerType'] },
	Link: { attributes: ['to', 'showSource?'], words: 'sometimes' },
	PartnerTypes: { attributes: [] },
	Places: { attributes: ['of', 'name?'] },
	Procedure: { attributes: ['id'] },
	Requirements: { attributes: ['partnerType', 'stage?', 'on?'] },
	TableEditions: { attributes: [] },
	Term: { attributes: ['id'], words: 'sometimes' },
	Value: { attributes: ['of', 'name?'] },
};

const calloutKinds = ['do-not', 'history', 'unknown', 'tip'];
const stages = ['enroll', 'stay'];

/** A mistake in one component; `attribute` is absent where the whole is meant. */
export interface Misuse {
	attribute?: string;
	text: string;
}

/** What is wrong with a component of the prose: its name, its attributes, or the ids these hold. */
export function* checkComponent(component: Component, program: Program): Generator<Misuse> {
	const { name, attributes, hasWords } = component;
	const shape = componentShapes[name];
	if (shape === undefined) {
		const known = Object.keys(componentShapes);
		yield { text: `is no component. ${suggest(name, known, `The components are ${known.join(', ')}.`)}` };
		return;
	}
	const taken = shape.attributes.map((each) => each.replace('?', ''));
	const takes = taken.length === 0 ? 'It takes none.' : `It takes ${taken.join(', ')}.`;
	for (const attribute of Object.keys(attributes)) {
		if (!taken.includes(attribute)) {
			yield { attribute, text: `is no attribute of <${name}>. ${suggest(attribute, taken, takes)}` };
		}
	}
	for (const attribute of shape.attributes) {
		if (!attribute.endsWith('?') && !(attribute in attributes)) {
			yield { attribute, text: `is missing. Write <${name} ${attribute}="…">.` };
		}
	}
	if (shape.words === 'always' && !hasWords) {
		yield { text: `has no words. Write them between <${name}> and </${name}>.` };
	}
	if (shape.words === undefined && hasWords) {
		yield { text: `takes no words inside. End it with /> and delete </${name}>.` };
	}
	for (const [attribute, given] of Object.entries(attributes)) {
		if (taken.includes(attribute)) yield* checkAttribute(component, attribute, given, program);
	}
	if (typeof attributes['of'] === 'object' && taken.includes('of')) yield* checkClaim(component, program);
}

function* checkAttribute(
	{ name }: Component,
	attribute: string,
	given: Attribute,
	program: Program,
): Generator<Misuse> {
	if (attribute === 'end') {
		if (given !== true) yield { attribute, text: 'takes no value. Write it alone: <Day of="…" end />.' };
		return;
	}
	if (attribute === 'level' || attribute === 'showSource') {
		const possible = attribute === 'level' ? ['3', '4'] : ['true', 'false'];
		if (given !== true && given.braced && possible.includes(given.value)) return;
		yield { attribute, text: `is written ${possible.map((each) => `${attribute}={${each}}`).join(' or ')}.` };
		return;
	}
	if (given === true || given.braced) {
		yield { attribute, text: `is written with quotes: ${attribute}="…".` };
		return;
	}
	const { value } = given;
	if (attribute === 'on') {
		if (!isDay(value)) yield { attribute, text: `"${value}" is no day of the calendar. Write it as "2018-08-31".` };
		return;
	}
	const collection = collectionOf(name, attribute, program);
	if (collection === undefined || collection.ids.includes(value)) return;
	const { kind, ids } = collection;
	const all = `Use one of ${ids.join(', ')}.`;
	yield {
		attribute,
		text: `there is no ${kind} "${value}". ${suggest(value, ids, ids.length > 12 ? undefined : all)}`,
	};
}

/** The ids that an attribute may hold. */
function collectionOf(
	name: string,
	attribute: string,
	program: Program,
): { kind: string; ids: readonly string[] } | undefined {
	const collections: Record<string, { kind: string; ids: readonly string[] }> = {
		'Term id': { kind: 'term', ids: Object.keys(program.terms) },
		'Link to': { kind: 'link', ids: Object.keys(program.links) },
		'Procedure id': { kind: 'procedure', ids: Object.keys(program.procedures) },
		'Dispute id': { kind: 'dispute', ids: Object.keys(program.disputes) },
		'BlocMembers bloc': { kind: 'bloc', ids: Object.keys(program.blocs) },
		'Currencies edition': { kind: 'market table', ids: program.marketTables.map(({ id }) => id) },
		'Callout kind': { kind: 'kind of callout', ids: calloutKinds },
		'Intake partnerType': { kind: 'partner type', ids: Object.keys(program.partnerTypes) },
		'Requirements partnerType': { kind: 'partner type', ids: Object.keys(program.partnerTypes) },
		'Requirements stage': { kind: 'stage', ids: stages },
	};
	return collections[`${name} ${attribute}`];
}

/** Whether the fact that is named holds what the component shows of it. */
function* checkClaim({ name, attributes }: Component, program: Program): Generator<Misuse> {
	const id = textOf(attributes['of']);
	const { facts, requirements, steps } = program;
	const claim: Claim | undefined = facts[id] ?? requirements[id] ?? steps[id];
	if (claim === undefined) {
		const known = [facts, requirements, steps].flatMap((each) => Object.keys(each));
		yield { attribute: 'of', text: `there is no fact, requirement or step "${id}". ${suggest(id, known)}` };
		return;
	}
	const values: Record<string, Value> = claim.values;
	const names = Object.keys(values).filter((each) => name !== 'Places' || 'places' in (values[each] as Value));
	const chosen = 'name' in attributes ? textOf(attributes['name']) : undefined;
	const held = names.length === 0 ? 'none' : names.join(', ');
	if (name === 'Value' || name === 'Places') {
		const kind = name === 'Value' ? 'values' : 'lists of places';
		if (chosen !== undefined && !names.includes(chosen)) {
			yield {
				attribute: 'name',
				text: `"${id}" has no "${chosen}". Its ${kind} are ${held}; correct the name or add the value in content/data/.`,
			};
		} else if (chosen === undefined && names.length === 0) {
			yield { attribute: 'of', text: `"${id}" has no ${kind}. Name another fact, or add them in content/data/.` };
		} else if (chosen === undefined && name === 'Value' && names.length > 1) {
			yield { attribute: 'name', text: `is missing. "${id}" has several values: ${held}. Say which.` };
		}
	}
	if (name === 'Day' && 'end' in attributes && claim.until === undefined) {
		yield { attribute: 'end', text: `"${id}" has no end. Delete the attribute, or add until in content/data/.` };
	}
	if (name === 'Fact' && !(id in program.facts)) {
		yield { attribute: 'of', text: `"${id}" is no fact, so it has no sentence. Use <Cite> or <Value>.` };
	}
}

function textOf(attribute: Attribute | undefined): string {
	return typeof attribute === 'object' ? attribute.value : '';
}
