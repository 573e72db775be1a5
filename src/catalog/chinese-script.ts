import { Converter as toTraditional } from 'opencc-js/cn2t';
import { Converter as toSimplified } from 'opencc-js/t2cn';
import type { Locale } from '../i18n/locales.ts';

const simplify = toSimplified({ from: 't', to: 'cn' });
const complicate = toTraditional({ from: 'cn', to: 't' });

/**
 * Whether readers of a language can be shown this name: Latin ones everywhere, Chinese ones where the
 * script is theirs, or the same in both. Never mixed, though the search understands them all.
 */
export function isReadableIn(locale: Locale, name: string): boolean {
	if (!/\p{Script=Han}/u.test(name)) return true;
	if (locale === 'en') return false;
	const isTraditional = simplify(name) !== name;
	return locale === 'zh-CN' ? !isTraditional : isTraditional || complicate(name) === name;
}
