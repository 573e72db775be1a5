import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from './content-file.ts';

/**
 * The YAML of the guide: every file below content/data and content/messages, ordered by path. Those of another kind are read too, so
 * that `prices.yaml.txt` is reported rather than missed; hidden files and backups of editors are not.
 *
 * @param root the project's top
 * @throws where a folder is missing or a file cannot be read
 */
export function readContent(root: string): ContentFile[] {
	return ['content/data', 'content/messages'].flatMap((folder) => readFolder(root, folder));
}

/** The prose of the guide: every file below content/docs, read in the same way. Its components name the facts. */
export function readDocs(root: string): ContentFile[] {
	return readFolder(root, 'content/docs');
}

function readFolder(root: string, folder: string): ContentFile[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/^\.|~$/.test(entry.name))
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(root.length + 1)
				.replaceAll('\\', '/'),
		)
		.toSorted()
		.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
