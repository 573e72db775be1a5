import { gunzipSync } from 'node:zlib';
import type { IndexChunk } from '../islands/search/find-chunks.ts';

/** What stands before everything that Pagefind packs. */
const signature = 'pagefind_dcd';

/**
 * Where the words of an index are, from its outline: CBOR of `[version, pages, chunks, …]`, of which each chunk is
 * `[first word, last word, name]`.
 *
 * @param packed the file `pagefind.<hash>.pf_meta`
 * @throws where the outline is of another form, as one of another version of Pagefind may be
 */
export function readIndexChunks(packed: Uint8Array): IndexChunk[] {
	const bytes = gunzipSync(packed);
	if (bytes.toString('latin1', 0, signature.length) !== signature) throw new Error("This is not Pagefind's outline.");
	const outline = readItem({ bytes, position: signature.length });
	const chunks = Array.isArray(outline) ? outline[2] : undefined;
	if (!Array.isArray(chunks) || chunks.length === 0 || !chunks.every(isChunk)) {
		throw new Error('The outline of the index has no list of its parts where Pagefind 1.6 writes it.');
	}
	return chunks;
}

type Item = number | string | Item[];

interface Reader {
	bytes: Buffer;
	position: number;
}

/** https://www.rfc-editor.org/rfc/rfc8949: no more of it than the outline uses. */
function readItem(reader: Reader): Item {
	const head = reader.bytes.readUInt8(reader.position++);
	const kind = head >> 5;
	const value = readValue(reader, head & 31);
	if (kind === 0) return value;
	if (kind === 3) {
		reader.position += value;
		return reader.bytes.toString('utf8', reader.position - value, reader.position);
	}
	if (kind === 4) return Array.from({ length: value }, () => readItem(reader));
	throw new Error(`The outline of the index holds something of the CBOR kind ${kind}, which is not known here.`);
}

/** Small ones stand in the head itself, others in the 1, 2 or 4 bytes behind it. */
function readValue(reader: Reader, size: number): number {
	if (size < 24) return size;
	const bytes = 2 ** (size - 24);
	if (bytes > 4)
		throw new Error(`The outline of the index holds a number of the CBOR size ${size}, which is not known here.`);
	reader.position += bytes;
	return reader.bytes.readUIntBE(reader.position - bytes, bytes);
}

function isChunk(item: Item): item is [string, string, string] {
	return Array.isArray(item) && item.length === 3 && item.every((part) => typeof part === 'string');
}
