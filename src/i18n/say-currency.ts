import { fillWords } from './fill-words.ts';

/** What a place is billed in, as its cell of the table says: a code, two of them, or that the cell is blank. */
export function sayCurrency(
	{ currency, legacyCurrency }: { currency: string; legacyCurrency?: string | undefined },
	words: { notStated: string; legacy: string },
): string {
	if (currency === 'not-stated') return words.notStated;
	return legacyCurrency === undefined ? currency : fillWords(words.legacy, { currency, legacy: legacyCurrency });
}
