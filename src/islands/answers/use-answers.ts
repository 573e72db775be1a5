import { useEffect, useRef, useState } from 'preact/hooks';
import { type Answers, decodeAnswers, type KnownParts, noAnswers } from '../../domain/answers/answers.ts';
import { writeLink } from '../../domain/answers/write-link.ts';
import { answersKey } from '../storage/storage-keys.ts';
import type { Surroundings } from '../surroundings/surroundings.ts';
import { thePage } from '../surroundings/the-page.ts';
import {
	addTyped,
	type ChangedAnswers,
	type FoundAnswers,
	findAnswers,
	findLinked,
	findStored,
	mergeAnswers,
} from './read-answers.ts';
import { writeKept, writeStored } from './stored-answers.ts';

export type { ChangedAnswers } from './read-answers.ts';

export interface AnswersState extends FoundAnswers {
	/** Answers that were cleared last, so that they can come back. */
	cleared: Answers | undefined;
	/** Whether another tab made the last change. */
	isFollowing: boolean;
}

export interface AnswersControl extends AnswersState {
	/** An absent answer stays as it is; `date: undefined` asks about today again. */
	change: (part: ChangedAnswers) => void;
	/** Leaves these answers only. */
	clear: (rest: Answers) => void;
	undoClear: () => void;
	useEarlier: () => void;
	dismissProblems: () => void;
	/** The address that a link to these answers begins with. */
	readAddress: () => string;
}

const start: AnswersState = {
	answers: noAnswers,
	seen: undefined,
	problems: undefined,
	isStorageBlocked: false,
	earlier: undefined,
	cleared: undefined,
	isFollowing: false,
};

/**
 * The attribute of a link to another page of the guide that takes the reader's own case along and adds to it or takes
 * away from it. Without it the next page would take the link for one that somebody else has sent.
 */
export const ownCase = 'data-own-case';

/**
 * The reader's answers: read from the fragment of the address, else from storage, and written to both with
 * every change. A broken part is told and kept out; nothing else is lost with it. What another tab changes is
 * followed, unless a link stands in for the reader's own answers.
 *
 * @param readTyped what the reader has answered on the page before its script was there
 * @param surroundings where the address and the storage are
 */
export function useAnswers(
	known: KnownParts,
	readTyped: () => Answers,
	surroundings: Surroundings = thePage,
): AnswersControl {
	const { storeroom } = surroundings;
	const [state, setState] = useState(start);
	// Two changes in one moment must not overwrite each other.
	const latest = useRef(state);
	const set = (next: Partial<AnswersState>) => {
		latest.current = { ...latest.current, ...next };
		setState(latest.current);
	};
	const writeAddress = (answers: Answers) => surroundings.writeFragment(writeLink(answers).text);
	const replace = (answers: Answers, also: Partial<AnswersState>) => {
		writeAddress(answers);
		const isKept = writeStored(answers, storeroom);
		const isStorageBlocked = latest.current.isStorageBlocked || !isKept;
		// What was seen belongs to the answers of the link; with others it is a new case.
		set({ ...also, answers, seen: undefined, isFollowing: false, isStorageBlocked });
	};
	const followAddress = () => {
		const fragment = surroundings.readFragment();
		if (fragment === undefined) return;
		set({ ...findLinked(fragment, known, storeroom), cleared: undefined, isFollowing: false });
	};
	const followOthers = () => {
		const { answers, earlier } = latest.current;
		const found = findStored(known, storeroom);
		if (found.isStorageBlocked) return;
		if (earlier !== undefined) return set({ earlier: found.answers });
		const text = writeKept(found.answers);
		if (text === writeKept(answers)) return;
		writeAddress(found.answers);
		set({ ...found, cleared: text === '' ? answers : undefined, isFollowing: true });
	};
	const keepOnTheWay = ({ target }: MouseEvent) => {
		const link = target instanceof Element ? target.closest<HTMLAnchorElement>(`a[${ownCase}]`) : null;
		const { answers, earlier } = latest.current;
		if (link === null || earlier !== undefined) return;
		const { date, other } = decodeAnswers(link.hash, known).answers;
		// Places are the same on both pages, and the address may have had no room for all of them.
		writeStored(mergeAnswers(answers, { date, other }), storeroom);
	};

	useEffect(() => {
		const found = findAnswers(known, surroundings);
		const answers = addTyped(found.answers, readTyped());
		if (answers !== found.answers) replace(answers, found);
		else {
			// Told once: what could be read takes the place of what could not.
			if (found.problems?.origin === 'storage') writeStored(answers, storeroom);
			if (surroundings.readFragment() === '') writeAddress(answers);
			set(found);
		}
		const stops = [
			surroundings.watchFragment(followAddress),
			surroundings.watchClicks(keepOnTheWay),
			storeroom.watch(answersKey, followOthers),
		];
		return () => {
			for (const stop of stops) stop();
		};
	}, []);

	return {
		...state,
		change: (part) => replace(mergeAnswers(latest.current.answers, part), { earlier: undefined, cleared: undefined }),
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
		readAddress: surroundings.readAddress,
	};
}
