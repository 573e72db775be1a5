import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

export interface Site {
	/** The folder of the built site. */
	dir: string;
	/** Where it is served, without a slash at its end. */
	url: string;
}

/** @throws telling why, where the site could not be built */
export function requireSite(): Site {
	const problem = inject('siteProblem');
	if (problem !== '') throw Object.assign(new Error(problem), { stack: '' });
	return { dir: inject('siteDir'), url: inject('siteUrl') };
}

/** A built page: where it is found, and its HTML. */
export interface BuiltPage {
	/** `/en/guide/overview/`, or `/404.html`. */
	path: string;
	html: string;
}

/** Every page of the built site, ordered by path. */
export function readPages(): BuiltPage[] {
	const { dir } = requireSite();
	return readdirSync(dir, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => ({
			path: `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'),
			html: readFileSync(join(dir, file), 'utf8'),
		}))
		.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
