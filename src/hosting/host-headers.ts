/** Files whose type hosts guess too broadly from their ending, a rule a language. */
const types = [
	{ path: 'changes/feed.xml', type: 'application/atom+xml; charset=utf-8' },
	{ path: 'opensearch.xml', type: 'application/opensearchdescription+xml; charset=utf-8' },
];

/**
 * The rules of public/_headers for the host of one site: below its folder, and with the types of feeds.
 *
 * @param rules as they stand in public/_headers, for a site at the top of its host
 * @param base the folder of the site, such as `/csp`; `/` where it stands at the top
 * @param segments the first parts of the languages' addresses
 */
export function writeHostHeaders(rules: string, base: string, segments: readonly string[]): string {
	const typed = segments.flatMap((segment) =>
		types.map(({ path, type }) => `/${segment}/${path}\n  Content-Type: ${type}\n`),
	);
	const all = `${rules.trimEnd()}\n\n# Feeds and the description of the search say what they are.\n${typed.join('')}`;
	return all.replace(/^\//gm, `${base.replace(/\/$/, '')}/`);
}
