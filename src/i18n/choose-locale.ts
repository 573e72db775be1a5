import { type Locale, locales, localeTraits, referenceLocale } from './locales.ts';

/**
 * The language for a reader who named none in the address: the one they chose before, else the first of
 * their browser's languages that the guide speaks, else the reference.
 *
 * @param stored what an earlier visit left; anything that is no language of the guide counts as nothing
 * @param wanted BCP 47 tags in the reader's order, as in `navigator.languages`
 */
export function chooseLocale(stored: string | null | undefined, wanted: readonly string[]): Locale {
	const chosen = locales.find((locale) => locale === stored);
	if (chosen !== undefined) return chosen;
	for (const tag of wanted) {
		const locale = localeOfTag(tag);
		if (locale !== undefined) return locale;
	}
	return referenceLocale;
}

/** Languages whose readers read another one, which the guide may have: written Chinese for Cantonese. */
const readAs: Readonly<Record<string, string>> = { yue: 'zh' };

/**
 * The language of the guide for a BCP 47 tag; `undefined` where it speaks none.
 * The language decides, and where the guide has it in several scripts, the script: the one the tag names, else that of
 * the region, since Taiwan, Hong Kong and Macao write Traditional.
 */
export function localeOfTag(tag: string): Locale | undefined {
	const wanted = describeTag(tag);
	const spoken = locales.filter(
		(locale) => describeTag(localeTraits[locale].languageTag)?.language === wanted?.language,
	);
	return spoken.find((locale) => describeTag(localeTraits[locale].languageTag)?.script === wanted?.script) ?? spoken[0];
}

/** `undefined` for what is no tag. */
function describeTag(tag: string): { language: string; script: string | undefined } | undefined {
	try {
		const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
		return { language: readAs[language] ?? language, script };
	} catch {
		return undefined;
	}
}
