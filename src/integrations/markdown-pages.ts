import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { guidePageIds } from '../catalog/guide-pages.ts';
import { locales, localeTraits } from '../i18n/locales.ts';
import { writePage } from '../reuse/markdown/write-page.ts';

/** Puts every page of the guide beside itself as Markdown, for programs that read text: `/en/guide/direct-bill.md`. */
export function markdownPages(): AstroIntegration {
	return {
		name: 'markdown-pages',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const { program } = await import('../catalog/catalog.ts');
				for (const locale of locales) {
					for (const id of guidePageIds) {
						const page = new URL(`${localeTraits[locale].segment}/guide/${id}`, dir);
						const html = await readFile(new URL(`${page.href}/index.html`), 'utf8');
						await writeFile(
							new URL(`${page.href}.md`),
							writePage(html, (source) => program.sources[source]?.address),
						);
					}
				}
			},
		},
	};
}
