import { officeQuestion } from '../condition/evaluate-condition.ts';
import type { TypeJudgment } from './judge-type.ts';
import { type Facts, type RulesOfDay, statusQuestion } from './rules-of-day.ts';

/**
 * The questions that can still change some verdict, the most decisive first: where the company stands, since it chooses
 * the rules; what the company sees to, since the lack of it is missing today; then what the vendor alone decides, which
 * most companies can only wait for. Within each, those on which most verdicts hang; the order of the data decides
 * between equals.
 */
export function orderQuestions(
	facts: Pick<Facts, 'questions'>,
	{ own }: Pick<RulesOfDay, 'own'>,
	judgments: readonly Pick<TypeJudgment, 'ask'>[],
): string[] {
	const counts = new Map<string, number>();
	for (const question of judgments.flatMap(({ ask }) => ask)) counts.set(question, (counts.get(question) ?? 0) + 1);
	const rank = (question: string) => (question === statusQuestion ? 0 : own.has(question) ? 1 : 2);
	return [...Object.keys(facts.questions), officeQuestion]
		.flatMap((question) => {
			const count = counts.get(question);
			return count === undefined ? [] : [{ question, count }];
		})
		.toSorted((a, b) => rank(a.question) - rank(b.question) || b.count - a.count)
		.map(({ question }) => question);
}
