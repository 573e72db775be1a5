import { listQuestions } from '../condition/evaluate-condition.ts';
import type { Requirement } from './requirement.schema.ts';

/** Every question on which something of a requirement may hang, each once. */
export function listAsked({ requires, pending, refused, disputed }: Requirement): string[] {
	const conditions = [requires, pending, refused, disputed?.when].filter((each) => each !== undefined);
	return [...new Set(conditions.flatMap(listQuestions))];
}
