import type { Value } from '../domain/claim/claim.schema.ts';
import type { Problem } from '../domain/program/problem.ts';
import type { Program } from '../domain/program/program.ts';
import { referenceLocale } from '../i18n/locales.ts';
import { hasOwnDigit } from './has-own-digit.ts';
import { type LocateWords, type Messages, placeholders, type Words } from './parse-messages.ts';

/** What each group of words has to say about each thing. `?` marks what may be left out. */
const shapes = {
	facts: 'sentence',
	requirements: ['title', 'text'],
	examples: 'sentence',
	questions: ['text', 'why', 'answers'],
	steps: ['title', 'detail?', 'notYet?'],
	documents: 'sentence',
	procedures: ['title'],
	disputes: ['title', 'sides', 'reading'],
	terms: ['name', 'definition', 'former?'],
	'partner-types': ['name', 'summary'],
	links: 'sentence',
	markets: 'sentence',
} as const;

type Group = keyof typeof shapes;

/** What makes words of these superfluous: the facts name them, and hold nothing else of them. */
const unusedIn: Partial<Record<Group, string>> = {
	documents: 'which no step asks for',
	examples: 'which no example is called',
};

/** A problem of the reference's words about one thing. */
type Report = (group: string, way: readonly string[], text: string) => Problem;

/**
 * Facts without words, words without facts, and words that name a value their fact does not hold. Only the
 * reference language is compared with the facts; the others are compared with the reference.
 */
export function* checkWords(
	program: Program,
	messages: Record<string, Messages>,
	locate: LocateWords,
): Generator<Problem> {
	const reference = messages[referenceLocale] ?? {};
	const report: Report = (group, way, text) => ({
		...locate(referenceLocale, group, way),
		field: way.join(' › '),
		text,
	});
	const ids: Record<Group, readonly string[]> = {
		facts: Object.keys(program.facts),
		requirements: Object.keys(program.requirements),
		examples: [
			...new Set(Object.values(program.requirements).flatMap(({ examples }) => examples.map(({ name }) => name))),
		],
		questions: Object.keys(program.questions),
		steps: Object.keys(program.steps),
		documents: [...new Set(Object.values(program.steps).flatMap(({ documents }) => documents))],
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
			if (id in words) yield* checkShape(report, group, id, words[id] as Words);
			else yield report(group, [id], `has no words. Add ${group} › ${id} in every language.`);
		}
		for (const id of Object.keys(words)) {
			if (ids[group].includes(id)) continue;
			const where = unusedIn[group] ?? 'which is not in content/data/';
			yield report(group, [id], `speaks of "${id}", ${where}. Correct the id or delete the words.`);
		}
	}
	yield* checkNotYet(program, reference, report);
	yield* checkPlaceholders(program, reference, report);
	yield* checkAnswers(program, reference, report);
	yield* checkSides(program, reference, report);
	yield* checkPlaceNames(program, messages, locate);
	yield* checkDigits(messages, locate);
}

function* checkShape(report: Report, group: Group, id: string, words: Words): Generator<Problem> {
	const shape = shapes[group];
	if (shape === 'sentence') {
		if (typeof words !== 'string') yield report(group, [id], 'has several parts, but is shown as one text. Write one.');
		return;
	}
	const fields = shape.map((each) => each.replace('?', ''));
	if (typeof words === 'string' || Array.isArray(words)) {
		yield report(group, [id], `is one text. Write the fields ${fields.join(', ')}.`);
		return;
	}
	for (const field of shape) {
		if (!field.endsWith('?') && !(field in words))
			yield report(group, [id], `has no "${field}". Add it in every language.`);
	}
	for (const field of Object.keys(words)) {
		if (!fields.includes(field))
			yield report(group, [id, field], `is shown nowhere. The fields are ${fields.join(', ')}; correct the spelling.`);
	}
}

function* checkNotYet(program: Program, reference: Messages, report: Report): Generator<Problem> {
	for (const [id, { notBefore }] of Object.entries(program.steps)) {
		const words = reference['steps']?.[id];
		const says = typeof words === 'object' && 'notYet' in words;
		if (notBefore.length > 0 && !says) {
			yield report(
				'steps',
				[id],
				`must not be done before ${notBefore.join(', ')}, but has no "notYet". Tell the reader so in every language.`,
			);
		}
		if (notBefore.length === 0 && says) {
			yield report(
				'steps',
				[id, 'notYet'],
				'warns of a step that names nothing under notBefore. Name it in content/data/ or delete the warning.',
			);
		}
	}
}

