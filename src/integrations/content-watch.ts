import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Restarts the development server when a fact or a word changes, since these are read outside of Vite. */
export function contentWatch(): AstroIntegration {
	return {
		name: 'content-watch',
		hooks: {
			'astro:config:setup': ({ config, command, addWatchFile }) => {
				if (command !== 'dev') return;
				for (const folder of ['content/data/', 'content/messages/']) {
					const url = new URL(folder, config.root);
					for (const entry of readdirSync(fileURLToPath(url), { recursive: true, encoding: 'utf8' })) {
						if (entry.endsWith('.yaml')) addWatchFile(new URL(entry, url));
					}
				}
			},
		},
	};
}
