import { createHash } from 'node:crypto';
import type { Locale } from '../i18n/locales.ts';
import type { InterfaceWords } from './interface-words/interface-words.schema.ts';
import { loadContent } from './load-content.ts';
import type { Words } from './parse-messages.ts';
import { readContent } from './read-content.ts';

const files = readContent(process.cwd());
const content = loadContent(files);

/** All facts, checked. The doorway for pages and components; loaded once. */
export const program = content.program;

/** All words, for what looks through them as a whole; single ones come from the functions below. */
export const messages = content.messages;

/** Content hash of the facts: the same facts, the same version. Twelve hexadecimal digits. */
export const dataVersion = createHash('sha256')
	.update(
		JSON.stringify(files.filter(({ path }) => path.startsWith('content/data/')).map(({ path, text }) => [path, text])),
	)
	.digest('hex')
	.slice(0, 12);

/** The day of the build, for what a page without script calls today. UTC. */
export const buildDay = new Date().toISOString().slice(0, 10);

/** The words of buttons, labels and answers. */
export function wordsOf(locale: Locale): InterfaceWords {
	return content.messages[locale]['interface'] as unknown as InterfaceWords;
}

type Group =
	| 'facts'
	| 'requirements'
	| 'examples'
	| 'steps'
	| 'procedures'
	| 'documents'
	| 'disputes'
	| 'terms'
	| 'questions'
	| 'partner-types'
	| 'markets'
	| 'links';

/** One text of a fact, a market, a document… @throws where there is none; the checks of the content exclude that */
export function textOf(locale: Locale, group: Group, id: string): string {
	const words = content.messages[locale][group]?.[id];
	if (typeof words !== 'string') throw new Error(`No text for ${group} › ${id} in ${locale}.`);
	return words;
}

/** The parts of a requirement's, step's, dispute's or term's words; `{}` where there are none. */
export function partsOf(locale: Locale, group: Group, id: string): Record<string, Words> {
	const words = content.messages[locale][group]?.[id];
	return typeof words === 'object' && !Array.isArray(words) ? words : {};
}

/** A part that is one text; empty where there is none. */
export function partOf(locale: Locale, group: Group, id: string, part: string): string {
	const text = partsOf(locale, group, id)[part];
	return typeof text === 'string' ? text : '';
}

/** Names that replace ICU's. */
export function placeOverrides(locale: Locale): Readonly<Record<string, Words>> {
	return content.messages[locale]['places'] ?? {};
}
