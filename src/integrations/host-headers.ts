import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { writeHostHeaders } from '../hosting/host-headers.ts';
import { locales, localeTraits } from '../i18n/locales.ts';

/** Fits the rules of public/_headers to the folder and the languages of the site: `/_headers`. */
export function hostHeaders(): AstroIntegration {
	let base = '/';
	return {
		name: 'host-headers',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': async ({ dir }) => {
				const file = new URL('_headers', dir);
				const segments = locales.map((locale) => localeTraits[locale].segment);
				await writeFile(file, writeHostHeaders(await readFile(file, 'utf8'), base, segments));
			},
		},
	};
}
