import { chooseLocale } from '../../i18n/choose-locale.ts';
import { localizePath } from '../../i18n/paths.ts';
import { languageKey } from '../storage/storage-keys.ts';

/** The root of the site has no content of its own: it leads to the reader's language, with the answers in the fragment. */
let choice: string | null = null;
try {
	choice = localStorage.getItem(languageKey);
} catch {
	// Without storage the browser's languages decide.
}
const locale = chooseLocale(choice, navigator.languages);
document.querySelector('#redirecting')?.removeAttribute('hidden');
// Replaced, so that the way back does not lead here again.
location.replace(localizePath(locale, '/', import.meta.env.BASE_URL.replace(/\/$/, '')) + location.hash);
