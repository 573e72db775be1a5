import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseContent } from '../catalog/load-content.ts';
import { readContent, readDocs } from '../catalog/read-content.ts';
import { referenceLocale } from '../i18n/locales.ts';
import { codesOfReference, listEntries } from './list-translations.ts';
import { parseRecord, recordPath, writeRecord } from './translation-record.ts';

/**
 * `npm run translated -- <path> [<id> …]`: notes that the translations in a file or folder of content/ say what the
 * English text says today. An English path stands for its translations in every language. Exit code 2 where it names none, 1 where content/ has
 * problems: then nothing is noted.
 */
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

function note(given: string, ids: readonly string[]): void {
	const path = relative(root, resolve(given)).replaceAll('\\', '/');
	const docs = readDocs(root);
	const { messages, locateWords, problems } = parseContent(readContent(root));
	// What cannot be read is missing among the texts, and would be taken for gone.
	if (problems.length > 0) {
		refuse(`${problems.length} problem(s) in content/: ask npm run content, and note the translations after it.`, 1);
		return;
	}
	const codes = codesOfReference({ messages, docs });
	const entries = listEntries({ messages, locateWords, docs }).filter(
		({ locale, entry, file, isThere }) =>
			isThere &&
			[file, file.replace(`/${locale}/`, `/${referenceLocale}/`)].some((each) => `${each}/`.startsWith(`${path}/`)) &&
			(ids.length === 0 || entry.split('/').some((part) => ids.includes(part))),
	);
	if (entries.length === 0) {
		const called = ids.length === 0 ? '' : ` called ${ids.join(', ')}`;
		refuse(
			`There is nothing translated${called} in ${given}. Name a file or folder below content/messages/ or content/docs/.`,
		);
		return;
	}
	const file = join(root, recordPath);
	const record = parseRecord(existsSync(file) ? readFileSync(file, 'utf8') : '');
	const before = writeRecord(record);
	for (const { entry, locale } of entries) {
		record.set(entry, { ...record.get(entry), [locale]: codes.get(entry) });
	}
	for (const entry of record.keys()) if (!codes.has(entry)) record.delete(entry);
	const after = writeRecord(record);
	writeFileSync(file, after);
	console.log(`${entries.length} translations are noted as up to date${before === after ? ', as they were' : ''}.`);
}

function refuse(reason: string, code = 2): void {
	console.error(reason);
	process.exitCode = code;
}

const [given, ...ids] = process.argv.slice(2);
if (given === undefined)
	refuse('Name the file that was translated: npm run translated -- content/messages/zh-TW/links.yaml');
else note(given, ids);
