import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { walkPages } from './walk-pages.ts';

/**
 * Keeps in the policy of each page the hashes of what stands inside that page. Astro lists every script of the site in
 * every page, though `'self'` allows those already: hashes cannot be compressed, and no page needs more than a few.
 */
export function leanPolicy(): AstroIntegration {
	return {
		name: 'lean-policy',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				for (const { file, html } of walkPages(fileURLToPath(dir))) await writeFile(file, shortenPolicy(html));
			},
		},
	};
}

/** The page with a policy that allows the scripts and styles inside it, and what it allowed by other means. */
export function shortenPolicy(html: string): string {
	const inside = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)];
	const needed = new Set(inside.flatMap(([, , content]) => (content ? [hash(content)] : [])));
	return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
		policy.replace(/ '(sha256-[^']+)'/g, (source, each) => (needed.has(each) ? source : '')),
	);
}

function hash(content: string): string {
	return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
