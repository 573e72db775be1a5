import { type Locale, localeTraits } from '../i18n/locales.ts';
import { fillHome } from './embed-data.ts';
import { home } from './home.ts';

/**
 * What an island shows in a language, from the guide itself; no answer goes along, nor who asks.
 *
 * @param name of the file
 * @throws where it cannot be reached or read
 */
export async function loadData(name: string, locale: Locale): Promise<never> {
	const address = addressOf(name, locale);
	const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
	if (!response.ok) throw new Error(`${address} answers ${response.status}`);
	return JSON.parse(fillHome(await response.text(), home)) as never;
}

/** The file of data of an island in a language. */
export function addressOf(name: string, locale: Locale): string {
	return `${home}embed/${localeTraits[locale].segment}/${name}.json`;
}
