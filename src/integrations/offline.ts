import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { type Locale, locales, localeTraits } from '../i18n/locales.ts';
import { programFile } from '../islands/search/program-file.ts';
import { restFile } from './island-rest.ts';

/** Hexadecimal digits of a hash: enough to tell one version of a file from another. */
const digits = 10;

/** Files that no page of the site asks for. */
const unneeded = /^(_headers|preview\/|licenses\.txt|sw\.js|sitemap|robots\.txt|llms|data\/|embed\/)|\.(md|map)$/;
/** Pages that are long or many, so they are kept once they were visited. */
const onVisit = /^[^/]+\/(markets\/[^/]+|check\/periods|checklist\/every-step|changes|rules|data|embed|404)\b/;

/**
 * Writes the service worker into the built site: what `offline/service-worker.js` does, with the list of files and
 * their hashes. It has to run after all that writes a file of the site; only the swap follows.
 */
export function offline(): AstroIntegration {
	let base = '/';
	return {
		name: 'offline',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = `${config.base.replace(/\/$/, '')}/`;
			},
			'astro:build:done': ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const all = listFiles(folder);
				const shells = Object.fromEntries(
					locales.map((locale) => [localeTraits[locale].segment, listShell(folder, Object.keys(all), locale)]),
				);
				const version = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, digits);
				const wanted = new Set(Object.values(shells).flat());
				// Hundreds of other fragments of the index are named by their hash, and kept by that once they were asked for.
				const files = Object.fromEntries(
					Object.entries(all).filter(([path]) => wanted.has(path) || !path.startsWith('pagefind/')),
				);
				const code = readFileSync(new URL('../offline/service-worker.js', import.meta.url), 'utf8');
				const plan = JSON.stringify({ version, base, files, shells });
				writeFileSync(
					join(folder, 'sw.js'),
					removeComments(code).replace('SITE_PLAN', () => plan),
				);
				logger.info(`${Object.keys(files).length} files are within reach without a network.`);
			},
		},
	};
}

/** Address below the base → the beginning of its SHA-256. A page's address ends with its slash. */
function listFiles(folder: string): Record<string, string> {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
		.filter((path) => !unneeded.test(path))
		.toSorted();
	return Object.fromEntries(
		paths.map((path) => {
			const hash = createHash('sha256')
				.update(readFileSync(join(folder, path)))
				.digest('hex');
			return [path.replace(/(^|\/)index\.html$/, '$1'), hash.slice(0, digits)];
		}),
	);
}

/** What a language needs at once: its pages, all scripts and styles, the rest of what its islands know, and its search with what it shows of these pages. */
function listShell(folder: string, files: readonly string[], locale: Locale): string[] {
	const { segment, languageTag } = localeTraits[locale];
	const tag = languageTag.toLowerCase();
	const isPage = (path: string) => path.startsWith(`${segment}/`) && !onVisit.test(path);
	return files.filter((path) => {
		if (path.startsWith('pagefind/fragment/')) return path.includes(`/${tag}_`) && isPage(readFragment(folder, path));
		if (path.startsWith('pagefind/')) {
			const own = /^pagefind\/(?:index\/|filter\/|pagefind\.)([^/]*?)_[\da-f]+\.pf_/.exec(path);
			if (own !== null) return own[1] === tag;
			return !path.startsWith('pagefind/wasm.') || path === `pagefind/${programFile(segment)}`;
		}
		if (path.startsWith(restFile(''))) return path.startsWith(restFile(segment));
		const besidePages = [`search/${segment}.json`, 'markets/names.txt', 'favicon.svg'];
		return isPage(path) || path.startsWith('_astro/') || besidePages.includes(path);
	});
}

/** The page that a fragment of the search index describes, without its first slash. */
function readFragment(folder: string, path: string): string {
	const text = gunzipSync(readFileSync(join(folder, path))).toString('utf8');
	const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
	return url.replace(/^\//, '');
}

function removeComments(code: string): string {
	return code.replace(/^\s*\/\*\*[\s\S]*?\*\/\n|^\s*\/\/.*\n/gm, '');
}
