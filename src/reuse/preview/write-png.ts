import { crc32, deflateSync } from 'node:zlib';

/** A picture of few colors: a number for each pixel, row by row, which color of the palette it has. */
export interface Picture {
	width: number;
	height: number;
	/** As `#rrggbb`; 256 at most. */
	palette: readonly string[];
	/** As many as width × height. */
	pixels: Uint8Array;
}

/** The levels above take ten times as long for a tenth of the size. */
const packing = 7;

/** The picture as PNG, its colors by palette. */
export function writePng({ width, height, palette, pixels }: Picture): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a pixel, colors by palette; the only ways of packing, filtering and ordering there are.
	header.set([8, 3, 0, 0, 0], 8);
	// Each row begins with its filter: none.
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		writeChunk('IHDR', header),
		writeChunk('PLTE', Buffer.from(palette.map((color) => color.slice(1)).join(''), 'hex')),
		writeChunk('IDAT', deflateSync(rows, { level: packing })),
		writeChunk('IEND', Buffer.alloc(0)),
	]);
}

function writeChunk(name: string, content: Buffer): Buffer {
	const chunk = Buffer.alloc(content.length + 12);
	chunk.writeUInt32BE(content.length, 0);
	chunk.write(name, 4, 'latin1');
	chunk.set(content, 8);
	chunk.writeUInt32BE(crc32(chunk.subarray(4, content.length + 8)), content.length + 8);
	return chunk;
}
