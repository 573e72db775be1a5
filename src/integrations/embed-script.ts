import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { findMap } from '../embed/drawn-map.ts';
import { islandElements, islandOf } from '../embed/island-elements.ts';
import { locales, localeTraits } from '../i18n/locales.ts';
import { shadowStyles } from './shadow-styles.ts';

/** The address that other sites keep, in the folder `embed/`. */
const script = 'csp-guide.js';
/** Where the script waits for the names of the islands' files. */
const filesMark = 'ISLAND_FILES';

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
				const built = await build({
					configFile: false,
					root,
					base: './',
					publicDir: false,
					logLevel: 'warn',
					define: { EMBED_WORDS: JSON.stringify(await gatherWords()) },
					css: { postcss: { plugins: [shadowStyles()] } },
					oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
					plugins: [plainImports],
					build: {
						outDir: join(folder, 'embed'),
						emptyOutDir: false,
						target: 'es2023',
						modulePreload: false,
						rolldownOptions: {
							input: join(root, 'src/embed/csp-guide.ts'),
							output: {
								entryFileNames: script,
								chunkFileNames: '[name].[hash].js',
								// One file for what more than one island needs, which the script asks for at once.
								codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
							},
						},
					},
				});
				nameFiles(join(folder, 'embed', script), 'output' in built ? built.output : []);
			},
		},
	};
}

/** What Vite puts around every dynamic import loads styles and modules beforehand, of which there are none here. */
const plainImports: Plugin = {
	name: 'plain-imports',
	enforce: 'pre',
	resolveId: (id) => (id === '\0vite/preload-helper.js' ? '\0plain-imports' : undefined),
	load: (id) =>
		id === '\0plain-imports'
			? { code: 'export const __vitePreload = (load) => load();', moduleSideEffects: false }
			: undefined,
};

/** Tells the script, whose own name says no version, the files of the islands' code (`embed/load-island.ts`). */
function nameFiles(path: string, output: readonly { fileName: string; name?: string | undefined }[]): void {
	const files = Object.fromEntries(
		islandElements.map((element) => {
			const island = islandOf(element);
			const file = output.find((each) => each.name === island)?.fileName;
			if (file === undefined)
				throw new Error(`The script for other sites has no file for the code of ${element.name}.`);
			return [island, file];
		}),
	);
	const code = readFileSync(path, 'utf8');
	if (!code.includes(filesMark)) throw new Error(`${script} does not ask for the files of the islands (${filesMark}).`);
	writeFileSync(path, code.replaceAll(filesMark, JSON.stringify(files)));
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
		writeFileSync(file, JSON.stringify({ ...props, map }));
	}
}
