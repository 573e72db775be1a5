import type { InterfaceWords } from '../../catalog/interface-words/interface-words.schema.ts';

/** Words around the answers that every page with answers uses. */
export interface AnswerWords {
	form: Pick<
		InterfaceWords['lookup']['form'],
		| 'day'
		| 'dayHint'
		| 'today'
		| 'noDay'
		| 'copy'
		| 'copied'
		| 'copyByHand'
		| 'clear'
		| 'undo'
		| 'cleared'
		| 'fromLink'
		| 'showOwn'
		| 'notKept'
		| 'followed'
		| 'leftOut'
		| 'leftOutOffices'
		| 'leftOutTargets'
		| 'leftOutAnswers'
		| 'leftOutSeen'
		| 'leftOutStates'
		| 'restLoading'
		| 'restFailed'
		| 'restRetry'
	>;
	problems: InterfaceWords['lookup']['problems'];
}
