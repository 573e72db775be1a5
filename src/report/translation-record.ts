import { createHash } from 'node:crypto';
import type { ContentFile } from '../catalog/content-file.ts';
import type { Messages, Words } from '../catalog/parse-messages.ts';
import { type Locale, locales, referenceLocale } from '../i18n/locales.ts';

/** Where the record stands, from the project's top. */
export const recordPath = 'content/translated.txt';

/** From which English text a translation was made: entry → language → code of that text. */
export type TranslationRecord = Map<string, Partial<Record<Locale, string>>>;

const note = `# From which English text each translation was made, as a code of that text, so that the report can tell which
# translations are behind. Nobody edits this: \`npm run translated -- <path>\` writes it, see content/README.md.
`;

/**
 * What is translated as one: a page (`guide/overview`), the words of one thing (`facts/verification-time`), or one
 * word of the interface (`interface/lookup/hint`).
 *
 * @returns the code of each entry's text in one language, by entry
 */
export function codeEntries(messages: Messages, pages: readonly ContentFile[]): Map<string, string> {
	const words = Object.entries(messages).flatMap(([group, things]) =>
		Object.entries(things).flatMap(([id, said]) => listEntries(`${group}/${id}`, said)),
	);
	const prose = pages.map(({ path, text }): [string, string] => [
		path.replace(/^content\/docs\/[^/]+\/|\.mdx$/g, ''),
		text,
	]);
	return new Map([...words, ...prose].map(([entry, text]) => [entry, codeOf(text)]));
}

/** The interface has parts without a thing of their own; each of their words is an entry. */
function listEntries(entry: string, said: Words): [string, string][] {
	if (!entry.startsWith('interface/') || typeof said === 'string' || Array.isArray(said))
		return [[entry, JSON.stringify(said)]];
	return Object.entries(said).flatMap(([key, inner]) => listEntries(`${entry}/${key}`, inner));
}

/** Six signs: in sixteen million changes one would go unseen. */
function codeOf(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 6);
}

/** Reads the record. Lines that cannot be read are left out, so that what they spoke of counts as not recorded. */
export function parseRecord(text: string): TranslationRecord {
	const record: TranslationRecord = new Map();
	for (const line of text.split(/\r?\n/)) {
		const [entry = '', ...codes] = line.split(' ');
		if (entry === '' || entry === '#') continue;
		const made = codes.flatMap((each) => {
			const [name, code] = each.split('=');
			const locale = locales.find((known) => known === name);
			return locale === undefined || code === undefined ? [] : [[locale, code] as const];
		});
		record.set(entry, Object.fromEntries(made));
	}
	return record;
}

/** One line an entry in alphabetical order, so that two changes seldom meet in one line. */
export function writeRecord(record: TranslationRecord): string {
	const lines = [...record]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([entry, made]) => {
			const codes = locales.flatMap((locale) => (made[locale] === undefined ? [] : `${locale}=${made[locale]}`));
			return [entry, ...codes].join(' ');
		});
	return `${note}${lines.join('\n')}\n`;
}

/** The languages that are translated from the reference. */
export const translatedLocales: readonly Locale[] = locales.filter((locale) => locale !== referenceLocale);
