import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is text; pictures and Pagefind's index are packed already. */
const textFiles = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt', '.md', '.csv']);
/** Below this the names of the headers weigh more than is saved, in bytes. */
const leastBytes = 500;

/**
 * Puts a `.br` and a `.gz` beside every file of text, for servers that send what is packed already: packed once at
 * the highest level instead of at every request.
 *
 * @returns how many files were packed
 */
export async function compressSite(folder: string): Promise<number> {
	const files = (await readdir(folder, { recursive: true })).filter((file) => textFiles.has(extname(file)));
	const queue = files.toSorted();
	let packed = 0;
	const work = async () => {
		for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
			const path = join(folder, file);
			const content = await readFile(path);
			if (content.length < leastBytes) continue;
			const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
			await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params }));
			await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
			packed += 1;
		}
	};
	// Node packs in threads of its own, so two at once use two cores.
	await Promise.all([work(), work()]);
	return packed;
}

if (process.argv[1] === import.meta.filename) {
	const folder = process.argv[2] ?? 'dist';
	const packed = await compressSite(folder).catch((error: unknown) => {
		console.error(`${folder} could not be packed: ${error instanceof Error ? error.message : error}`);
		console.error('Build the site first, with npm run build, or name its folder.');
		process.exit(1);
	});
	console.log(`${packed} files in ${folder} have a .br and a .gz beside them.`);
}
