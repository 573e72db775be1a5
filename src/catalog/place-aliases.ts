import { Converter as toTraditional } from 'opencc-js/cn2t';
import { Converter as toSimplified } from 'opencc-js/t2cn';
import type { Locale } from '../i18n/locales.ts';
import type { Named } from '../i18n/name-search/search-names.ts';
import { scriptOf } from '../i18n/script-of.ts';
import { scriptTag } from '../i18n/script-tag.ts';

export interface PlaceAlias {
	text: string;
	/** What `lang` says, where the alias is not in a language of the page. */
	lang: string | undefined;
}

const simplify = toSimplified({ from: 't', to: 'cn' });
const complicate = toTraditional({ from: 'cn', to: 'tw' });

/**
 * What else people call a place, as the page of the place prints it for the search: Chinese names in the
 * script of the page, also those of the other region, since a query is folded to this script; numbers left out.
 */
export function placeAliases({ name, otherNames }: Named, locale: Locale): PlaceAlias[] {
	const aliases = new Map<string, PlaceAlias>();
	for (const other of otherNames) {
		if (/^\d+$/.test(other)) continue;
		const isChinese = /\p{Script=Han}/u.test(other) && scriptTag(other) === undefined;
		const text = isChinese ? inScript(other, locale) : other;
		const lang = isChinese ? chineseTag(text, locale) : scriptTag(text);
		if (text !== name) aliases.set(text, { text, lang });
	}
	return [...aliases.values()];
}

function inScript(text: string, locale: Locale): string {
	const script = scriptOf(locale);
	if (script === 'Hans') return simplify(text);
	// What is Traditional already stays as people write it.
	return script === 'Hant' && simplify(text) === text ? complicate(text) : text;
}

function chineseTag(text: string, locale: Locale): string | undefined {
	if (['Hans', 'Hant'].includes(scriptOf(locale) ?? '')) return undefined;
	return simplify(text) === text ? 'zh-Hans' : 'zh-Hant';
}
