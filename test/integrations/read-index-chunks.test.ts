import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readIndexChunks } from '../../src/integrations/read-index-chunks.ts';

/** CBOR, by hand: https://www.rfc-editor.org/rfc/rfc8949 */
const text = (value: string) => {
	const bytes = Buffer.from(value);
	return [...(bytes.length < 24 ? [0x60 + bytes.length] : [0x78, bytes.length]), ...bytes];
};
const list = (...items: number[][]) => [0x80 + items.length, ...items.flat()];

function pack(...outline: number[][]): Buffer {
	return gzipSync(Buffer.from([...Buffer.from('pagefind_dcd'), ...list(...outline)]));
}

const page = list(text('en_f602e56'), [0x19, 0x03, 0xe7], text(''));
/** A list of 300 numbers, as long ones are written. */
const long = [0x99, 0x01, 0x2c, ...Array<number>(300).fill(0x01)];

describe("the outline of Pagefind's index", () => {
	test('tells which words stand in which part', () => {
		const name = 'zh-hant-tw_71c8fba7fc21f03c96';
		const outline = pack(text('1.6.0'), list(page, long), list(list(text('000'), text('臺'), text(name))), list());
		expect(readIndexChunks(outline)).toEqual([['000', '臺', name]]);
	});

	test('is refused where it is of another form', () => {
		const message = 'The outline of the index has no list of its parts where Pagefind 1.6 writes it.';
		expect(() => readIndexChunks(pack(text('2.0.0'), list()))).toThrow(message);
		expect(() => readIndexChunks(pack(text('2.0.0'), list(), list()))).toThrow(message);
		expect(() => readIndexChunks(pack(text('2.0.0'), list(), list(page)))).toThrow(message);
		expect(() => readIndexChunks(gzipSync('something else'))).toThrow("This is not Pagefind's outline.");
		expect(() => readIndexChunks(pack([0xa0]))).toThrow('CBOR kind 5');
		expect(() => readIndexChunks(pack([0x1b, 0, 0, 0, 0, 0, 0, 0, 1]))).toThrow('CBOR size 27');
	});
});
