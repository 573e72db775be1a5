import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { locales, localeTraits } from '../i18n/locales.ts';
import { programFile } from '../islands/search/program-file.ts';
import type { IndexOutline, SearchEquipment } from '../islands/search/search-equipment.ts';
import { readIndexChunks } from './read-index-chunks.ts';

/** Pagefind's own interfaces, which it writes beside the index; the guide has its own. */
const unusedFiles = [
	'pagefind-ui.js',
	'pagefind-ui.css',
	'pagefind-modular-ui.js',
	'pagefind-modular-ui.css',
	'pagefind-component-ui.js',
	'pagefind-component-ui.css',
	'pagefind-highlight.js',
	// The search asks for none (`islands/search/pagefind.ts`).
	'pagefind-worker.js',
];

/** Which languages the index has, and their files; Pagefind reads it first. */
const entryFile = 'pagefind-entry.json';

interface IndexEntry {
	languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

/**
 * Indexes the built pages, one index a language, one after the other: of all at once Pagefind would hold every word. A
 * problem of the index fails the build. The development server has the index of the last build.
 */
export function searchIndex(): AstroIntegration {
	let lastBuild: URL;
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				lastBuild = new URL('pagefind/', config.outDir);
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use('/pagefind/', async (request, response, next) => {
					const file = new URL(`.${new URL(request.url ?? '/', lastBuild).pathname}`, lastBuild);
					if (!file.href.startsWith(lastBuild.href)) return next();
					const body = await readFile(file).catch(() => undefined);
					if (body === undefined) return next();
					const isScript = extname(file.pathname) === '.js';
					response.setHeader('content-type', isScript ? 'text/javascript' : 'application/octet-stream');
					response.end(body);
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = new URL('pagefind/', dir);
				const entries: IndexEntry[] = [];
				for (const locale of locales) {
					await indexLanguage(fileURLToPath(dir), localeTraits[locale].segment, fileURLToPath(folder));
					entries.push(JSON.parse(await readFile(new URL(entryFile, folder), 'utf8')));
				}
				const languages = Object.assign({}, ...entries.map((entry) => entry.languages)) as IndexEntry['languages'];
				await Promise.all(unusedFiles.map((file) => rm(new URL(file, folder), { force: true })));
				await tellIndex(dir, { ...entries[0], languages });
				const count = Object.values(languages).reduce((sum, language) => sum + language.page_count, 0);
				logger.info(`${count} pages are in the search index.`);
			},
		},
	};
}

/** Writes the index of one language beside those of the others. */
async function indexLanguage(path: string, segment: string, outputPath: string): Promise<void> {
	const { index, errors } = await createIndex();
	if (index === undefined || errors.length > 0) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	const added = await index.addDirectory({ path, glob: `${segment}/**/*.html` });
	if (added.errors.length > 0) throw new Error(`Pagefind could not read the pages: ${added.errors.join('; ')}`);
	const written = await index.writeFiles({ outputPath });
	if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
	// What it holds of a language goes with its process.
	await close();
}

/**
 * Adds to what the search of each language fetches first what it will need of the index, gives each its own program, and
 * writes the entry that Pagefind reads.
 */
async function tellIndex(dir: URL, entry: IndexEntry): Promise<void> {
	const folder = new URL('pagefind/', dir);
	const filters = await readdir(new URL('filter/', folder));
	const programs = new Set<string>();
	for (const locale of locales) {
		const { segment, languageTag } = localeTraits[locale];
		const tag = languageTag.toLowerCase();
		const language = entry.languages[tag];
		if (language === undefined) throw new Error(`Pagefind has indexed no page in ${languageTag}.`);
		const { hash } = language;
		const outline = `pagefind.${hash}.pf_meta`;
		const own = filters.filter((file) => file.startsWith(`${tag}_`)).map((file) => `filter/${file}`);
		const index: IndexOutline = {
			tag: hash,
			files: [outline, ...own],
			chunks: readIndexChunks(await readFile(new URL(outline, folder))),
		};
		const address = new URL(`search/${segment}.json`, dir);
		const equipment = JSON.parse(await readFile(address, 'utf8')) as SearchEquipment;
		await writeFile(address, JSON.stringify({ ...equipment, index }));

		// Named after the language, so that a page can ask for it before it knows anything of the index.
		const program = `wasm.${language.wasm ?? 'unknown'}.pagefind`;
		programs.add(program);
		language.wasm = segment;
		if (program !== programFile(segment))
			await copyFile(new URL(program, folder), new URL(programFile(segment), folder));
	}
	const kept = locales.map((locale) => programFile(localeTraits[locale].segment));
	await Promise.all([...programs].filter((file) => !kept.includes(file)).map((file) => rm(new URL(file, folder))));
	await writeFile(new URL(entryFile, folder), JSON.stringify(entry));
}
