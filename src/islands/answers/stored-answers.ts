import type { Answers } from '../../domain/answers/answers.ts';
import { writeLink } from '../../domain/answers/write-link.ts';
import { forgetKept, keepText, readKept } from '../storage/kept-text.ts';
import { answersKey } from '../storage/storage-keys.ts';
import { watchKept } from '../storage/watch-kept.ts';

/** What is kept is never sent, so it may be longer than a link, in characters; anything beyond is no work of ours. */
export const longestKept = 20_000;

/** The answers of earlier visits, as the text of a link; `undefined` where this browser lets the page keep nothing. */
export function readStored(): string | undefined {
	const { state, text } = readKept(answersKey);
	return state === 'blocked' ? undefined : (text ?? '');
}

/** The answers as they are kept: all of them, whatever a link has room for. */
export function writeKept(answers: Answers): string {
	return writeLink(answers, undefined, longestKept).text;
}

/** Keeps the answers, or forgets them where there are none. False where this browser does not allow it. */
export function writeStored(answers: Answers): boolean {
	const text = writeKept(answers);
	return text === '' ? forgetKept(answersKey) : keepText(answersKey, text) === 'kept';
}

/** Calls back whenever another tab has changed the answers that are kept; returns how to stop. */
export function watchStored(onChange: () => void): () => void {
	return watchKept(answersKey, onChange);
}
