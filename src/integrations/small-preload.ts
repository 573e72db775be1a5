import type { AstroIntegration } from 'astro';

/**
 * What Vite puts around every dynamic import, so that a module and those it imports arrive together. Vite's
 * own also serves old browsers and loads styles, which no script here imports: 760 bytes a page instead of
 * 60, and a request, since all scripts share it.
 */
const helper = `
export const __vitePreload = (load, files = []) => {
	for (const file of files) {
		const link = document.createElement('link');
		link.rel = 'modulepreload';
		link.href = BASE + file;
		document.head.append(link);
	}
	return load();
};`;

const viteHelper = '\0vite/preload-helper.js';
const prefix = '\0small-preload:';

/** Keeps the scripts of every page small and few; only the build changes, the development server has no such helper. */
export function smallPreload(): AstroIntegration {
	return {
		name: 'small-preload',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				const code = helper.replace('BASE', JSON.stringify(`${config.base.replace(/\/$/, '')}/`));
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'small-preload',
								enforce: 'pre',
								// One for each importer, so that it becomes a part of it.
								resolveId: (id, importer) => (id === viteHelper ? prefix + importer : undefined),
								load: (id) => (id.startsWith(prefix) ? { code, moduleSideEffects: false } : undefined),
							},
						],
					},
				});
			},
		},
	};
}
