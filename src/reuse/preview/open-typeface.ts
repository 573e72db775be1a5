import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type PathCommand } from 'opentype.js';
import wawoff2 from 'wawoff2';

/** The shape of a character, in parts of the type's size; y grows downwards from the line on which it stands. */
export interface Shape {
	advance: number;
	outline: readonly PathCommand[];
}

/** `undefined` for a character that the typeface does not have. */
export type Typeface = (character: string) => Shape | undefined;

/** Of the axis from thin to black. */
const weight = 600;
/** The size at which outlines are asked for, so that rounding does not show. */
const precision = 1000;

/**
 * A typeface from a package of Fontsource, which cuts it into slices of characters; only the slices that the texts
 * need are unpacked.
 *
 * @param name of the package: `noto-sans-tc`
 * @param characters all that will be drawn
 */
export async function openTypeface(name: string, characters: ReadonlySet<string>): Promise<Typeface> {
	const find = createRequire(import.meta.url).resolve;
	const slices = JSON.parse(readFileSync(find(`@fontsource-variable/${name}/unicode.json`), 'utf8')) as Record<
		string,
		string
	>;
	const isInSlice = Object.entries(slices).map(([slice, ranges]) => [slice, readRanges(ranges)] as const);
	const fonts = new Map<string, Font>();
	const shapes = new Map<string, Shape>();
	for (const character of characters) {
		const slice = isInSlice.find(([, has]) => has(character.codePointAt(0) as number))?.[0];
		if (slice === undefined) continue;
		let font = fonts.get(slice);
		if (font === undefined) {
			const file = `@fontsource-variable/${name}/files/${name}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`;
			const unpacked = await wawoff2.decompress(readFileSync(find(file)));
			font = opentype.parse(Uint8Array.from(unpacked).buffer);
			fonts.set(slice, font);
		}
		const glyph = font.charToGlyph(character);
		// The first glyph of a font stands for all that it does not have.
		if (glyph.index === 0) continue;
		const { commands } = glyph.getPath(0, 0, precision, { variation: { wght: weight } }, font);
		// Known for this weight once its path was asked for.
		const advance = glyph.advanceWidth / font.unitsPerEm;
		shapes.set(character, { advance, outline: commands.map(shrink) });
	}
	return (character) => shapes.get(character);
}

function shrink(command: PathCommand): PathCommand {
	const { type, x, y, x1, y1, x2, y2 } = command;
	const [a, b, c, d, e, f] = [x, y, x1, y1, x2, y2].map((each) => each / precision) as [
		number,
		number,
		number,
		number,
		number,
		number,
	];
	return { type, x: a, y: b, x1: c, y1: d, x2: e, y2: f };
}

/** `U+3401,U+3d18-3d19`, as a style sheet has it. */
function readRanges(text: string): (code: number) => boolean {
	const ranges = text.split(',').map((range) => {
		const [first = '', last = first] = range.replace('U+', '').split('-');
		return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
	});
	return (code) => ranges.some(([first, last]) => code >= first && code <= last);
}
