import type { Day } from '../domain/date/partial-date.ts';

/** What a page is, in the words of schema.org. */
export type PageKind = 'WebSite' | 'WebPage' | 'CollectionPage' | 'TechArticle' | 'Dataset';

/** A page, as far as other programs want to know it. Addresses are whole. */
export interface DescribedPage {
	kind: PageKind;
	title: string;
	description: string;
	address: string;
	/** BCP 47. */
	language: string;
	/** The day on which what the page says was last held against its sources; absent where it cites none. */
	modified?: Day | undefined;
	/** The pages above, from the start page on, which is the site in this language. */
	above: readonly { name: string; address: string }[];
	/** Files that hold what the page describes. */
	files?: readonly { address: string; type: string }[];
}

/** The page as JSON-LD: what it is, in which language, as of when, and where in the site it stands. */
export function describePage({ kind, title, description, address, language, modified, above, files }: DescribedPage) {
	const [home] = above;
	const isArticle = kind === 'TechArticle';
	const page = {
		'@type': kind,
		[isArticle ? 'headline' : 'name']: title,
		description,
		url: address,
		inLanguage: language,
		...(modified !== undefined && { dateModified: modified }),
		...(home !== undefined && { isPartOf: { '@type': 'WebSite', name: home.name, url: home.address } }),
		...(files !== undefined && {
			isAccessibleForFree: true,
			distribution: files.map(({ address: contentUrl, type: encodingFormat }) => ({
				'@type': 'DataDownload',
				contentUrl,
				encodingFormat,
			})),
		}),
	};
	const way = [...above, { name: title, address }].map(({ name, address: item }, index) => ({
		'@type': 'ListItem',
		position: index + 1,
		name,
		item,
	}));
	return {
		'@context': 'https://schema.org',
		'@graph': above.length === 0 ? [page] : [page, { '@type': 'BreadcrumbList', itemListElement: way }],
	};
}

/** JSON inside a page: no text of it can end the script that holds it. */
export function embedJson(data: object): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
