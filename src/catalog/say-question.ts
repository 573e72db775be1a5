import { fillWords } from '../i18n/fill-words.ts';
import type { Locale } from '../i18n/locales.ts';
import { partOf, partsOf, program } from './catalog.ts';
import { sayValue } from './say-value.ts';

/** A question as the checker asks it, or why it is asked, amounts filled in. */
export function sayQuestion(question: string, locale: Locale, part: 'text' | 'why' = 'text'): string {
	return fillWords(partOf(locale, 'questions', question, part), amountsOf(question, locale));
}

/** One of its answers, amounts filled in. @throws where the answer has no words; the checks of the content exclude that */
export function sayAnswer(question: string, answer: string, locale: Locale): string {
	const words = (partsOf(locale, 'questions', question)['answers'] as Record<string, string> | undefined)?.[answer];
	if (words === undefined) throw new Error(`No words for the answer ${question} › ${answer} in ${locale}.`);
	return fillWords(words, amountsOf(question, locale));
}

/** The amounts that its words name in braces; they stand in the requirements alone. */
function amountsOf(question: string, locale: Locale): Record<string, string> {
	return Object.fromEntries(
		Object.entries(program.questions[question]?.values ?? {}).map(([name, { of, name: valueName }]) => {
			const value = program.requirements[of]?.values[valueName];
			return [name, value === undefined ? `{${name}}` : sayValue(value, locale)];
		}),
	);
}
