import type { ContentFile } from '../catalog/content-file.ts';
import { parseDoc } from '../catalog/parse-doc.ts';
import type { LocateWords, Messages, Words } from '../catalog/parse-messages.ts';
import { type Locale, referenceLocale } from '../i18n/locales.ts';
import { codeEntries, type TranslationRecord, translatedLocales } from './translation-record.ts';

/** A translation that somebody should look at. */
export interface Lag {
	locale: Locale;
	file: string;
	line: number | undefined;
	/** A page, the words of one thing, or one word of the interface: `facts/verification-time`. */
	entry: string;
	/**
	 * missing: not there. english: still in English, or a part of it. changed: the English text is another one than the
	 * translation was made from. unrecorded: nobody noted from which text it was made.
	 */
	kind: 'missing' | 'english' | 'changed' | 'unrecorded';
}

interface Texts {
	messages: Record<Locale, Messages>;
	locateWords: LocateWords;
	/** Every file of content/docs/. */
	docs: readonly ContentFile[];
}

/** An entry in one language, with its file. */
export interface Entry {
	locale: Locale;
	entry: string;
	file: string;
	line: number | undefined;
	/** Whether the language has it at all. */
	isThere: boolean;
	/** Whether a part of it, of a few words at least, stands there as in the reference. */
	isEnglish: boolean;
}

/** Pages and words that are not translated, or that were translated from another English text than today's. */
export function listTranslations(texts: Texts, record: TranslationRecord): Lag[] {
	const codes = codesOfReference(texts);
	return listEntries(texts).flatMap(({ locale, entry, file, line, isThere, isEnglish }) => {
		const made = record.get(entry)?.[locale];
		const kind = !isThere
			? 'missing'
			: isEnglish
				? 'english'
				: made === undefined
					? 'unrecorded'
					: made === codes.get(entry)
						? undefined
						: 'changed';
		return kind === undefined ? [] : { locale, file, line, entry, kind };
	});
}

/** The codes of today's English texts, by entry. */
export function codesOfReference({ messages, docs }: Pick<Texts, 'messages' | 'docs'>): Map<string, string> {
	return codeEntries(messages[referenceLocale], pagesOf(docs, referenceLocale));
}

/** Whatever the reference says, in every other language. Names of places are no translations, and left out. */
export function listEntries({ messages, locateWords, docs }: Texts): Entry[] {
	const reference = pagesOf(docs, referenceLocale);
	return translatedLocales.flatMap((locale) => {
		const words = [...codesOfReference({ messages, docs: [] }).keys()]
			.filter((entry) => !entry.startsWith('places/'))
			.map((entry) => {
				const [group = '', ...way] = entry.split('/');
				const said = wordsAt(messages[locale], entry);
				const { file, line } = locateWords(locale, group, way);
				const isEnglish = said !== undefined && sharesWords(said, wordsAt(messages[referenceLocale], entry));
				return { locale, entry, file, line, isThere: said !== undefined, isEnglish };
			});
		const pages = reference.map((page) => {
			const path = page.path.replace(`/${referenceLocale}/`, `/${locale}/`);
			const translated = docs.find((doc) => doc.path === path);
			const isEnglish = translated !== undefined && sharesProse(translated, page);
			const entry = path.replace(/^content\/docs\/[^/]+\/|\.mdx$/g, '');
			return { locale, entry, file: path, line: undefined, isThere: translated !== undefined, isEnglish };
		});
		return [...pages, ...words];
	});
}

function pagesOf(docs: readonly ContentFile[], locale: Locale): ContentFile[] {
	return docs.filter(({ path }) => path.startsWith(`content/docs/${locale}/`) && path.endsWith('.mdx'));
}

function wordsAt(messages: Messages, entry: string): Words | undefined {
	let words: Words | undefined = messages;
	for (const key of entry.split('/')) {
		if (typeof words !== 'object') return undefined;
		words = (words as Record<string, Words>)[key];
	}
	return words;
}

function sharesWords(said: Words, reference: Words | undefined): boolean {
	if (typeof said === 'string') return said === reference && isSentence(said);
	if (typeof reference !== 'object') return false;
	return Object.entries(said).some(([key, inner]) => sharesWords(inner, (reference as Record<string, Words>)[key]));
}

function sharesProse(translated: ContentFile, reference: ContentFile): boolean {
	const lines = new Set(parseDoc(reference)?.prose.map(({ text }) => text));
	return parseDoc(translated)?.prose.some(({ text }) => lines.has(text) && isSentence(text)) ?? false;
}

/** Names such as "Microsoft Entra ID" are the same in every language; two words in small letters make a sentence. */
function isSentence(text: string): boolean {
	return (text.replace(/\{[^}]*\}/g, '').match(/(?<![\w-])[a-z]{2,}/g) ?? []).length >= 2;
}
