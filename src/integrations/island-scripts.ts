import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { preactGroup } from './preact-group.ts';
import { copyOf, walkPages } from './walk-pages.ts';

/**
 * Puts the script of each page with an island into one file. What islands share would come in nine small ones, which
 * together are packed worse: ten requests and two kilobytes more a page.
 */
export function islandScripts(): AstroIntegration {
	return {
		name: 'island-scripts',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const assets = join(folder, '_astro');
				// Of each page only the names of its scripts are kept: all pages at once would be the memory of the build.
				const named = new Map<string, Set<string>>();
				const islandPages = new Map<string, string[]>();
				for (const { file: page, html } of walkPages(folder)) {
					named.set(page, copyOf(listNames(html)));
					if (!html.includes('class="island"')) continue;
					const scripts = [...html.matchAll(/\/_astro\/([^"/]+\.js)"/g)].map(([, file = '']) => file);
					islandPages.set(page, copyOf(scripts));
				}
				const renamed = new Map<string, string>();
				/** Those that stand beside Preact, as the script of an island does. */
				const ofIslands = new Set<string>();
				for (const entry of new Set([...islandPages.values()].flat())) {
					if (!importsOthers(await readFile(join(assets, entry), 'utf8'))) continue;
					const { code, imports } = await bundle(join(assets, entry));
					if (imports.some(isShared)) ofIslands.add(entry);
					const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
					const name = `${entry.split('.')[0]}.${hash}.js`;
					await writeFile(join(assets, name), code);
					renamed.set(entry, name);
				}
				for (const [page, scripts] of islandPages) {
					if (!scripts.some((script) => ofIslands.has(script))) throw new Error(describeFailure(page, scripts));
				}
				for (const [page, names] of named) {
					if (![...renamed.keys()].some((entry) => names.has(entry))) continue;
					const html = await readFile(page, 'utf8');
					const text = [...renamed].reduce(
						(done, [from, to]) => done.replaceAll(`/_astro/${from}"`, `/_astro/${to}"`),
						html,
					);
					if (text !== html) await writeFile(page, text);
					named.set(page, copyOf(listNames(text)));
				}
				await Promise.all([...renamed.keys()].map((entry) => rm(join(assets, entry))));
				await removeUnused(assets, new Set([...named.values()].flatMap((names) => [...names])));
				logger.info(`${renamed.size} pages with an island have one script each.`);
			},
		},
	};
}

const importsOthers = (code: string) => /\bfrom"\.\//.test(code);

/** Of all that pages share, this alone stays a file of its own: the search needs it too. */
const isShared = (path: string) => basename(path).startsWith(`${preactGroup.name}.`);

/** Said rather than passed over: the site would work, and each page with an island ask for ten files more. */
function describeFailure(page: string, scripts: readonly string[]): string {
	const named = scripts.length === 0 ? 'names no script' : `has ${scripts.join(', ')}`;
	return `${page} has an island, but none of its scripts could be put into one file beside Preact: it ${named}. Either the bundler writes imports in another way than importsOthers of src/integrations/island-scripts.ts expects, or Preact is no file of the name in src/integrations/preact-group.ts.`;
}

async function bundle(entry: string): Promise<{ code: string; imports: readonly string[] }> {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			write: false,
			modulePreload: false,
			minify: true,
			target: 'esnext',
			rolldownOptions: {
				input: entry,
				external: isShared,
				makeAbsoluteExternalsRelative: false,
				output: { format: 'es' },
			},
		},
	});
	const [chunk] = 'output' in result ? result.output : [];
	if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be put into one file.`);
	return chunk;
}

/** Deletes the scripts that no page names, nor any other script. */
async function removeUnused(assets: string, named: ReadonlySet<string>): Promise<void> {
	const scripts = new Map<string, Set<string>>();
	const files = await readdir(assets, { recursive: true });
	for (const script of files.filter((path) => path.endsWith('.js'))) {
		scripts.set(script, listNames(await readFile(join(assets, script), 'utf8')));
	}
	for (;;) {
		const used = new Set([...named, ...[...scripts.values()].flatMap((names) => [...names])]);
		const unused = [...scripts.keys()].filter((script) => !used.has(script));
		if (unused.length === 0) return;
		for (const script of unused) {
			await rm(join(assets, script));
			scripts.delete(script);
		}
	}
}

/** The names of all scripts in a text, without their folder. */
function listNames(text: string): Set<string> {
	return new Set(text.match(/[\w.-]+\.js\b/g));
}
