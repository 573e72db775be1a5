import type { APIRoute } from 'astro';
import { wordsOf } from '../../catalog/catalog.ts';
import { type Locale, locales, localeTraits } from '../../i18n/locales.ts';
import { localizePath } from '../../i18n/paths.ts';
import { siteAddress } from '../../reuse/site-address.ts';
import { writeXml } from '../../reuse/write-xml.ts';

/**
 * Lets a browser search the guide from its own field: `/en/opensearch.xml`. The query stands in the fragment, where
 * islands/frame/open-search.ts finds it, so that no server sees it.
 */
export function getStaticPaths() {
	return locales.map((locale) => ({ params: { locale: localeTraits[locale].segment }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
	const { site } = wordsOf(locale);
	const template = `${siteAddress(localizePath(locale, '/'))}#search={searchTerms}`;
	return new Response(
		writeXml([
			'OpenSearchDescription',
			{ xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
			['ShortName', {}, site.shortName],
			['Description', {}, site.tagline],
			['Language', {}, localeTraits[locale].languageTag],
			['InputEncoding', {}, 'UTF-8'],
			['Image', { width: '16', height: '16', type: 'image/svg+xml' }, siteAddress('/favicon.svg')],
			['Url', { type: 'text/html', template }],
		]),
		{ headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } },
	);
};
