import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's own interfaces, which it writes beside the index; the guide has its own. */
const unusedFiles = [
	'pagefind-ui.js',
	'pagefind-ui.css',
	'pagefind-modular-ui.js',
	'pagefind-modular-ui.css',
	'pagefind-component-ui.js',
	'pagefind-component-ui.css',
	'pagefind-highlight.js',
];

/** Indexes the built pages, one index a language. A problem of the index fails the build. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const { index, errors } = await createIndex();
				if (index === undefined || errors.length > 0) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
				const added = await index.addDirectory({ path: fileURLToPath(dir) });
				if (added.errors.length > 0) throw new Error(`Pagefind could not read the pages: ${added.errors.join('; ')}`);
				const outputPath = fileURLToPath(new URL('pagefind/', dir));
				const written = await index.writeFiles({ outputPath });
				if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
				await close();
				await Promise.all(unusedFiles.map((file) => rm(`${outputPath}${file}`, { force: true })));
				logger.info(`${added.page_count} pages are in the search index.`);
			},
		},
	};
}
