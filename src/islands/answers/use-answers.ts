import { useEffect, useRef, useState } from 'preact/hooks';
import {
	type AnswerProblem,
	type Answers,
	decodeAnswers,
	encodeAnswers,
	type KnownParts,
	noAnswers,
} from '../../domain/answers/answers.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import { readStored, writeStored } from './stored-answers.ts';

export interface AnswersState {
	answers: Answers;
	/** What could not be read, and where it stood. */
	problems: { origin: 'link' | 'storage'; list: readonly AnswerProblem[] } | undefined;
	/** Whether this browser refuses to keep answers. */
	isStorageBlocked: boolean;
	/** Answers of an earlier visit that the link stands in for; they are kept until the reader changes something. */
	earlier: Answers | undefined;
	/** Answers that were cleared last, so that they can come back. */
	cleared: Answers | undefined;
}

export type ChangedAnswers = Partial<Omit<Answers, 'date'>> & { date?: Day | undefined };

export interface AnswersControl extends AnswersState {
	/** An absent answer stays as it is; `date: undefined` asks about today again. */
	change: (part: ChangedAnswers) => void;
	/** Leaves these answers only. */
	clear: (rest: Answers) => void;
	undoClear: () => void;
	useEarlier: () => void;
	dismissProblems: () => void;
}

const start: AnswersState = {
	answers: noAnswers,
	problems: undefined,
	isStorageBlocked: false,
	earlier: undefined,
	cleared: undefined,
};

/**
 * The reader's answers: read from the fragment of the address, else from storage, and written to both with
 * every change. A broken part is told and kept out; nothing else is lost with it.
 *
 * @param readTyped what the reader has answered on the page before its script was there
 */
export function useAnswers(known: KnownParts, readTyped: () => Answers): AnswersControl {
	const [state, setState] = useState(start);
	// Two changes in one moment must not overwrite each other.
	const latest = useRef(state);
	const set = (next: Partial<AnswersState>) => {
		latest.current = { ...latest.current, ...next };
		setState(latest.current);
	};

	useEffect(() => {
		const first = readAtFirst(known);
		const answers = addTyped(first.answers, readTyped());
		if (answers === first.answers) set(first);
		else replace(answers, first);
		const follow = () => {
			const read = readLink(known);
			if (read !== undefined) set({ ...read, earlier: undefined, cleared: undefined });
		};
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);

	const replace = (answers: Answers, also: Partial<AnswersState>) => {
		const text = encodeAnswers(answers);
		writeLink(text);
		const isKept = writeStored(text);
		set({ ...also, answers, isStorageBlocked: latest.current.isStorageBlocked || !isKept });
	};
	return {
		...state,
		change: (part) => replace(merge(latest.current.answers, part), { earlier: undefined, cleared: undefined }),
		clear: (rest) => replace(rest, { cleared: latest.current.answers, earlier: undefined }),
		undoClear: () => {
			const { cleared } = latest.current;
			if (cleared !== undefined) replace(cleared, { cleared: undefined });
		},
		useEarlier: () => {
			const { earlier } = latest.current;
			if (earlier !== undefined) replace(earlier, { earlier: undefined, problems: undefined });
		},
		dismissProblems: () => set({ problems: undefined }),
	};
}

/** An absent date means today, so that `date: undefined` takes the day away. */
function merge(answers: Answers, part: ChangedAnswers): Answers {
	const { date, ...rest } = { ...answers, ...part };
	return date === undefined ? rest : { ...rest, date };
}

/** What the address says; `undefined` where its fragment leads to a part of the page instead. */
function readLink(known: KnownParts): Pick<AnswersState, 'answers' | 'problems'> | undefined {
	const fragment = location.hash.slice(1);
	if (isAnchor(fragment)) return undefined;
	const { answers, problems } = decodeAnswers(fragment, known);
	return { answers, problems: problems.length > 0 ? { origin: 'link', list: problems } : undefined };
}

function isAnchor(fragment: string): boolean {
	return fragment !== '' && !fragment.includes('=') && document.getElementById(fragment) !== null;
}

function readAtFirst(known: KnownParts): Partial<AnswersState> & { answers: Answers } {
	const stored = readStored();
	const isStorageBlocked = stored === undefined;
	const kept = decodeAnswers(stored ?? '', known);
	const keptText = encodeAnswers(kept.answers);
	const link = location.hash.length > 1 ? readLink(known) : undefined;
	if (link !== undefined) {
		const linkText = encodeAnswers(link.answers);
		if (keptText === '' && linkText !== '') writeStored(linkText);
		const isOther = keptText !== '' && keptText !== linkText;
		return { ...link, isStorageBlocked, earlier: isOther ? kept.answers : undefined };
	}
	// Told once: what could be read takes the place of what could not.
	if (kept.problems.length > 0) writeStored(keptText);
	if (keptText !== '' && location.hash.length < 2) writeLink(keptText);
	return {
		answers: kept.answers,
		problems: kept.problems.length > 0 ? { origin: 'storage', list: kept.problems } : undefined,
		isStorageBlocked,
	};
}

/** The same answers where nothing was typed. */
function addTyped(answers: Answers, typed: Answers): Answers {
	if (encodeAnswers(typed) === '') return answers;
	return merge(answers, {
		...(typed.date !== undefined && { date: typed.date }),
		office: [...new Set([...answers.office, ...typed.office])],
		target: [...new Set([...answers.target, ...typed.target])],
		other: { ...answers.other, ...typed.other },
	});
}

/** Replaces the entry of the history: going back should leave the page, not undo letter by letter. */
function writeLink(text: string): void {
	const address = `${location.pathname}${location.search}${text === '' ? '' : `#${text}`}`;
	try {
		history.replaceState(history.state, '', address);
	} catch {
		// Some browsers refuse after a hundred changes within moments; the next change tries again.
	}
}
