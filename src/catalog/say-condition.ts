import type { Condition } from '../domain/condition/condition.schema.ts';
import { fillWords } from '../i18n/fill-words.ts';
import { formatList } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from './catalog.ts';
import { sayAnswer, sayQuestion } from './say-question.ts';

/** A condition in words: a question with the answers that meet it, or a phrase with the conditions it joins. */
export type SaidCondition = { question: string; answers: string[] } | { phrase: string; parts: SaidCondition[] };

/** @throws where a bloc has no name among the words of the interface */
export function sayCondition(condition: Condition, locale: Locale): SaidCondition {
	const { rules: words, blocNames } = wordsOf(locale);
	if ('question' in condition) {
		const { question } = condition;
		return {
			question: sayQuestion(question, locale),
			answers: condition.in.map((answer) => sayAnswer(question, answer, locale)),
		};
	}
	if ('officeIn' in condition) {
		const names = condition.officeIn.map((bloc) => {
			const name = (blocNames as Record<string, string>)[bloc];
			if (name === undefined)
				throw new Error(`The bloc "${bloc}" has no name. Add blocNames › ${bloc} to the interface.`);
			return name;
		});
		return { phrase: fillWords(words.office, { blocs: formatList(names, locale) }), parts: [] };
	}
	if ('not' in condition) return { phrase: words.not, parts: [sayCondition(condition.not, locale)] };
	const [phrase, parts] = 'all' in condition ? [words.all, condition.all] : [words.any, condition.any];
	return { phrase, parts: parts.map((part) => sayCondition(part, locale)) };
}

/** The same as plain text, a line each, what is joined set in by two spaces. */
export function writeCondition(condition: SaidCondition, locale: Locale, depth = 0): string {
	const words = wordsOf(locale).rules;
	const indent = '  '.repeat(depth);
	if ('question' in condition) {
		const answers = condition.answers.join(words.or);
		return indent + fillWords(words.answer, { question: condition.question, answers });
	}
	return [indent + condition.phrase, ...condition.parts.map((part) => writeCondition(part, locale, depth + 1))].join(
		'\n',
	);
}
