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
			const kind: BuiltPage['kind'] =
				section === 'guide' && rest ? 'guide' : section === 'markets' && rest?.length === 2 ? 'place' : 'page';
			return new ReadPage({ path, html, kind, locale: localeOfSegment(segment) });
		})
		.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Its elements are listed once somebody asks for them: of a thousand pages, that takes a second. */
class ReadPage implements BuiltPage {
	readonly path: string;
	readonly html: string;
	readonly kind: BuiltPage['kind'];
	readonly locale: Locale | undefined;
	#elements: readonly HtmlElement[] | undefined;

	constructor({ path, html, kind, locale }: Pick<BuiltPage, 'path' | 'html' | 'kind' | 'locale'>) {
		this.path = path;
		this.html = html;
		this.kind = kind;
		this.locale = locale;
	}

	get elements(): readonly HtmlElement[] {
		this.#elements ??= listElements(this.html);
		return this.#elements;
	}

	get isIndexed(): boolean {
		return !this.elements.some(({ attributes: { name, content } }) => name === 'robots' && content === 'noindex');
	}
}
