import type { Value } from '../domain/claim/claim.schema.ts';
import type { Problem } from '../domain/program/problem.ts';
import type { Program } from '../domain/program/program.ts';
import { referenceLocale } from '../i18n/locales.ts';
import { type Messages, placeholders, type Words } from './parse-messages.ts';

/** What each group of words has to say about each thing. `?` marks what may be left out. */
const shapes = {
	facts: 'sentence',
	requirements: ['title', 'text'],
	steps: ['title', 'detail?', 'notYet?'],
	procedures: ['title'],
	disputes: ['title', 'sides', 'reading'],
	terms: ['name', 'definition', 'former?'],
	'partner-types': ['name', 'summary'],
	links: 'sentence',
	markets: 'sentence',
} as const;

type Group = keyof typeof shapes;

/**
 * Facts without words, words without facts, and words that name a value their fact does not hold. Only the
 * reference language is compared with the facts; the others are compared with the reference.
 */
export function* checkWords(program: Program, messages: Record<string, Messages>): Generator<Problem> {
	const reference = messages[referenceLocale] ?? {};
	const ids: Record<Group, readonly string[]> = {
		facts: Object.keys(program.facts),
		requirements: Object.keys(program.requirements),
		steps: Object.keys(program.steps),
		procedures: Object.keys(program.procedures),
		disputes: Object.keys(program.disputes),
		terms: Object.keys(program.terms),
		'partner-types': Object.keys(program.partnerTypes),
		links: Object.keys(program.links),
		markets: [...new Set(program.marketTables.flatMap(({ markets }) => markets.map(({ id }) => id)))],
	};
	for (const group of Object.keys(shapes) as Group[]) {
		const words = reference[group] ?? {};
		for (const id of ids[group]) {
			if (id in words) yield* checkShape(group, id, words[id] as Words);
			else yield missing(group, id, `has no words for "${id}". Add ${group} › ${id} in every language.`);
		}
		for (const id of Object.keys(words)) {
			if (!ids[group].includes(id))
				yield missing(
					group,
					id,
					`speaks of "${id}", which is not in content/data/. Correct the id or delete the words.`,
				);
		}
	}
	yield* checkDocuments(program, reference);
	yield* checkNotYet(program, reference);
	yield* checkPlaceholders(program, reference);
	yield* checkDigits(messages);
}

function missing(group: string, id: string, text: string): Problem {
	return { file: `content/messages/${referenceLocale}/${group}`, field: id, text };
}

function* checkShape(group: Group, id: string, words: Words): Generator<Problem> {
	const shape = shapes[group];
	if (shape === 'sentence') {
		if (typeof words !== 'string') yield missing(group, id, 'has to be one text.');
		return;
	}
	if (typeof words === 'string' || Array.isArray(words)) {
		yield missing(group, id, `has to have the fields ${shape.join(', ')}.`);
		return;
	}
	for (const field of shape) {
		if (!field.endsWith('?') && !(field in words))
			yield missing(group, id, `has no "${field}". Add it in every language.`);
	}
	for (const field of Object.keys(words)) {
		if (!shape.some((each) => each.replace('?', '') === field))
			yield missing(group, id, `has the field "${field}", which nothing shows. The fields are ${shape.join(', ')}.`);
	}
}

function* checkDocuments(program: Program, reference: Messages): Generator<Problem> {
	for (const [id, { documents }] of Object.entries(program.steps)) {
		for (const document of documents) {
			if (!(document in (reference['documents'] ?? {}))) {
				yield missing(
					'documents',
					document,
					`has no words, but the step "${id}" asks for it. Add them in every language.`,
				);
			}
		}
	}
}

function* checkNotYet(program: Program, reference: Messages): Generator<Problem> {
	for (const [id, { notBefore }] of Object.entries(program.steps)) {
		const words = reference['steps']?.[id];
		const says = typeof words === 'object' && 'notYet' in words;
		if (notBefore.length > 0 && !says)
			yield missing('steps', id, 'must not be done before another step, but has no "notYet" that tells the reader so.');
		if (notBefore.length === 0 && says)
			yield missing('steps', id, 'has a "notYet", but the step names nothing under notBefore.');
	}
}

function* checkPlaceholders(program: Program, reference: Messages): Generator<Problem> {
	const claims: [string, Record<string, { values: Record<string, Value> }>][] = [
		['facts', program.facts],
		['requirements', program.requirements],
		['steps', program.steps],
	];
	for (const [group, things] of claims) {
		for (const [id, { values }] of Object.entries(things)) {
			for (const name of textsOf(reference[group]?.[id]).flatMap(placeholders)) {
				if (!(name in values))
					yield missing(
						group,
						id,
						`names {${name}}, but its values are ${Object.keys(values).join(', ') || 'none'}. Add the value or correct the name.`,
					);
			}
		}
	}
	for (const [id, { sides, values }] of Object.entries(program.disputes)) {
		const known = Object.assign({}, values, ...sides.map((side) => side.values)) as Record<string, Value>;
		const words = reference['disputes']?.[id];
		for (const name of textsOf(words).flatMap(placeholders)) {
			if (!(name in known))
				yield missing(
					'disputes',
					id,
					`names {${name}}, but its values are ${Object.keys(known).join(', ') || 'none'}. Add the value or correct the name.`,
				);
		}
		const said = typeof words === 'object' && 'sides' in words ? words['sides'] : [];
		if (Array.isArray(said) && said.length !== sides.length) {
			yield missing(
				'disputes',
				id,
				`has ${said.length} sides in words and ${sides.length} in content/data/. Write one sentence a side.`,
			);
		}
	}
}

/** Products whose names hold a digit. */
const namesWithDigits = /(Microsoft|Office|Dynamics) 365|ISO 3166-1|D-U-N-S|365 |21Vianet|Web 2|WCAG 2\.2|A4/g;

function* checkDigits(messages: Record<string, Messages>): Generator<Problem> {
	for (const [locale, groups] of Object.entries(messages)) {
		for (const [group, entries] of Object.entries(groups)) {
			for (const [id, words] of Object.entries(entries)) {
				const text = textsOf(words).find((each) =>
					/\d/.test(each.replace(namesWithDigits, '').replace(/\{[^}]*\}/g, '')),
				);
				if (text !== undefined) {
					yield {
						file: `content/messages/${locale}/${group}`,
						field: id,
						text: `has a number of its own: ${JSON.stringify(text)}. Put it under values in content/data/ and name it in braces.`,
					};
				}
			}
		}
	}
}

function textsOf(words: Words | undefined): string[] {
	if (words === undefined || words === null) return [];
	return typeof words === 'string' ? [words] : Object.values(words).flatMap(textsOf);
}
