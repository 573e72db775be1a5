/**
 * The whole address of a path of the site: `/data/program.json` → `https://guide.example/data/program.json`.
 * Only for what the build makes, which knows where the site will stand.
 *
 * @param path begins with a slash and stands below what the host puts before every address
 */
export function siteAddress(path: string): string {
	return new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`, import.meta.env.SITE).href;
}
