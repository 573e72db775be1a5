import {
	type AnswerProblem,
	type Answers,
	decodeAnswers,
	encodeAnswers,
	type KnownParts,
} from '../../domain/answers/answers.ts';
import type { Seen } from '../../domain/answers/seen.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import type { Storeroom, Surroundings } from '../surroundings/surroundings.ts';
import { longestKept, readStored, writeStored } from './stored-answers.ts';

/** Answers as they were found, in the address or in storage. */
export interface FoundAnswers {
	answers: Answers;
	/** What the maker of the link saw. */
	seen: Seen | undefined;
	/** What could not be read, and where it stood. */
	problems: { origin: 'link' | 'storage'; list: readonly AnswerProblem[] } | undefined;
	/** Whether this browser refuses to keep answers. */
	isStorageBlocked: boolean;
	/** The reader's own answers, where a link stands in for them. */
	earlier: Answers | undefined;
}

export type ChangedAnswers = Partial<Omit<Answers, 'date'>> & { date?: Day | undefined };

/** An absent date means today, so that `date: undefined` takes the day away. */
export function mergeAnswers(answers: Answers, part: ChangedAnswers): Answers {
	const { date, ...rest } = { ...answers, ...part };
	return date === undefined ? rest : { ...rest, date };
}

/** The same answers where nothing was typed. */
export function addTyped(answers: Answers, typed: Answers): Answers {
	if (encodeAnswers(typed) === '') return answers;
	return mergeAnswers(answers, {
		...(typed.date !== undefined && { date: typed.date }),
		office: [...new Set([...answers.office, ...typed.office])],
		target: [...new Set([...answers.target, ...typed.target])],
		other: { ...answers.other, ...typed.other },
	});
}

/**
 * The answers of the address, else those of storage. A link is kept where nothing else is; where something is,
 * the link only stands in for it.
 */
export function findAnswers(known: KnownParts, { readFragment, storeroom }: Surroundings): FoundAnswers {
	const fragment = readFragment();
	return fragment ? findLinked(fragment, known, storeroom) : findStored(known, storeroom);
}

/** What the fragment of an address says. */
export function findLinked(fragment: string, known: KnownParts, storeroom: Storeroom): FoundAnswers {
	const { answers, seen, problems } = decodeAnswers(fragment, known);
	const kept = findStored(known, storeroom);
	const linkText = encodeAnswers(answers);
	const found: FoundAnswers = {
		answers,
		seen,
		problems: problems.length > 0 ? { origin: 'link', list: problems } : undefined,
		isStorageBlocked: kept.isStorageBlocked,
		earlier: undefined,
	};
	if (encodeAnswers(kept.answers) === '') {
		if (linkText !== '') writeStored(answers, storeroom);
		return found;
	}
	// The address of the reader's own answers may have had no room for all of them.
	if (encodeAnswers(kept.answers) === linkText) return { ...found, answers: kept.answers };
	return { ...found, earlier: kept.answers };
}

/** What this browser has kept. */
export function findStored(known: KnownParts, storeroom: Storeroom): FoundAnswers {
	const stored = readStored(storeroom);
	const { answers, problems } = decodeAnswers(stored ?? '', known, longestKept);
	return {
		answers,
		seen: undefined,
		problems: problems.length > 0 ? { origin: 'storage', list: problems } : undefined,
		isStorageBlocked: stored === undefined,
		earlier: undefined,
	};
}
