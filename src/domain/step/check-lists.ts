import { checkCondition } from '../condition/check-condition.ts';
import type { Condition } from '../condition/condition.schema.ts';
import { listQuestions, officeQuestion } from '../condition/evaluate-condition.ts';
import type { Finding } from '../program/finding.ts';
import type { Program } from '../program/program.ts';
import type { Procedure } from './step.schema.ts';

type Facts = Pick<Program, 'steps' | 'procedures' | 'questions' | 'blocs'>;

/** Fields of steps and procedures that would make a checklist go wrong: answers that nobody can give, former ids that mislead. */
export function* checkLists(facts: Facts): Generator<Finding> {
	const formerly = new Map<string, string>();
	for (const [id, step] of Object.entries(facts.steps)) {
		const thing = `steps/${id}`;
		for (const other of step.coveredBy) {
			if (other in facts.steps && other !== id) continue;
			const text =
				other === id
					? 'a step cannot hold its own work. Take it out.'
					: `"${other}" is no step. Add content/data/steps/${other}.yaml or correct the id.`;
			yield { thing, field: 'coveredBy', text };
		}
		if (step.settled !== undefined) yield* checkSettled(facts, thing, step.settled);
		for (const former of step.formerly) {
			const other = formerly.get(former);
			if (former in facts.steps) {
				yield {
					thing,
					field: 'formerly',
					text: `"${former}" is a step of today, so readers' marks on it would move. Delete its file or take it out here.`,
				};
			} else if (other !== undefined) {
				yield {
					thing,
					field: 'formerly',
					text: `"${former}" is a former id of "${other}" too. Readers' marks can move to one step only; take one out.`,
				};
			}
			formerly.set(former, id);
		}
	}
	for (const [id, procedure] of Object.entries(facts.procedures)) yield* checkUse(facts, id, procedure);
}

function* checkSettled(facts: Facts, thing: string, settled: Condition): Generator<Finding> {
	yield* checkCondition(facts, thing, 'settled', settled);
	if (listQuestions(settled).includes(officeQuestion)) {
		yield {
			thing,
			field: 'settled',
			text: 'an office settles no step. Ask a question of content/data/questions.yaml.',
		};
	}
}

function* checkUse(facts: Facts, id: string, { when, follows }: Procedure): Generator<Finding> {
	const thing = `procedures/${id}`;
	if (when !== undefined) yield* checkCondition(facts, thing, 'when', when);
	if (follows === undefined) return;
	const before = facts.procedures[follows];
	if (before === undefined) {
		yield { thing, field: 'follows', text: `"${follows}" is no procedure. Add it or correct the id.` };
	} else if (before.until === undefined) {
		yield {
			thing,
			field: 'follows',
			text: `"${follows}" has no until, so it is not known since when this one is in use. Add it there.`,
		};
	}
}
