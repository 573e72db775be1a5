import type { InterfaceWords } from '../catalog/interface-words/interface-words.schema.ts';
import type { AnswerWords } from '../islands/answers/answer-words.ts';

/** The words around answers, without those of the fields for places, which the market lookup alone has. */
export function answerFormWords(form: InterfaceWords['lookup']['form']): AnswerWords['form'] {
	const { day, dayHint, today, noDay, copy, copied, copyByHand, clear, undo, cleared, fromLink, showOwn } = form;
	const { notKept, followed, leftOut, leftOutOffices, leftOutTargets, leftOutAnswers, leftOutSeen, leftOutStates } =
		form;
	const { restLoading, restFailed, restRetry } = form;
	return {
		...{ day, dayHint, today, noDay, copy, copied, copyByHand, clear, undo, cleared, fromLink, showOwn },
		...{ notKept, followed, leftOut, leftOutOffices, leftOutTargets, leftOutAnswers, leftOutSeen, leftOutStates },
		...{ restLoading, restFailed, restRetry },
	};
}
