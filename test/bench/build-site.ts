import { join } from 'node:path';
import { type Cost, runMeasured } from './run-measured.ts';

export interface BuiltSite extends Cost {
	dir: string;
}

/** Builds the Astro project into the folder. */
export async function buildSite(project: string, dir: string): Promise<BuiltSite> {
	const astro = join(project, 'node_modules/astro/bin/astro.mjs');
	return { dir, ...(await runMeasured([astro, 'build', '--outDir', dir], project)) };
}
