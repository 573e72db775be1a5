/** Single Traditional characters and the Simplified ones they fold to. */
export type ScriptFold = Readonly<Record<string, string>>;

const letters: Readonly<Record<string, string>> = {
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ß: 'ss',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ı: 'i',
	'&': ' and ',
};

/**
 * A name as it is compared: without case, accents, width, quotes or punctuation, and in Simplified
 * characters. `Côte d’Ivoire` → `cote divoire`; `臺灣` → `台湾`.
 */
export function foldName(text: string, script: ScriptFold): string {
	const plain = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}|['’‘ʻʼ`´]/gu, '');
	const folded = [...plain].map((character) => letters[character] ?? script[character] ?? character).join('');
	return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
