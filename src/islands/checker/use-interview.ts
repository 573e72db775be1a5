import { useState } from 'preact/hooks';
import type { Answers } from '../../domain/answers/answers.ts';
import type { Assessment } from '../../domain/assess/assess.ts';
import { officeQuestion } from '../../domain/condition/evaluate-condition.ts';

export interface Interview {
	/** The question on the card; `undefined` where none is left. */
	current: string | undefined;
	/** The question that stays on the card whatever its answer is. */
	held: string | undefined;
	/** How often the reader has gone on or back. */
	moves: number;
	/** Keeps the question on the card while its answer changes. */
	hold: () => void;
	/** Passes over the question where it is not answered, and goes on. */
	next: () => void;
	/** Brings a question back onto the card. */
	goTo: (question: string) => void;
	/** Asks once more what was passed over, or answered with "I don't know". */
	askAgain: () => void;
	/** Begins anew. */
	restart: () => void;
}

interface State {
	held: string | undefined;
	passedOver: readonly string[];
	isAskedAgain: boolean;
	moves: number;
}

const start: State = { held: undefined, passedOver: [], isAskedAgain: false, moves: 0 };

/** Which question is on the card: the first one asked that is neither answered nor passed over. */
export function useInterview({ ask }: Assessment, answers: Answers): Interview {
	const [state, setState] = useState(start);
	const { held, passedOver, isAskedAgain, moves } = state;
	const isOpen = (question: string) => !passedOver.includes(question) && (isAskedAgain || !isSaid(answers, question));
	const current = held ?? ask.find(isOpen);
	return {
		current,
		held,
		moves,
		hold: () => setState({ ...state, held: current }),
		next: () =>
			setState({
				...state,
				held: undefined,
				passedOver: current === undefined ? passedOver : [...passedOver, current],
				moves: moves + 1,
			}),
		goTo: (question) => setState({ ...state, held: question, moves: moves + 1 }),
		askAgain: () => setState({ held: undefined, passedOver: [], isAskedAgain: true, moves: moves + 1 }),
		restart: () => setState({ ...start }),
	};
}

/** "I don't know" is said too, though it decides nothing. */
export function isSaid(answers: Answers, question: string): boolean {
	return question === officeQuestion ? answers.office.length > 0 : Object.hasOwn(answers.other, question);
}
