import { answerKeys } from '../../catalog/answer-keys.ts';
import { buildDay, dataVersion, partOf, partsOf, program, wordsOf } from '../../catalog/catalog.ts';
import { isDisputed } from '../../catalog/find-claim.ts';
import { namedPlaces } from '../../catalog/place-names.ts';
import { sayAnswer, sayQuestion } from '../../catalog/say-question.ts';
import { sayValues } from '../../catalog/say-value.ts';
import { listEras } from '../../domain/assess/list-eras.ts';
import { partnerTypeIds } from '../../domain/partner-type/partner-type.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localizePath } from '../../i18n/paths.ts';
import type {
	CheckerProps,
	CheckerTexts,
	DisputeText,
	QuestionText,
	RequirementText,
} from '../../islands/checker/checker-props.ts';
import { answerFormWords } from '../answer-form-words.ts';
import { citedSources, stampNotes } from '../claims/cited.ts';
import { guideAddress } from '../guide-address.ts';
import { mapValues } from '../map-values.ts';
import { judgedFacts } from './judged-facts.ts';

/** All that the checker needs in a language. */
export function checkerProps(locale: Locale, base: string): CheckerProps {
	const words = wordsOf(locale);
	const { form, suits, day, verdicts, seen, receipt } = words.checker;
	// What only the terminal says, and what only stamps drawn at build say, is left out.
	const { ask, idle, ...verdictWords } = words.verdicts;
	const { label, disputed, said, between, ...stamp } = words.stamp;
	const disputes = disputeTexts(locale);
	return {
		locale,
		buildDay,
		version: dataVersion,
		paths: {
			sources: localizePath(locale, '/sources/', base),
			checklist: localizePath(locale, '/checklist/', base),
		},
		words: {
			checker: { form, suits, day, verdicts, seen, receipt },
			form: answerFormWords(words.lookup.form),
			problems: words.lookup.problems,
			verdicts: verdictWords,
			stamp,
			sources: words.site.sources,
			type: words.partnerTypes.type,
			more: words.partnerTypes.more,
			guide: words.site.name,
		},
		facts: judgedFacts(),
		sources: checkerSources(disputes),
		texts: {
			types: typeTexts(locale, base),
			questions: mapValues(program.questions, (_, id) => questionText(locale, id)),
			requirements: mapValues(program.requirements, (_, id) => requirementText(locale, id)),
			disputes,
			notYet: notYetTexts(locale),
		},
		eras: listEras(program),
		places: namedPlaces(locale).map(({ id, name }) => [id, name]),
		otherKeys: answerKeys(),
	};
}

function checkerSources(disputes: CheckerTexts['disputes']): CheckerProps['sources'] {
	const cited = [
		...Object.values(program.requirements),
		...partnerTypeIds.flatMap((type) => program.partnerTypes[type].intake),
		...Object.values(disputes).flatMap(({ sides }) => sides),
	].flatMap(({ citations }) => citations.map(({ source }) => source));
	return mapValues(citedSources(cited), (source, id) => ({ ...source, address: program.sources[id]?.address ?? '' }));
}

function typeTexts(locale: Locale, base: string): CheckerTexts['types'] {
	const texts = partnerTypeIds.map((id) => [
		id,
		{ name: partOf(locale, 'partner-types', id, 'name'), guide: guideAddress(id, locale, base) },
	]);
	return Object.fromEntries(texts) as CheckerTexts['types'];
}

function questionText(locale: Locale, id: string): QuestionText {
	const answers = program.questions[id]?.answers ?? [];
	return {
		text: sayQuestion(id, locale),
		why: sayQuestion(id, locale, 'why'),
		answers: Object.fromEntries(answers.map((answer) => [answer, sayAnswer(id, answer, locale)])),
	};
}

function requirementText(locale: Locale, id: string): RequirementText {
	const requirement = program.requirements[id]!;
	const disputed = isDisputed(id);
	return {
		title: partOf(locale, 'requirements', id, 'title'),
		text: fillWords(partOf(locale, 'requirements', id, 'text'), sayValues(requirement.values, locale)),
		notes: stampNotes(requirement, disputed, locale),
		isDisputed: disputed,
	};
}

/** The disputes that may decide a case. */
function disputeTexts(locale: Locale): Record<string, DisputeText> {
	const ids = Object.values(program.requirements).flatMap(({ disputed }) => (disputed ? [disputed.dispute] : []));
	const texts = [...new Set(ids)].map((id): [string, DisputeText] => {
		const { sides } = partsOf(locale, 'disputes', id);
		const says = Array.isArray(sides) ? sides : [];
		return [
			id,
			{
				title: partOf(locale, 'disputes', id, 'title'),
				sides: (program.disputes[id]?.sides ?? []).map(({ citations, values }, position) => ({
					text: fillWords(String(says[position] ?? ''), sayValues(values, locale)),
					citations,
				})),
				reading: partOf(locale, 'disputes', id, 'reading'),
			},
		];
	});
	return Object.fromEntries(texts);
}

function notYetTexts(locale: Locale): CheckerTexts['notYet'] {
	const steps = Object.values(program.requirements).flatMap(({ step }) => (step === undefined ? [] : [step]));
	const texts = [...new Set(steps)].map((id) => [
		id,
		fillWords(partOf(locale, 'steps', id, 'notYet'), sayValues(program.steps[id]?.values ?? {}, locale)),
	]);
	return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}
