import { Converter } from 'opencc-js/t2cn';
import type { ScriptFold } from '../i18n/name-search/fold-name.ts';

/**
 * Which Traditional characters, variants included, fold to a Simplified one that occurs in these texts, so
 * that a name is found in whichever script it is typed. Computed at build: the whole table would be a
 * hundred times as large.
 */
export function scriptFoldFor(texts: Iterable<string>): ScriptFold {
	const wanted = new Set([...texts].flatMap((text) => [...toSimplified(text.normalize('NFKD'))]));
	return Object.fromEntries(pairs().filter(([, simplified]) => wanted.has(simplified)));
}

const convert = Converter({ from: 't', to: 'cn' });

/** Character by character, since a reader may have typed only a part of the word. */
function toSimplified(text: string): string {
	return convert([...text].join('\n')).replaceAll('\n', '');
}

let known: [string, string][] | undefined;

/** Every ideograph of the Unicode blocks in use that has another Simplified form. */
function pairs(): [string, string][] {
	if (known !== undefined) return known;
	const ideographs = [
		[0x3400, 0x4dbf],
		[0x4e00, 0x9fff],
	].flatMap(([first = 0, last = 0]) =>
		Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)),
	);
	const simplified = convert(ideographs.join('\n')).split('\n');
	known = ideographs.flatMap((character, position): [string, string][] => {
		const folded = simplified[position] ?? character;
		return folded === character ? [] : [[character, folded]];
	});
	return known;
}
