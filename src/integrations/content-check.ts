import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { latestDay } from '../catalog/latest-day.ts';
import { listProblems } from '../catalog/list-problems.ts';
import { ContentError } from '../catalog/load-content.ts';
import { readContent, readDocs } from '../catalog/read-content.ts';

/**
 * Stops the build before it begins where something in content/ does not fit, with every file, line and remedy
 * at once; the pages themselves would stop at the first, and name a component instead of a line.
 */
export function contentCheck(): AstroIntegration {
	let root = '';
	return {
		name: 'content-check',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root).replace(/[\\/]$/, '');
			},
			'astro:build:start': () => {
				const { problems } = listProblems(readContent(root), readDocs(root), latestDay());
				if (problems.length > 0) throw new ContentError(problems);
			},
		},
	};
}
