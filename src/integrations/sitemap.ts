import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSitemapEntry, type SitemapEntry, writeSitemap } from '../reuse/sitemap.ts';
import { copyOf, walkPages } from './walk-pages.ts';

/** Lists the built pages for search engines, from what each page says of itself: `/sitemap.xml`. */
export function sitemap(): AstroIntegration {
	return {
		name: 'sitemap',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const entries: SitemapEntry[] = [];
				for (const { html } of walkPages(fileURLToPath(dir))) {
					const entry = readSitemapEntry(html);
					if (entry !== undefined) entries.push(copyOf(entry));
				}
				await writeFile(new URL('sitemap.xml', dir), writeSitemap(entries));
				logger.info(`${entries.length} pages are in the sitemap.`);
			},
		},
	};
}
