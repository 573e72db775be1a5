import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales, localeTraits } from '../i18n/locales.ts';
import { writePage } from '../reuse/markdown/write-page.ts';
import { walkPages } from './walk-pages.ts';

/** Puts every page of the guide beside itself as Markdown, for programs that read text: `/en/guide/direct-bill.md`. */
export function markdownPages(): AstroIntegration {
	return {
		name: 'markdown-pages',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const { program } = await import('../catalog/catalog.ts');
				for (const locale of locales) {
					const folder = fileURLToPath(new URL(`${localeTraits[locale].segment}/guide/`, dir));
					// The list of the pages, above them, is none.
					for (const { file, html } of walkPages(folder, (path) => path !== 'index.html')) {
						const markdown = writePage(html, (source) => program.sources[source]?.address);
						await writeFile(`${dirname(file)}.md`, markdown);
					}
				}
			},
		},
	};
}
