import { entryAddress, pagefindFolder } from './pagefind.ts';
import type { IndexFiles } from './search-equipment.ts';

/**
 * Asks for what Pagefind asks for only one after the other: on a slow line each of them would wait for the one before.
 *
 * @param index `undefined` in the development server, which leaves it to Pagefind
 */
export function preloadIndex(index: IndexFiles | undefined): void {
	if (index === undefined) return;
	for (const href of [entryAddress(index.tag), ...index.files.map((file) => pagefindFolder + file)]) {
		const link = document.createElement('link');
		// Asked for as `fetch` asks for it, or it would come twice.
		Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
		// A browser hands a failure to whoever asks first, be it much later: not to the reader's next try.
		link.onerror = () => fetch(href).catch(() => {});
		document.head.append(link);
	}
}
