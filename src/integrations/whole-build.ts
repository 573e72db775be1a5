import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keepPrevious } from '../hosting/keep-previous.ts';

/**
 * Builds the site beside the one that stands, which gives way only to a whole one: a build that fails leaves it as it
 * was. It has to run last. The hashed files of the site before stay for one deploy more; PREVIOUS_DIR names its folder
 * where it is not the one that is built into.
 */
export function wholeBuild(): AstroIntegration {
	let target = '';
	return {
		name: 'whole-build',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				target = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
				updateConfig({ outDir: new URL(`${config.outDir.href.replace(/\/$/, '')}.next/`) });
			},
			'astro:build:done': async ({ dir, logger }) => {
				const next = fileURLToPath(dir).replace(/[\\/]$/, '');
				const kept = await keepPrevious(process.env['PREVIOUS_DIR'] || target, next);
				await replaceFolder(target, next);
				logger.info(`The site stands in ${target}, with ${kept.length} files of the one before.`);
			},
		},
	};
}

/** Both are on one disk, so that each step is whole or not at all. */
async function replaceFolder(target: string, next: string): Promise<void> {
	const last = `${target}.last`;
	await rm(last, { recursive: true, force: true });
	if (existsSync(target)) await rename(target, last);
	await rename(next, target);
	await rm(last, { recursive: true, force: true });
}
