/** What of the package the preview uses; it brings no types of its own. */
declare module 'opentype.js' {
	export interface PathCommand {
		type: 'M' | 'L' | 'Q' | 'C' | 'Z';
		x: number;
		y: number;
		x1: number;
		y1: number;
		x2: number;
		y2: number;
	}
	export interface Glyph {
		index: number;
		advanceWidth: number;
		getPath(
			x: number,
			y: number,
			fontSize: number,
			options: { variation: Record<string, number> },
			font: Font,
		): { commands: PathCommand[] };
	}
	export interface Font {
		unitsPerEm: number;
		charToGlyph(character: string): Glyph;
	}
	const opentype: { parse(buffer: ArrayBuffer): Font };
	export default opentype;
}
declare module 'wawoff2' {
	/** From WOFF2 to TrueType. */
	const wawoff2: { decompress(font: Uint8Array): Promise<Uint8Array> };
	export default wawoff2;
}
