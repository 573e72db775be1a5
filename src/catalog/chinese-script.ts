import { Converter as toTraditional } from 'opencc-js/cn2t';
import { Converter as toSimplified } from 'opencc-js/t2cn';
import type { Locale } from '../i18n/locales.ts';
import { scriptOf } from '../i18n/script-of.ts';

const simplify = toSimplified({ from: 't', to: 'cn' });
const complicate = toTraditional({ from: 'cn', to: 't' });

/**
 * Whether readers of a language can be shown this name: Latin ones everywhere, Chinese ones where the
 * script is theirs, or the same in both. Never mixed, though the search understands them all.
 */
export function isReadableIn(locale: Locale, name: string): boolean {
	if (!/\p{Script=Han}/u.test(name)) return true;
	const isTraditional = simplify(name) !== name;
	const script = scriptOf(locale);
	if (script === 'Hans') return !isTraditional;
	return script === 'Hant' && (isTraditional || complicate(name) === name);
}
