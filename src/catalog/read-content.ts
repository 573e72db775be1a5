import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from './content-file.ts';

/**
 * Every YAML file below content/data and content/messages, ordered by path.
 *
 * @param root the project's top
 * @throws where a folder is missing or a file cannot be read
 */
export function readContent(root: string): ContentFile[] {
	return ['content/data', 'content/messages'].flatMap((folder) => readFolder(root, folder));
}

function readFolder(root: string, folder: string): ContentFile[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(root.length + 1)
				.replaceAll('\\', '/'),
		)
		.toSorted()
		.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