function* checkPlaceholders(program: Program, reference: Messages, report: Report): Generator<Problem> {
	const claims: [string, Record<string, { values: Record<string, Value> }>][] = [
		['facts', program.facts],
		['requirements', program.requirements],
		['steps', program.steps],
	];
	for (const [group, things] of claims) {
		for (const [id, { values }] of Object.entries(things)) {
			yield* checkNames(report, group, id, reference[group]?.[id], Object.keys(values));
		}
	}
	for (const [id, { values }] of Object.entries(program.questions)) {
		yield* checkNames(report, 'questions', id, reference['questions']?.[id], Object.keys(values));
	}
	for (const [id, { sides, values }] of Object.entries(program.disputes)) {
		const known = Object.keys(Object.assign({}, values, ...sides.map((side) => side.values)));
		yield* checkNames(report, 'disputes', id, reference['disputes']?.[id], known);
	}
}

function* checkNames(
	report: Report,
	group: string,
	id: string,
	words: Words | undefined,
	known: readonly string[],
): Generator<Problem> {
	for (const { way, text } of listTexts(words, [id])) {
		for (const name of placeholders(text)) {
			if (known.includes(name)) continue;
			yield report(
				group,
				way,
				`names {${name}}, but its values are ${known.join(', ') || 'none'}. Add the value or correct the name.`,
			);
		}
	}
}

/** Every answer of a question has a word, and no other has. */
function* checkAnswers(program: Program, reference: Messages, report: Report): Generator<Problem> {
	for (const [id, { answers }] of Object.entries(program.questions)) {
		const words = reference['questions']?.[id];
		if (typeof words !== 'object' || Array.isArray(words)) continue;
		const said = words['answers'];
		if (said === undefined) continue;
		const given = typeof said === 'object' && !Array.isArray(said) ? Object.keys(said) : [];
		for (const answer of answers) {
			if (!given.includes(answer)) {
				yield report('questions', [id, 'answers'], `has no words for "${answer}". Add them in every language.`);
			}
		}
		for (const answer of given) {
			if (!answers.includes(answer)) {
				yield report(
					'questions',
					[id, 'answers', answer],
					'is no answer of the question. Correct the id or delete the words.',
				);
			}
		}
	}
}

function* checkSides(program: Program, reference: Messages, report: Report): Generator<Problem> {
	for (const [id, { sides }] of Object.entries(program.disputes)) {
		const words = reference['disputes']?.[id];
		const said = typeof words === 'object' && 'sides' in words ? words['sides'] : [];
		if (Array.isArray(said) && said.length !== sides.length) {
			yield report(
				'disputes',
				[id, 'sides'],
				`has ${said.length} in words and ${sides.length} in content/data/. Write one sentence a side, in the same order.`,
			);
		}
	}
}

/** Names that replace ICU's; every language may have its own. */
function* checkPlaceNames(
	program: Program,
	messages: Record<string, Messages>,
	locate: LocateWords,
): Generator<Problem> {
	for (const [locale, { places = {} }] of Object.entries(messages)) {
		for (const code of Object.keys(places)) {
			if (code in program.places) continue;
			yield {
				...locate(locale, 'places', [code]),
				field: code,
				text: `${code} is no code in content/data/places.yaml. Correct it, or delete the name.`,
			};
		}
	}
}

function* checkDigits(messages: Record<string, Messages>, locate: LocateWords): Generator<Problem> {
	for (const [locale, groups] of Object.entries(messages)) {
		for (const [group, entries] of Object.entries(groups)) {
			for (const [id, words] of Object.entries(entries)) {
				for (const { way, text } of listTexts(words, [id])) {
					if (!hasOwnDigit(text.replace(/\{[^}]*\}/g, ''))) continue;
					yield {
						...locate(locale, group, way),
						field: way.join(' › '),
						text: `has a number of its own: ${JSON.stringify(text)}. Put it under values in content/data/ and name it in braces.`,
					};
				}
			}
		}
	}
}

function* listTexts(words: Words | undefined, way: readonly string[]): Generator<{ way: string[]; text: string }> {
	if (typeof words === 'string') yield { way: [...way], text: words };
	else for (const [key, inner] of Object.entries(words ?? {})) yield* listTexts(inner as Words, [...way, key]);
}
