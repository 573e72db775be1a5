import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Puts the stylesheet of each guide page into the page. Nothing is painted before the styles are there: readers who
 * come by a link would wait for one more way to the host and back. Other pages share the file, which is kept.
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
				const paths = await readdir(folder, { recursive: true });
				const styles = new Map<string, Promise<string>>();
				for (const path of paths.filter((each) => /^[^/\\]+[/\\]guide[/\\].*\.html$/.test(each))) {
					const html = await readFile(join(folder, path), 'utf8');
					const [link, href] = /<link rel="stylesheet" href="([^"]+)">/.exec(html) ?? [];
					if (link === undefined || href === undefined || html.split('rel="stylesheet"').length !== 2) {
						throw new Error(`guide-styles: ${path} should link to one stylesheet.`);
					}
					const style = styles.get(href) ?? readFile(join(folder, href.slice(base.length)), 'utf8');
					styles.set(href, style);
					await writeFile(join(folder, path), inlineStyle(html, link, (await style).trim()));
				}
			},
		},
	};
}

/**
 * The page with the style in place of the link, and with its hash in the page's policy.
 *
 * @throws where the style refers to other files, whose addresses would mean others inside a page
 */
export function inlineStyle(html: string, link: string, style: string): string {
	if (/url\((?!["']?(?:data:|#))|@import/.test(style))
		throw new Error('guide-styles: the stylesheet refers to other files.');
	const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
	const allowed = html.replace(
		/(http-equiv="content-security-policy"[^>]*style-src [^;"]*)/,
		(policy) => `${policy} ${hash}`,
	);
	return allowed.replace(link, () => `<style>${style}</style>`);
}
