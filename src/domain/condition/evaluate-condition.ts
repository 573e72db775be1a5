import type { Condition } from './condition.schema.ts';

/** met, unmet, or open: a missing answer is never a "no". */
export type State = 'met' | 'unmet' | 'open';

export interface Evaluation {
	state: State;
	/** Questions whose answer can still decide it, in the order of the condition; empty unless open. */
	ask: string[];
}

/** What a condition may ask of the reader's answers. */
export interface AnswerSheet {
	/** `undefined` where nothing is answered, or the reader does not know. */
	answerOf: (question: string) => string | undefined;
	/** Whether an office lies in one of the blocs on the asked day; `undefined` where no office is named. */
	hasOfficeIn: (blocs: readonly string[]) => boolean | undefined;
}

/** The pseudo-question behind `officeIn`: the reader names offices instead of answering. */
export const officeQuestion = 'office';

/** Judges a condition by Kleene's three values. Questions that can no longer change the outcome are not asked. */
export function evaluateCondition(condition: Condition, answers: AnswerSheet): Evaluation {
	if ('question' in condition) {
		const answer = answers.answerOf(condition.question);
		return answer === undefined ? open([condition.question]) : closed(condition.in.includes(answer));
	}
	if ('officeIn' in condition) {
		const isInside = answers.hasOfficeIn(condition.officeIn);
		return isInside === undefined ? open([officeQuestion]) : closed(isInside);
	}
	if ('not' in condition) {
		const { state, ask } = evaluateCondition(condition.not, answers);
		return state === 'open' ? open(ask) : closed(state === 'unmet');
	}
	const [parts, settling] = 'all' in condition ? [condition.all, 'unmet' as const] : [condition.any, 'met' as const];
	const results = parts.map((part) => evaluateCondition(part, answers));
	if (results.some(({ state }) => state === settling)) return closed(settling === 'met');
	const ask = [...new Set(results.flatMap((result) => result.ask))];
	return ask.length > 0 ? open(ask) : closed(settling === 'unmet');
}

/** Every question that a condition mentions, each once. */
export function listQuestions(condition: Condition): string[] {
	if ('question' in condition) return [condition.question];
	if ('officeIn' in condition) return [officeQuestion];
	if ('not' in condition) return listQuestions(condition.not);
	return [...new Set(('all' in condition ? condition.all : condition.any).flatMap(listQuestions))];
}

function open(ask: string[]): Evaluation {
	return { state: 'open', ask };
}

function closed(isMet: boolean): Evaluation {
	return { state: isMet ? 'met' : 'unmet', ask: [] };
}
