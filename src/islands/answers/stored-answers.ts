import { forgetKept, keepText, readKept } from '../storage/kept-text.ts';
import { answersKey } from '../storage/storage-keys.ts';

/** The answers of earlier visits, as the text of a link; `undefined` where this browser lets the page keep nothing. */
export function readStored(): string | undefined {
	const { state, text } = readKept(answersKey);
	return state === 'blocked' ? undefined : (text ?? '');
}

/** Keeps the text, or forgets it where it is empty. False where this browser does not allow it. */
export function writeStored(text: string): boolean {
	return text === '' ? forgetKept(answersKey) : keepText(answersKey, text) === 'kept';
}
