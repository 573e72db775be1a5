import { Converter as toTaiwan } from 'opencc-js/cn2t';
import { Converter as toChina } from 'opencc-js/t2cn';
import { type Locale, locales, localeTraits } from '../i18n/locales.ts';
import { scriptOf } from '../i18n/script-of.ts';
import type { Scales } from '../i18n/search-help/fold-amounts.ts';
import type { QueryFold } from '../i18n/search-help/search-help.ts';
import { scriptFoldFor } from './script-fold.ts';

/** Characters that are one to readers, though not to the conversion of scripts. */
const alike: Readonly<Record<string, string>> = { 账: '帐', 賬: '帐' };

/**
 * How a query becomes the script and the vocabulary of these texts. Computed from the texts themselves, so
 * that it holds what they need and follows them when they change.
 *
 * @param texts all that the pages of the language say
 */
export function queryFoldFor(texts: readonly string[], locale: Locale): QueryFold {
	const counts = countCharacters(texts);
	const groups = Map.groupBy(
		[...Object.entries(scriptFoldFor(texts)), ...Object.entries(alike)],
		([, simplified]) => simplified,
	);
	const foreign: Record<string, string> = {};
	const rare: Record<string, string> = {};
	for (const [simplified, members] of groups) {
		const characters = [simplified, ...members.map(([character]) => character)];
		const [usual = simplified, ...others] = characters.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
		if (!counts.has(usual)) continue;
		for (const other of others) (counts.has(other) ? rare : foreign)[other] = usual;
	}
	const fold = { foreign, rare };
	return {
		...fold,
		words: wordsOfTheOther(texts, locale, fold),
		scales: scalesOf([...locales.filter((each) => each !== locale), locale]),
	};
}

function countCharacters(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) {
		for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	}
	return counts;
}

/** Words of the texts that the other region calls otherwise, not only writes otherwise: 網路 and 网络. */
function wordsOfTheOther(
	texts: readonly string[],
	locale: Locale,
	{ foreign, rare }: Pick<QueryFold, 'foreign' | 'rare'>,
): Record<string, string> {
	const script = scriptOf(locale);
	if (script !== 'Hant' && script !== 'Hans') return {};
	const convert = script === 'Hant' ? toChina({ from: 'twp', to: 'cn' }) : toTaiwan({ from: 'cn', to: 'twp' });
	const segmenter = new Intl.Segmenter(localeTraits[locale].languageTag, { granularity: 'word' });
	const words = new Set<string>();
	for (const text of texts) {
		for (const { segment } of segmenter.segment(text)) {
			if (/^\p{Script=Han}{2,4}$/u.test(segment)) words.add(segment);
		}
	}
	const usual = (text: string) =>
		[...text]
			.map((each) => foreign[each] ?? each)
			.map((each) => rare[each] ?? each)
			.join('');
	return Object.fromEntries(
		[...words]
			.map((word): [string, string] => [usual(convert(word)), word])
			.filter(([other, word]) => other !== usual(word) && !words.has(other)),
	);
}

/** Powers of ten that one of the languages has a word for. */
const powers = [3, 4, 6, 8, 9, 12];

/** The words of these languages for large numbers, short and long; where two mean different numbers by one, the later says. */
export function scalesOf(languages: readonly Locale[]): Scales {
	const scales: Record<string, number> = {};
	for (const locale of languages) {
		for (const compactDisplay of ['short', 'long'] as const) {
			const format = new Intl.NumberFormat(localeTraits[locale].formatTag, { notation: 'compact', compactDisplay });
			for (const power of powers) {
				const parts = format.formatToParts(10 ** power);
				const word = parts.find(({ type }) => type === 'compact')?.value.toLowerCase();
				const number = Number(parts.find(({ type }) => type === 'integer')?.value);
				if (word !== undefined) scales[word] = 10 ** power / number;
			}
		}
	}
	return scales;
}
