import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales, localeTraits } from '../i18n/locales.ts';
import { walkPages } from './walk-pages.ts';

/** As `components/frame/Island.astro` writes it. */
const written = /(<script type="application\/json" class="island-rest")>([\s\S]*?)(<\/script>)/;

/**
 * Takes the rest of the props out of each page with an island and puts it into a file, which the island fetches once an
 * answer needs it. The file is named by its hash, so that a page that is open through a deploy finds its own.
 */
export function islandRest(): AstroIntegration {
	let base = '/';
	return {
		name: 'island-rest',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = `${config.base.replace(/\/$/, '')}/`;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				let count = 0;
				for (const { segment } of locales.map((locale) => localeTraits[locale])) {
					for (const { file: page, html } of walkPages(join(folder, segment))) {
						const [, start = '', rest = '', end = ''] = written.exec(html) ?? [];
						if (rest === '') continue;
						const hash = createHash('sha256').update(rest).digest('base64url').slice(0, 8);
						const file = `${restFile(segment)}${hash}.json`;
						await writeFile(join(folder, file), rest);
						await writeFile(
							page,
							html.replace(written, () => `${start} data-at="${base}${file}">${end}`),
						);
						count += 1;
					}
				}
				logger.info(`${count} pages leave a part of their data out until an answer needs it.`);
			},
		},
	};
}

/** What the address of such a file begins with, below the base, in the language of this segment. */
export function restFile(segment: string): string {
	return `_astro/rest.${segment}.`;
}
