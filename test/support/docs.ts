import type { ContentFile } from '../../src/catalog/content-file.ts';
import { type Doc, parseDoc } from '../../src/catalog/parse-doc.ts';
import { readDocs as readDocFiles } from '../../src/catalog/read-content.ts';
import { root } from './root.ts';

/** Every page of prose as it stands. */
export const docFiles: readonly ContentFile[] = readDocFiles(root);

/** Every page of prose in every language, taken apart. */
export function readDocs(): Doc[] {
	return docFiles.flatMap((file) => parseDoc(file) ?? []);
}
