import { entryAddress, pagefindFolder } from './pagefind.ts';
import { preloadFile } from './preload-file.ts';
import type { IndexOutline } from './search-equipment.ts';

/**
 * Asks for what Pagefind asks for only one after the other: on a slow line each of them would wait for the one before.
 * The largest, its program, is asked for before that, by the page itself.
 *
 * @param index `undefined` in the development server, which leaves it to Pagefind
 */
export function preloadIndex(index: IndexOutline | undefined): void {
	if (index === undefined) return;
	for (const href of [entryAddress(index.tag), ...index.files.map((file) => pagefindFolder + file)]) preloadFile(href);
}
