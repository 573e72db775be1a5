/**
 * The picture of a page, below the site's base: `('zh-tw', '/guide/overview/')` → `/preview/zh-tw/guide/overview.png`.
 * The pages of single places and of editions share that of the market lookup.
 *
 * @param path the page's, without its language
 */
export function picturePath(segment: string, path: string): string {
	const page = path.startsWith('/markets/') ? '/markets/' : path;
	return `/preview/${segment}${page === '/' ? '/home' : page.replace(/\/$/, '')}.png`;
}
