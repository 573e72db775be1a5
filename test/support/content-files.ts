import type { ContentFile } from '../../src/catalog/content-file.ts';
import { parseContent } from '../../src/catalog/load-content.ts';
import { readContent } from '../../src/catalog/read-content.ts';
import type { Day } from '../../src/domain/date/partial-date.ts';
import type { Problem } from '../../src/domain/program/problem.ts';
import { root } from './root.ts';

/** Every fact and word of the guide as it stands. */
export const realFiles: readonly ContentFile[] = readContent(root);

/** A change to a copy of the real files. */
export type Change = (files: readonly ContentFile[]) => ContentFile[];

/**
 * Replaces the first finding in one file.
 *
 * @throws where the file or the text is not there, so that a test does not pass by changing nothing
 */
export function edit(path: string, found: string | RegExp, replacement: string): Change {
	return (files) => {
		const before = files.find((file) => file.path === path);
		if (before === undefined) throw new Error(`There is no ${path}.`);
		const text = before.text.replace(found, replacement);
		if (text === before.text) throw new Error(`${path} holds no ${found}.`);
		return files.map((file) => (file === before ? { path, text } : file));
	};
}

export function add(path: string, text: string): Change {
	return (files) => [...files, { path, text }];
}

export function remove(path: string): Change {
	return (files) => files.filter((file) => file.path !== path);
}

/**
 * What the doorway says of the files; nothing where they fit.
 *
 * @param today where given, days still to come count as mistakes
 */
export function problemsOf(files: readonly ContentFile[], today?: Day): readonly Problem[] {
	return parseContent(files, today).problems;
}
