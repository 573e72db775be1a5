import { breakLines } from './break-lines.ts';
import { fillOutline } from './fill-outline.ts';
import type { Typeface } from './open-typeface.ts';
import type { Picture } from './write-png.ts';

/** What sites that show previews ask for, in pixels. */
export const pictureSize = { width: 1200, height: 630 };

/** What stands on a picture. */
export interface PreviewTexts {
	/** Of the page. */
	title: string;
	/** Of the guide. */
	name: string;
	/** What the stamp says; empty where the page cites no source, which then has none. */
	stamp: string;
	/** BCP 47. */
	languageTag: string;
}

/** Paper, ink, rule and accent by day, as in styles/tokens.css, and the pale ground of a stamp. */
export const previewColors = ['#faf7f1', '#1e1b16', '#d9d1c1', '#35398f', '#eaeaf6'] as const;
const [paper, ink, rule, accent, ground] = [0, 1, 2, 3, 4] as const;
type Color = 0 | 1 | 2 | 3 | 4;

/** Colors between two of them, for the edges of letters. */
const shades = 14;
/** Which color letters have on which: their shades follow the others in the palette. */
const ramps: readonly (readonly [below: Color, above: Color])[] = [
	[paper, ink],
	[ground, accent],
];
const palette = [
	...previewColors,
	...ramps.flatMap(([below, above]) =>
		Array.from({ length: shades }, (_, index) =>
			mix(previewColors[below], previewColors[above], (index + 1) / (shades + 1)),
		),
	),
];

const margin = 90;
const measure = pictureSize.width - 2 * margin;
/** Where the title may stand. */
const titleTop = 172;
const titleHeight = 300;
const titleSizes = [92, 84, 76, 68, 60, 52, 46];
const stampTop = 510;
const stampHeight = 60;

/**
 * The picture of a page: the name of the guide, the title, and the day of the page's newest source as a date stamp.
 *
 * @returns also the characters that the typeface lacks; they are left out of the picture
 */
export function paintPreview(texts: PreviewTexts, typeface: Typeface): { picture: Picture; missing: string[] } {
	const pixels = new Uint8Array(pictureSize.width * pictureSize.height).fill(paper);
	const missing = new Set<string>();

	const fill = (x: number, y: number, width: number, height: number, color: Color = ink) => {
		for (let row = y; row < y + height; row += 1) {
			pixels.fill(color, row * pictureSize.width + x, row * pictureSize.width + x + width);
		}
	};
	const widthOf = (text: string, size: number) =>
		[...text].reduce((sum, character) => sum + (typeface(character)?.advance ?? 0) * size, 0);
	const write = (text: string, left: number, baseline: number, size: number, ramp: number) => {
		let x = left;
		for (const character of text) {
			const shape = typeface(character);
			if (shape === undefined) missing.add(character);
			else {
				blend(pixels, fillOutline(shape.outline, { x, y: baseline }, size), ramp);
				x += shape.advance * size;
			}
		}
	};

	fill(0, 0, pictureSize.width, 14, accent);
	write(texts.name, margin, 104, 36, 0);
	fill(margin, 134, measure, 3, rule);

	const { size, lines } = chooseSize(texts, widthOf);
	const lineHeight = size * lineHeightOf(texts);
	const top = titleTop + (titleHeight - lineHeight * lines.length) / 2;
	for (const [index, line] of lines.entries()) {
		write(line, margin, Math.round(top + lineHeight * index + lineHeight / 2 + size * 0.36), size, 0);
	}

	if (texts.stamp !== '') {
		const textSize = 30;
		const stampWidth = Math.round(widthOf(texts.stamp, textSize)) + 64;
		fill(margin, stampTop, stampWidth, stampHeight, accent);
		fill(margin + 14, stampTop + 3, stampWidth - 17, stampHeight - 6, ground);
		write(texts.stamp, margin + 36, stampTop + 41, textSize, 1);
	}

	return { picture: { ...pictureSize, palette, pixels }, missing: [...missing] };
}

/** The largest size at which the title has room. */
function chooseSize(
	texts: PreviewTexts,
	widthOf: (text: string, size: number) => number,
): { size: number; lines: readonly string[] } {
	for (const size of titleSizes) {
		const lines = breakLines(texts.title, texts.languageTag, measure, (text) => widthOf(text, size));
		if (lines !== undefined && lines.length * size * lineHeightOf(texts) <= titleHeight) return { size, lines };
	}
	return { size: titleSizes.at(-1) as number, lines: [texts.title] };
}

/** Chinese lines want more space between them. */
function lineHeightOf({ title }: PreviewTexts): number {
	return /\p{Script=Han}/u.test(title) ? 1.35 : 1.2;
}

/** Lays a shape over the pixels, in the shades of a ramp. */
function blend(pixels: Uint8Array, shape: ReturnType<typeof fillOutline>, ramp: number): void {
	if (shape === undefined) return;
	const { left, top, width, height, shares } = shape;
	const first = previewColors.length + ramp * shades;
	const above = (ramps[ramp] as (typeof ramps)[number])[1];
	for (let row = 0; row < height; row += 1) {
		for (let column = 0; column < width; column += 1) {
			const shade = Math.round((shares[row * width + column] as number) * (shades + 1));
			const [x, y] = [left + column, top + row];
			if (shade === 0 || x < 0 || x >= pictureSize.width || y < 0 || y >= pictureSize.height) continue;
			const at = y * pictureSize.width + x;
			const before = pixels[at] as number;
			// Neighbouring letters may share a pixel: the darker of the two shades stays.
			if (before === above || (before >= first && before - first + 1 > shade)) continue;
			pixels[at] = shade > shades ? above : first + shade - 1;
		}
	}
}

function mix(below: string, above: string, share: number): string {
	const parts = [1, 3, 5].map((at) => {
		const [from, to] = [below, above].map((color) => Number.parseInt(color.slice(at, at + 2), 16)) as [number, number];
		return Math.round(from + (to - from) * share)
			.toString(16)
			.padStart(2, '0');
	});
	return `#${parts.join('')}`;
}
