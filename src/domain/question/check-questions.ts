import { listQuestions } from '../condition/evaluate-condition.ts';
import type { Finding } from '../program/finding.ts';
import type { Program } from '../program/program.ts';

/** Questions that no condition asks, and amounts that no requirement holds. */
export function* checkQuestions({
	questions,
	requirements,
}: Pick<Program, 'questions' | 'requirements'>): Generator<Finding> {
	const asked = new Set(Object.values(requirements).flatMap(({ requires }) => listQuestions(requires)));
	for (const [id, { values }] of Object.entries(questions)) {
		const thing = `questions/${id}`;
		if (!asked.has(id)) {
			yield { thing, field: '', text: 'is asked by no requirement. Delete it, or let a requirement ask it.' };
		}
		for (const [field, { of, name }] of Object.entries(values)) {
			if (requirements[of]?.values[name] !== undefined) continue;
			yield {
				thing,
				field: `values › ${field}`,
				text: `there is no value "${name}" in the requirement "${of}". Correct one of the two.`,
			};
		}
	}
}
