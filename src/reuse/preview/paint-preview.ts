import type { Picture } from './write-png.ts';

/** Where the picture stands, below the site's base. */
export const picturePath = '/preview.png';
/** What sites that show previews ask for, in pixels. */
export const pictureSize = { width: 1200, height: 630 };

/** Paper, ink, rule and accent by day, as in styles/tokens.css, and the pale ground of a stamp. */
export const previewColors = ['#faf7f1', '#1e1b16', '#d9d1c1', '#35398f', '#eaeaf6'] as const;
const [paper, ink, rule, accent, ground] = [0, 1, 2, 3, 4];

/** Lines of a page, by their length in hundredths, with the kind of stamp at their end; a blank one between paragraphs. */
const lines: readonly (readonly [length: number, stamp?: Stamp])[] = [
	[100],
	[94],
	[62, 'official'],
	[0],
	[100],
	[71, 'official-copy'],
	[0],
	[97],
	[100],
	[48, 'third-party'],
];
type Stamp = 'official' | 'official-copy' | 'third-party';

const edge = { left: 120, top: 90, width: 700 };
const lineHeight = 42;

/**
 * The guide as a picture without a word: a page whose claims end in date stamps, solid, outlined and dashed. It has no
 * text because drawing Chinese needs a font, which a build cannot count on.
 */
export function paintPreview(): Picture {
	const pixels = new Uint8Array(pictureSize.width * pictureSize.height).fill(paper);
	const fill = (x: number, y: number, width: number, height: number, color = ink) => {
		for (let row = y; row < y + height; row += 1) {
			pixels.fill(color, row * pictureSize.width + x, row * pictureSize.width + x + width);
		}
	};
	fill(0, 0, pictureSize.width, 14, accent);
	fill(edge.left, edge.top, 470, 34);
	fill(edge.left, edge.top + 62, pictureSize.width - 2 * edge.left, 3, rule);
	for (const [index, [length, stamp]] of lines.entries()) {
		const y = edge.top + 100 + index * lineHeight;
		const width = Math.round((edge.width * length) / 100);
		if (width > 0) fill(edge.left, y, width, 14, rule);
		if (stamp !== undefined) paintStamp(stamp, edge.left + width + 24, y - 13);
	}
	return { ...pictureSize, palette: previewColors, pixels };

	/** As styles/claims.css draws it: rank by shape. */
	function paintStamp(stamp: Stamp, x: number, y: number): void {
		const [width, height, line] = [172, 40, 3];
		if (stamp === 'official') fill(x, y, width, height, ground);
		const dash = stamp === 'third-party' ? 12 : width;
		for (let at = 0; at < width; at += 2 * dash) {
			fill(x + at, y, Math.min(dash, width - at), line, accent);
			fill(x + at, y + height - line, Math.min(dash, width - at), line, accent);
		}
		for (let at = 0; at < height; at += 2 * dash) {
			fill(x, y + at, line, Math.min(dash, height - at), accent);
			fill(x + width - line, y + at, line, Math.min(dash, height - at), accent);
		}
		if (stamp === 'official') fill(x, y, 12, height, accent);
		// A day: four, two and two digits.
		for (const digit of [0, 1, 2, 3, 5, 6, 8, 9]) fill(x + 26 + digit * 13, y + 13, 8, 14, accent);
	}
}
