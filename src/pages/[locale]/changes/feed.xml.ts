import type { APIRoute } from 'astro';
import { type Locale, locales, localeTraits } from '../../../i18n/locales.ts';
import { localizePath } from '../../../i18n/paths.ts';
import { makeChangeFeed } from '../../../reuse/feed/change-feed.ts';
import { writeFeed } from '../../../reuse/feed/write-feed.ts';
import { siteAddress } from '../../../reuse/site-address.ts';

/** The history of the program as a feed: `/en/changes/feed.xml`. */
export function getStaticPaths() {
	return locales.map((locale) => ({ params: { locale: localeTraits[locale].segment }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
	new Response(writeFeed(makeChangeFeed(locale, siteAddress(localizePath(locale, '/changes/')))), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
	});
