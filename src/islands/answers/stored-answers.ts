import type { Answers } from '../../domain/answers/answers.ts';
import { writeLink } from '../../domain/answers/write-link.ts';
import { answersKey } from '../storage/storage-keys.ts';
import type { Storeroom } from '../surroundings/surroundings.ts';

/** What is kept is never sent, so it may be longer than a link, in characters; anything beyond is no work of ours. */
export const longestKept = 20_000;

/** The answers of earlier visits, as the text of a link; `undefined` where this browser lets the page keep nothing. */
export function readStored({ read }: Storeroom): string | undefined {
	const { state, text } = read(answersKey);
	return state === 'blocked' ? undefined : (text ?? '');
}

/** The answers as they are kept: all of them, whatever a link has room for. */
export function writeKept(answers: Answers): string {
	return writeLink(answers, undefined, longestKept).text;
}

/** Keeps the answers, or forgets them where there are none. False where this browser does not allow it. */
export function writeStored(answers: Answers, { keep, forget }: Storeroom): boolean {
	const text = writeKept(answers);
	return text === '' ? forget(answersKey) : keep(answersKey, text) === 'kept';
}
