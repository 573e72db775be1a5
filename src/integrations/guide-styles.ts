import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

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
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir);
				const styles = new Map<string, string>();
				const read = (href: string) => {
					const style = styles.get(href) ?? readFileSync(join(folder, href.slice(base.length)), 'utf8').trim();
					styles.set(href, style);
					return style;
				};
				const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
					path.endsWith('.html'),
				);
				for (const path of pages) {
					if (!/^[^/\\]+[/\\]guide[/\\]/.test(path)) continue;
					const file = join(folder, path);
					writeFileSync(file, inlineStyles(readFileSync(file, 'utf8'), read));
				}
				const others = pages.map((path) => readFileSync(join(folder, path), 'utf8'));
				// Readers would keep it for use offline, and no page asks for it any more.
				const unasked = [...styles.keys()].filter((href) => !others.some((html) => html.includes(href)));
				for (const href of unasked) rmSync(join(folder, href.slice(base.length)));
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
