import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { walkPages } from './walk-pages.ts';

/**
 * Puts the stylesheets of each guide page into the page. Nothing is painted before the styles are there: readers who
 * come by a link would wait for one more way to the host and back. Other pages share their file, which is kept.
 */
export function guideStyles(): AstroIntegration {
	let base = '';
	return {
		name: 'guide-styles',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/$/, '');
			},
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const styles = new Map<string, string>();
				const unasked = new Set(readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.css')));
				const read = (href: string) => {
					const style = styles.get(href) ?? readFileSync(join(folder, href.slice(base.length)), 'utf8').trim();
					styles.set(href, style);
					return style;
				};
				for (const { path, file, html } of walkPages(folder)) {
					const whole = /^[^/]+\/guide\//.test(path) ? inlineStyles(html, read) : html;
					if (whole !== html) await writeFile(file, whole);
					for (const name of unasked) if (whole.includes(name)) unasked.delete(name);
				}
				// Readers would keep it for use offline, and no page asks for it any more.
				for (const href of styles.keys()) {
					if (unasked.has(basename(href))) rmSync(join(folder, href.slice(base.length)));
				}
			},
		},
	};
}

/**
 * The page with its styles in place of the links to them, and with their hash in its policy.
 *
 * @param read gives the stylesheet of an address
 * @throws where a page has no stylesheet or no policy for it, or where a style refers to other files, whose addresses would
 * mean others inside a page
 */
export function inlineStyles(html: string, read: (href: string) => string): string {
	const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)];
	const style = links.map(([, href = '']) => read(href)).join('');
	if (style === '') throw new Error('guide-styles: a guide page links to no stylesheet.');
	if (/url\((?!["']?(?:data:|#))|@import/.test(style)) {
		throw new Error('guide-styles: a stylesheet of the guide refers to other files.');
	}
	const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
	const first = links[0]?.index;
	const whole = html
		.replace(/<link rel="stylesheet" href="[^"]+">/g, (_, at: number) =>
			at === first ? `<style>${style}</style>` : '',
		)
		.replace(/(http-equiv="content-security-policy"[^>]*style-src [^;"]*)/, (policy) => `${policy} ${hash}`);
	if (!whole.includes(hash)) throw new Error('guide-styles: the policy of a guide page tells no style-src.');
	return whole;
}
