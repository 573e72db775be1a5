import { findChunks } from './find-chunks.ts';
import { pagefindFolder } from './pagefind.ts';
import { preloadFile } from './preload-file.ts';
import type { IndexOutline } from './search-equipment.ts';

const asked = new Set<string>();

/**
 * Asks for the parts of the index that these phrases need while Pagefind itself is still on its way; they would wait
 * for it, though they need nothing of it.
 */
export function preloadChunks(phrases: readonly string[], { chunks }: IndexOutline): void {
	for (const name of findChunks(phrases, chunks, document.documentElement.lang)) {
		if (asked.has(name)) continue;
		asked.add(name);
		preloadFile(`${pagefindFolder}index/${name}.pf_index`);
	}
}
