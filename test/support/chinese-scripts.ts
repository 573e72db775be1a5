import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

export type Chinese = 'zh-TW' | 'zh-CN';

/**
 * Characters that only the other script has: those that OpenCC converts and the own side's standard does not
 * list. OpenCC alone would also name variants such as 群 and 准, which Taiwan writes every day.
 */
export const foreignTo: Record<Chinese, ReadonlySet<string>> = {
	'zh-TW': charactersThatChange(simplifiedToTraditional).difference(charactersOf('big5', [0xa4, 0xc6], [0x40, 0xfe])),
	'zh-CN': charactersThatChange(traditionalToSimplified).difference(charactersOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe])),
};

function charactersThatChange(dictionary: string): Set<string> {
	return new Set(
		dictionary
			.split('|')
			.map((line) => line.split(' '))
			.filter(([character = '', ...others]) => !others.includes(character))
			.map(([character = '']) => character),
	);
}

/** The ideographs of a national standard, by the rows of its double-byte code: Big5's frequent ones, GB 2312. */
function charactersOf(encoding: string, rows: [first: number, last: number], cells: [first: number, last: number]) {
	const decoder = new TextDecoder(encoding);
	const characters = new Set<string>();
	for (let row = rows[0]; row <= rows[1]; row++) {
		for (let cell = cells[0]; cell <= cells[1]; cell++) {
			const character = decoder.decode(Uint8Array.of(row, cell));
			if (/^\p{Script=Han}$/u.test(character)) characters.add(character);
		}
	}
	return characters;
}
