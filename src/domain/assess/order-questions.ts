import { officeQuestion } from '../condition/evaluate-condition.ts';
import type { TypeJudgment } from './judge-type.ts';
import { type Facts, statusQuestion } from './rules-of-day.ts';

/**
 * The questions that can still change some verdict. First where the company stands, since it chooses the rules;
 * then those on which most verdicts hang; the order of the data decides between equals.
 */
export function orderQuestions(facts: Pick<Facts, 'questions'>, judgments: readonly TypeJudgment[]): string[] {
	const weigh = (question: string) =>
		question === statusQuestion
			? Number.POSITIVE_INFINITY
			: judgments.filter(({ ask }) => ask.includes(question)).length;
	return [...Object.keys(facts.questions), officeQuestion]
		.map((question) => ({
			question,
			weight: judgments.some(({ ask }) => ask.includes(question)) ? weigh(question) : 0,
		}))
		.filter(({ weight }) => weight > 0)
		.toSorted((a, b) => b.weight - a.weight)
		.map(({ question }) => question);
}
