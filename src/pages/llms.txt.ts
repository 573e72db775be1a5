import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { wordsOf } from '../catalog/catalog.ts';
import { guidePageIds } from '../catalog/guide-pages.ts';
import { type Locale, locales, localeTraits, referenceLocale } from '../i18n/locales.ts';
import { localizePath } from '../i18n/paths.ts';
import { dataFiles } from '../reuse/data/data-files.ts';
import { siteAddress } from '../reuse/site-address.ts';
import { writeModelList } from '../reuse/write-model-list.ts';

/** The pages of the guide as Markdown, language by language, the facts as files, and the tools for other sites. */
export const GET: APIRoute = async () => {
	const docs = new Map((await getCollection('docs')).map(({ id, data }) => [id, data]));
	const { site, data, embed } = wordsOf(referenceLocale);
	const linksOf = (locale: Locale) =>
		guidePageIds.flatMap((id) => {
			const doc = docs.get(`${locale}/guide/${id}`) ?? docs.get(`${referenceLocale}/guide/${id}`);
			const address = siteAddress(`${localizePath(locale, `/guide/${id}`)}.md`);
			return doc === undefined ? [] : [{ name: doc.title, address, text: doc.description }];
		});
	const files = (['program', 'marketTables', 'programSchema', 'marketTablesSchema', 'version'] as const).map(
		(name) => ({
			name: dataFiles[name].replace('/data/', ''),
			address: siteAddress(dataFiles[name]),
			text: data[name],
		}),
	);
	const tools = {
		name: embed.page.title,
		address: siteAddress(localizePath(referenceLocale, '/embed/')),
		text: embed.page.lead,
	};
	return new Response(
		writeModelList({
			name: site.name,
			summary: site.tagline,
			notes: [site.independent, site.check, data.citations],
			groups: [
				...locales.map((locale) => ({
					name: `${wordsOf(locale).site.guide} (${localeTraits[locale].name})`,
					links: linksOf(locale),
				})),
				{ name: data.title, links: [...files, tools] },
			],
		}),
	);
};
