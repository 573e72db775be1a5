import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Locale, locales, localeTraits } from '../i18n/locales.ts';
import { scriptOf } from '../i18n/script-of.ts';
import { openTypeface } from '../reuse/preview/open-typeface.ts';
import { paintPreview } from '../reuse/preview/paint-preview.ts';
import { readTexts } from '../reuse/preview/read-texts.ts';
import { writePng } from '../reuse/preview/write-png.ts';
import { copyOf, walkPages } from './walk-pages.ts';

/** Paints the picture that other sites show beside a link to a page, with its title: `/preview/en/guide/overview.png`. */
export function previews(): AstroIntegration {
	let base = '/';
	return {
		name: 'previews',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = `${config.base.replace(/\/$/, '')}/`;
			},
			'astro:build:done': async ({ dir, logger }) => {
				let count = 0;
				for (const locale of locales) {
					const pages = readPages(new URL(`${localeTraits[locale].segment}/`, dir));
					const all = pages.map(({ texts }) => [texts.title, texts.name, texts.stamp].join('')).join('');
					const typeface = await openTypeface(typefaceOf(locale), new Set(all));
					for (const { address, texts } of pages) {
						const { picture, missing } = paintPreview(texts, typeface);
						if (missing.length > 0)
							logger.warn(`The typeface of the previews lacks ${missing.join(' ')} of ${address}.`);
						const file = new URL(decodeURI(new URL(address).pathname).slice(base.length), dir);
						await mkdir(new URL('.', file), { recursive: true });
						await writeFile(file, writePng(picture));
						count += 1;
					}
				}
				logger.info(`${count} pages and their likes have a picture for links to them.`);
			},
		},
	};
}

/** The pages of a language that have a picture of their own; that of the market lookup serves the pages of single places. */
function readPages(folder: URL) {
	const hasOwn = (path: string) => /(^|\/)index\.html$/.test(path) && !/^markets\/.+\/index\.html$/.test(path);
	const pages = [];
	for (const { html } of walkPages(fileURLToPath(folder), hasOwn)) {
		const page = readTexts(html);
		if (page !== undefined) pages.push(copyOf(page));
	}
	return pages;
}

/** Both have Latin letters too. */
function typefaceOf(locale: Locale): string {
	return scriptOf(locale) === 'Hant' ? 'noto-sans-tc' : 'noto-sans-sc';
}
