import { chooseLocale } from '../../i18n/choose-locale.ts';
import { localizePath } from '../../i18n/paths.ts';
import { languageKey } from '../storage/storage-keys.ts';

/** The root of the site has no content of its own: it leads to the reader's language, with the answers in the fragment. */
const locale = chooseLocale(readChoice(), navigator.languages);
document.querySelector('#redirecting')?.removeAttribute('hidden');
// Replaced, so that the way back does not lead here again.
location.replace(localizePath(locale, '/', import.meta.env.BASE_URL.replace(/\/$/, '')) + location.hash);

function readChoice(): string | null {
	try {
		return localStorage.getItem(languageKey);
	} catch {
		return null;
	}
}
