import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSitemapEntry, writeSitemap } from '../reuse/sitemap.ts';

/** Lists the built pages for search engines, from what each page says of itself: `/sitemap.xml`. */
export function sitemap(): AstroIntegration {
	return {
		name: 'sitemap',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const files = await readdir(fileURLToPath(dir), { recursive: true });
				const entries = [];
				for (const file of files.filter((each) => each.endsWith('.html'))) {
					const entry = readSitemapEntry(await readFile(new URL(file.replaceAll('\\', '/'), dir), 'utf8'));
					if (entry !== undefined) entries.push(entry);
				}
				await writeFile(new URL('sitemap.xml', dir), writeSitemap(entries));
				logger.info(`${entries.length} pages are in the sitemap.`);
			},
		},
	};
}
