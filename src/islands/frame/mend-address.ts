import { localeTraits } from '../../i18n/locales.ts';
import { mendPath } from '../../i18n/mend-path.ts';
import { splitPath } from '../../i18n/paths.ts';

/** On a page that was not found: an address that is almost right is mended, else the reader's language is left alone. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');
// A host that takes the slash away again would send the reader round and round.
const hasTried = document.referrer === location.origin + location.pathname + location.search;
const mended = hasTried ? undefined : mendPath(location.pathname, base);
const locale = splitPath(location.pathname, base)?.locale;

if (mended !== undefined) location.replace(mended + location.search + location.hash);
else if (locale !== undefined) {
	document.documentElement.lang = localeTraits[locale].languageTag;
	for (const part of document.querySelectorAll<HTMLElement>('[data-locale]')) {
		part.hidden = part.dataset['locale'] !== locale;
	}
}
