import { officeQuestion } from '../condition/evaluate-condition.ts';
import type { TypeJudgment } from './judge-type.ts';
import { type Facts, statusQuestion } from './rules-of-day.ts';

/**
 * The questions that can still change some verdict. First where the company stands, since it chooses the rules;
 * then those on which most verdicts hang; the order of the data decides between equals.
 */
export function orderQuestions(facts: Pick<Facts, 'questions'>, judgments: readonly TypeJudgment[]): string[] {
	const counts = new Map<string, number>();
	for (const question of judgments.flatMap(({ ask }) => ask)) counts.set(question, (counts.get(question) ?? 0) + 1);
	if (counts.has(statusQuestion)) counts.set(statusQuestion, Number.POSITIVE_INFINITY);
	return [...Object.keys(facts.questions), officeQuestion]
		.filter((question) => counts.has(question))
		.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}
