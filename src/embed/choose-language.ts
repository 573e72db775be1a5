import { localeOfTag } from '../i18n/choose-locale.ts';
import { type Locale, referenceLocale } from '../i18n/locales.ts';

export interface ChosenLanguage {
	locale: Locale;
	/** The tag that was asked for and that the guide does not speak. */
	missing?: string;
}

/** The language of an element: its own `lang`, else that of what it stands in, across shadow roots; else the reference. */
export function chooseLanguage(element: Element): ChosenLanguage {
	const tag = findTag(element);
	if (tag === '') return { locale: referenceLocale };
	const locale = localeOfTag(tag);
	return locale === undefined ? { locale: referenceLocale, missing: tag } : { locale };
}

function findTag(element: Element): string {
	const tag = element.closest('[lang]')?.getAttribute('lang');
	if (tag) return tag;
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? findTag(root.host) : '';
}
