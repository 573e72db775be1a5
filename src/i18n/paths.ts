import { type Locale, localeOfSegment, localeTraits } from './locales.ts';

/**
 * The address of a page in a language: `('zh-TW', '/guide/overview/')` → `/zh-tw/guide/overview/`.
 *
 * @param path begins and ends with a slash, without a language part; empty for what stands before any path
 * @param base what the host puts before every address, without a slash at its end
 */
export function localizePath(locale: Locale, path: string, base = ''): string {
	return `${base}/${localeTraits[locale].segment}${path}`;
}

/** The path without its language part, and the language; `undefined` where it names none. */
export function splitPath(pathname: string, base = ''): { locale: Locale; path: string } | undefined {
	const [, segment = '', ...rest] = pathname.slice(base.length).split('/');
	const locale = localeOfSegment(segment);
	return locale && { locale, path: `/${rest.join('/')}` };
}
