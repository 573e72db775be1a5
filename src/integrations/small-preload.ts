import type { AstroIntegration } from 'astro';

/**
 * What Vite puts around every dynamic import, so that a module and those it imports arrive together. Vite's
 * own also serves old browsers and loads styles, which no script here imports; that costs each page 600
 * bytes more than this.
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

/** Keeps the scripts of every page small; only the build changes, the development server has no such helper. */
export function smallPreload(): AstroIntegration {
	return {
		name: 'small-preload',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				const base = JSON.stringify(`${config.base.replace(/\/$/, '')}/`);
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'small-preload',
								transform: (_code, id) =>
									id === '\0vite/preload-helper.js' ? { code: helper.replace('BASE', base), map: null } : undefined,
							},
						],
					},
				});
			},
		},
	};
}
