import { rename, rmdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { locales, localeTraits } from '../i18n/locales.ts';

/** Puts each language's page for what was not found where hosts look for it: `/en/404.html`. Astro does so for the root only. */
export function notFoundPages(): AstroIntegration {
	return {
		name: 'not-found-pages',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				for (const locale of locales) {
					const folder = new URL(`${localeTraits[locale].segment}/404/`, dir);
					await rename(new URL('index.html', folder), new URL('../404.html', folder));
					await rmdir(folder);
				}
			},
		},
	};
}
