import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { findMap } from '../embed/drawn-map.ts';
import { locales, localeTraits } from '../i18n/locales.ts';
import { shadowStyles } from './shadow-styles.ts';

/**
 * Builds the script with which other sites place the islands, at the address that they keep: `/embed/csp-guide.js`. It is
 * built apart from the pages, so that these share no file with it and stay as they are.
 */
export function embedScript(): AstroIntegration {
	let root = '';
	return {
		name: 'embed-script',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				addMaps(folder);
				await build({
					configFile: false,
					root,
					base: './',
					publicDir: false,
					logLevel: 'warn',
					define: { EMBED_WORDS: JSON.stringify(await gatherWords()) },
					css: { postcss: { plugins: [shadowStyles()] } },
					oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
					build: {
						outDir: join(folder, 'embed'),
						emptyOutDir: false,
						target: 'es2023',
						modulePreload: false,
						rolldownOptions: {
							input: join(root, 'src/embed/csp-guide.ts'),
							output: {
								entryFileNames: 'csp-guide.js',
								chunkFileNames: '[name].[hash].js',
								// One file for what more than one island needs, which the script asks for at once.
								codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
							},
						},
					},
				});
			},
		},
	};
}

/** The words around every island. Read late, so that a mistake in content/ is told by the check of the content. */
async function gatherWords(): Promise<Record<string, Record<string, string>>> {
	const { wordsOf } = await import('../catalog/catalog.ts');
	return Object.fromEntries(
		locales.map((locale) => {
			const { site, embed } = wordsOf(locale);
			const { name, independent, check } = site;
			return [locale, { ...embed.element, name, independent, check }];
		}),
	);
}

/** Puts the map of the built page into the data of the market lookup. */
function addMaps(folder: string): void {
	for (const locale of locales) {
		const { segment } = localeTraits[locale];
		const file = join(folder, 'embed', segment, 'market-lookup.json');
		const props = JSON.parse(readFileSync(file, 'utf8')) as object;
		const map = findMap(readFileSync(join(folder, segment, 'markets/index.html'), 'utf8'));
		mkdirSync(join(folder, 'embed', segment), { recursive: true });
		writeFileSync(file, JSON.stringify({ ...props, map }));
	}
}
