import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A built page. */
export interface WalkedPage {
	/** From the walked folder on, with slashes: `en/guide/overview/index.html`. */
	path: string;
	/** Where it lies. */
	file: string;
	html: string;
}

/**
 * Every page below a folder of the built site, one after the other in the order of their paths, so that a guide of
 * thousands of pages is never in memory at once. What is kept of a page longer than its turn goes through `copyOf`.
 *
 * @param wants which paths are read
 */
export function* walkPages(folder: string, wants: (path: string) => boolean = () => true): Generator<WalkedPage> {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
	for (const path of paths.filter((each) => each.endsWith('.html') && wants(each)).toSorted()) {
		const file = join(folder, path);
		yield { path, file, html: readFileSync(file, 'utf8') };
	}
}

/** The same in memory of its own: to V8 a part of a text is a view into the whole, which would stay as long as the part. */
export function copyOf<Value>(value: Value): Value {
	return structuredClone(value);
}
