import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Locale, localeOfSegment } from '../../src/i18n/locales.ts';
import { type HtmlElement, listElements } from './read-html.ts';

export interface Site {
	/** The folder of the built site. */
	dir: string;
	/** Where it is served, without a slash at its end. */
	url: string;
}

/** @throws telling why, where the site could not be built */
export function requireSite(): Site {
	const [problem = ''] = inject('siteProblem').split('\n');
	if (problem !== '')
		throw Object.assign(new Error(`${problem} (the whole reason stands at the head of the run)`), { stack: '' });
	return { dir: inject('siteDir'), url: inject('siteUrl') };
}

/** A built page: where it is found, and what stands in it. */
export interface BuiltPage {
	/** `/en/guide/overview/`, or `/404.html`. */
	path: string;
	html: string;
	elements: readonly HtmlElement[];
	/** `undefined` for pages of no language, such as the one that chooses it. */
	locale: Locale | undefined;
	/** guide: prose. place: a place of the market lookup, of which there are hundreds. page: any other. */
	kind: 'guide' | 'place' | 'page';
	/** Whether search engines may list the page. */
	isIndexed: boolean;
}

let pages: BuiltPage[] | undefined;

/** Every page of the built site, ordered by path. */
export function readPages(): readonly BuiltPage[] {
	pages ??= findPages();
	return pages;
}

function findPages(): BuiltPage[] {
	const { dir } = requireSite();
	return readdirSync(dir, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => {
			const html = readFileSync(join(dir, file), 'utf8');
			const path = `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');
			const [, segment = '', section, rest] = path.split('/');
			const kind =
				section === 'guide' && rest ? 'guide' : section === 'markets' && rest?.length === 2 ? 'place' : 'page';
			const elements = listElements(html);
			const isIndexed = !elements.some(
				({ attributes: { name, content } }) => name === 'robots' && content === 'noindex',
			);
			return { path, html, elements, locale: localeOfSegment(segment), kind, isIndexed } as const;
		})
		.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
