import { answerKeys } from '../../catalog/answer-keys.ts';
import { buildDay, dataVersion, partOf, program, textOf, wordsOf } from '../../catalog/catalog.ts';
import { isDisputed } from '../../catalog/find-claim.ts';
import { namedPlaces } from '../../catalog/place-names.ts';
import { sayAnswer, sayQuestion } from '../../catalog/say-question.ts';
import { sayValues } from '../../catalog/say-value.ts';
import { statusQuestion } from '../../domain/assess/rules-of-day.ts';
import { listQuestions } from '../../domain/condition/evaluate-condition.ts';
import { packTable } from '../../domain/market/packed-table.ts';
import { tableFacts } from '../../domain/market/table-facts.ts';
import { partnerTypeIds } from '../../domain/partner-type/partner-type.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localizePath } from '../../i18n/paths.ts';
import type { ChecklistProps, StepText } from '../../islands/checklist/checklist-props.ts';
import { answerFormWords } from '../answer-form-words.ts';
import { judgedFacts } from '../checker/judged-facts.ts';
import { citedSources, stampNotes } from '../claims/cited.ts';
import { guideAddress } from '../guide-address.ts';
import { mapValues } from '../map-values.ts';

/** All that the checklist needs in a language. */
export function checklistProps(locale: Locale, base: string): ChecklistProps {
	const words = wordsOf(locale);
	const { page: _, ...checklist } = words.checklist;
	const { name, independent, check } = words.site;
	const tables = program.marketTables.map(tableFacts);
	return {
		locale,
		buildDay,
		version: dataVersion,
		paths: {
			sources: localizePath(locale, '/sources/', base),
			check: localizePath(locale, '/check/', base),
			markets: localizePath(locale, '/markets/', base),
		},
		words: {
			checklist,
			form: answerFormWords(words.lookup.form),
			problems: words.lookup.problems,
			steps: words.steps,
			units: words.units,
			kinds: words.verdicts.kinds,
			stamp: words.stamp,
			sources: words.site.sources,
			outside: words.site.outside,
			closedLink: words.site.closedLink,
			site: { name, independent, check },
		},
		facts: listedFacts(),
		tables: tables.map((table) => packTable({ ...table, sources: [] })),
		sources: stepSources(),
		texts: {
			types: Object.fromEntries(
				partnerTypeIds.map((id) => [id, partOf(locale, 'partner-types', id, 'name')]),
			) as ChecklistProps['texts']['types'],
			guides: Object.fromEntries(
				partnerTypeIds.map((id) => [id, guideAddress(id, locale, base)]),
			) as ChecklistProps['texts']['guides'],
			status: statusText(locale),
			steps: mapValues(program.steps, (_, id) => stepText(locale, id)),
			documents: Object.fromEntries(
				unique(Object.values(program.steps).flatMap(({ documents }) => documents)).map((id) => [
					id,
					textOf(locale, 'documents', id),
				]),
			),
			links: Object.fromEntries(
				unique(Object.values(program.steps).flatMap(({ links }) => links)).map((id) => [id, linkText(locale, id)]),
			),
			markets: Object.fromEntries(
				tables.flatMap((table) => table.markets.map(({ id }) => [id, textOf(locale, 'markets', id)])),
			),
			questions: askedQuestions(locale),
		},
		places: namedPlaces(locale).map(({ id, name: place }) => [id, place]),
		otherKeys: answerKeys(),
	};
}

/** The facts without what only the build and the checker look at. */
function listedFacts(): ChecklistProps['facts'] {
	const judged = judgedFacts();
	return {
		...judged,
		partnerTypes: mapValues(judged.partnerTypes, (type) => ({
			...type,
			guide: [],
			intake: type.intake.map((intake) => ({ ...intake, citations: [] })),
		})) as unknown as ChecklistProps['facts']['partnerTypes'],
		requirements: mapValues(judged.requirements, (requirement) => ({ ...requirement, citations: [] })),
		steps: mapValues(program.steps, ({ id: _, dating: __, partnerTypes, ...step }) => ({
			...leaveOutEmpty({
				...step,
				// Of its values only the duration is counted; the sentences come with theirs filled in.
				values: Object.fromEntries(Object.entries(step.values).filter(([name]) => name === step.duration)),
			}),
			partnerTypes,
		})) as ChecklistProps['facts']['steps'],
		procedures: mapValues(program.procedures, leaveOutEmpty) as ChecklistProps['facts']['procedures'],
	};
}

/** Without empty lists and objects, and without `false`; read-facts.ts puts them back. */
function leaveOutEmpty<T extends object>(thing: T): Partial<T> {
	const isEmpty = (value: unknown) =>
		value === false || JSON.stringify(value) === '[]' || JSON.stringify(value) === '{}';
	return Object.fromEntries(Object.entries(thing).filter(([, value]) => !isEmpty(value))) as Partial<T>;
}

function stepSources(): ChecklistProps['sources'] {
	const cited = Object.values(program.steps).flatMap(({ citations }) => citations.map(({ source }) => source));
	return mapValues(citedSources(cited), (source, id) => ({ ...source, address: program.sources[id]?.address ?? '' }));
}

function statusText(locale: Locale): ChecklistProps['texts']['status'] {
	const answers = program.questions[statusQuestion]?.answers ?? [];
	return {
		text: sayQuestion(statusQuestion, locale),
		answers: Object.fromEntries(answers.map((answer) => [answer, sayAnswer(statusQuestion, answer, locale)])),
	};
}

function stepText(locale: Locale, id: string): StepText {
	const step = program.steps[id]!;
	const values = sayValues(step.values, locale);
	const say = (part: string) => fillWords(partOf(locale, 'steps', id, part), values);
	const disputed = isDisputed(id);
	const [detail, notYet] = [say('detail'), step.notBefore.length > 0 ? say('notYet') : ''];
	const notes = stampNotes(step, disputed, locale);
	return {
		title: say('title'),
		...(detail !== '' && { detail }),
		...(notYet !== '' && { notYet }),
		...(step.duration !== undefined && { takes: values[step.duration] ?? '' }),
		...(notes.length > 0 && { notes }),
		...(disputed && { isDisputed: true }),
	};
}

/** The questions that decide whether a procedure or a step applies. */
function askedQuestions(locale: Locale): Record<string, string> {
	const conditions = Object.values(program.procedures).map(({ when }) => when);
	const questions = conditions.flatMap((when) => (when === undefined ? [] : listQuestions(when)));
	const texts = unique(questions).map((id) => [id, sayQuestion(id, locale)]);
	return Object.fromEntries(texts);
}

function linkText(locale: Locale, id: string): { text: string; address?: string } {
	const { status, address } = program.links[id]!;
	return { text: textOf(locale, 'links', id), ...(status === 'in-use' && address !== undefined && { address }) };
}

function unique(ids: readonly string[]): string[] {
	return [...new Set(ids)];
}
