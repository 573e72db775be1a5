import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './root.ts';

/**
 * A copy of the project, without tests and with the same packages, in which a test may change what it likes.
 *
 * @param folder from the project's top, or a whole path; emptied first
 * @returns the copy's top
 */
export function copyProject(folder: string): string {
	const copy = resolve(root, folder);
	rmSync(copy, { recursive: true, force: true });
	mkdirSync(copy, { recursive: true });
	for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
		cpSync(join(root, name), join(copy, name), { recursive: true });
	}
	// The packages are shared, what Astro remembers of the pages is not.
	const config = join(copy, 'astro.config.mjs');
	const text = readFileSync(config, 'utf8');
	writeFileSync(config, text.replace('defineConfig({', "defineConfig({\n\tcacheDir: './cache',"));
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
	return copy;
}
