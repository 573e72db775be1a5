import { officeQuestion } from '../domain/condition/evaluate-condition.ts';
import type { Requirement } from '../domain/requirement/requirement.schema.ts';
import { fillWords } from '../i18n/fill-words.ts';
import { formatList } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locales.ts';
import { textOf, wordsOf } from './catalog.ts';
import { placeName } from './place-names.ts';
import { sayAnswer, sayQuestion } from './say-question.ts';

/** An example in words: what the case is called, what is answered in it, and what comes out. */
export interface SaidExample {
	name: string;
	/** Empty where nothing is answered; a `whole` sentence where offices are named. */
	given: ({ whole: string } | { asked: string; answer: string })[];
	outcome: string;
}

/** @throws where the example's name has no words */
export function sayExample({ name, answers, state }: Requirement['examples'][number], locale: Locale): SaidExample {
	const { rules: words, verdicts } = wordsOf(locale);
	const outcomes = { met: verdicts.states.met, unmet: verdicts.states.unmet, open: words.open };
	const given = Object.entries(answers).map(([question, answer]) => {
		if (question === officeQuestion || Array.isArray(answer)) {
			const places = [answer].flat().map((code) => placeName(code, locale));
			return { whole: fillWords(words.officeIs, { places: formatList(places, locale) }) };
		}
		return { asked: sayQuestion(question, locale), answer: sayAnswer(question, answer, locale) };
	});
	return { name: textOf(locale, 'examples', name), given, outcome: outcomes[state] };
}

/** The same as plain text: the name and the outcome in the first line, then a line for each answer. */
export function writeExample({ name, given, outcome }: SaidExample, locale: Locale): string {
	const words = wordsOf(locale).rules;
	const lines = given.map((each) =>
		'whole' in each ? each.whole : fillWords(words.answer, { question: each.asked, answers: each.answer }),
	);
	return [fillWords(words.exampleOutcome, { name, outcome }), ...lines.map((line) => `  ${line}`)].join('\n');
}
