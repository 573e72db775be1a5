import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files whose names hold their hash: another version never takes their place, so that two can stand side by side. */
const namedByHash =
	/^(_astro\/|embed\/[^/.]+\.[\w-]+\.js|pagefind\/(fragment|index|filter)\/|pagefind\/pagefind\..+\.pf_meta)/;

/** Which of a site's files are there for pages of the site before it, as a JSON array of paths. */
export const previousFiles = 'previous-files.json';

/**
 * Puts the hashed files of a site that the next one lacks beside the next one's: a page that a reader has open, or that
 * a cache between still holds, finds its scripts for one deploy more. Those that were kept so before are left behind.
 *
 * @param previous the folder of the site that is to be replaced; nothing happens where there is none
 * @param next the folder of the site that takes its place
 * @returns the paths of the files that were kept
 */
export async function keepPrevious(previous: string, next: string): Promise<string[]> {
	const [old, kept, own] = await Promise.all([listHashed(previous), readKept(previous), listHashed(next)]);
	const wanted = old.filter((path) => !kept.has(path) && !own.includes(path));
	for (const path of wanted) {
		await mkdir(dirname(join(next, path)), { recursive: true });
		await copyFile(join(previous, path), join(next, path));
	}
	if (wanted.length > 0) await writeFile(join(next, previousFiles), `${JSON.stringify(wanted, undefined, '\t')}\n`);
	return wanted;
}

async function listHashed(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
		.filter((path) => namedByHash.test(path))
		.toSorted();
}

/** Nothing where the list is absent or damaged: then a file lives for a deploy too long, and none too short. */
async function readKept(folder: string): Promise<Set<string>> {
	try {
		const list: unknown = JSON.parse(await readFile(join(folder, previousFiles), 'utf8'));
		return new Set(Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []);
	} catch {
		return new Set();
	}
}
