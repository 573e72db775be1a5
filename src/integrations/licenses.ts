import { type Dirent, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Packages of which code or shapes reach the reader. Everything else works at build only. */
export const shippedPackages = [
	'preact',
	'pagefind',
	'world-atlas',
	'@fontsource-variable/noto-sans-tc',
	'@fontsource-variable/noto-sans-sc',
] as const;

/** Writes `licenses.txt` into the built site: the license of every package that readers are sent a part of. */
export function licenses(): AstroIntegration {
	return {
		name: 'licenses',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const root = createRequire(import.meta.url);
				const texts = shippedPackages.map((name) => describeLicense(findFolder(root, name)));
				writeFileSync(join(fileURLToPath(dir), 'licenses.txt'), `${texts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
			},
		},
	};
}

/** Some packages do not let their manifest be asked for by name, so the folders above are looked through. */
function findFolder(root: NodeJS.Require, name: string): string {
	const folders = root.resolve.paths(name) ?? [];
	const found = folders.map((folder) => join(folder, name)).find((folder) => isPackage(folder));
	if (found === undefined)
		throw new Error(`The package ${name} is not installed. Take it out of shippedPackages, or install it.`);
	return found;
}

function isPackage(folder: string): boolean {
	try {
		return readdirSync(folder).includes('package.json');
	} catch {
		return false;
	}
}

/** Name, version and license, then the text that the package brings, where it brings one. */
function describeLicense(folder: string): string {
	const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
		'name' | 'version' | 'license',
		string
	>;
	const isLicense = (entry: Dirent) => entry.isFile() && /^licen[cs]e/i.test(entry.name);
	const file = readdirSync(folder, { withFileTypes: true }).find(isLicense);
	const text = file === undefined ? '' : `\n\n${readFileSync(join(folder, file.name), 'utf8').trim()}`;
	return `${manifest.name} ${manifest.version} (${manifest.license})${text}`;
}
