import type { Finding } from '../program/finding.ts';
import type { Program } from '../program/program.ts';
import type { Condition } from './condition.schema.ts';

/**
 * Questions, answers and blocs of a condition that do not exist.
 *
 * @param thing collection and id of what holds the condition
 * @param field the field that holds it
 */
export function* checkCondition(
	facts: Pick<Program, 'questions' | 'blocs'>,
	thing: string,
	field: string,
	condition: Condition,
): Generator<Finding> {
	if ('not' in condition) yield* checkCondition(facts, thing, field, condition.not);
	else if ('officeIn' in condition) {
		for (const bloc of condition.officeIn) {
			if (bloc in facts.blocs) continue;
			yield { thing, field, text: `"${bloc}" is no bloc of content/data/blocs.yaml. Correct the id.` };
		}
	} else if ('question' in condition) {
		const question = facts.questions[condition.question];
		if (question === undefined) {
			yield {
				thing,
				field,
				text: `asks "${condition.question}", which is not in content/data/questions.yaml. Add it there or correct the id.`,
			};
			return;
		}
		for (const answer of condition.in) {
			if (question.answers.includes(answer)) continue;
			yield {
				thing,
				field,
				text: `"${answer}" is no answer to "${condition.question}". The answers are ${question.answers.join(', ')}.`,
			};
		}
	} else {
		for (const part of 'all' in condition ? condition.all : condition.any) {
			yield* checkCondition(facts, thing, field, part);
		}
	}
}
