import { describe, expect, test } from 'vitest';
import { isReadableIn } from '../../src/catalog/chinese-script.ts';
import { placeAliases } from '../../src/catalog/place-aliases.ts';
import { namedPlaces } from '../../src/catalog/place-names.ts';

const aliasesOf = (code: string, locale: 'en' | 'zh-TW' | 'zh-CN') => {
	const place = namedPlaces(locale).find(({ id }) => id === code);
	if (place === undefined) throw new Error(`There is no ${code}.`);
	return placeAliases(place, locale);
};

describe('what else a place is called', () => {
	test('on a page in Chinese is in the script of the page, also the names of the other region', () => {
		const traditional = aliasesOf('LA', 'zh-TW').map(({ text }) => text);
		expect(traditional).toContain('老撾');
		expect(traditional).not.toContain('老挝');
		const simplified = aliasesOf('LA', 'zh-CN').map(({ text }) => text);
		expect(simplified).toContain('寮国');
		expect(simplified).not.toContain('寮國');
	});

	test('never mixes the scripts, for any place', () => {
		for (const locale of ['zh-TW', 'zh-CN'] as const) {
			for (const place of namedPlaces(locale)) {
				const mixed = placeAliases(place, locale).filter(
					({ text, lang }) => lang === undefined && !isReadableIn(locale, text),
				);
				expect.soft(mixed, place.id).toEqual([]);
			}
		}
	});

	test('says the script where it is none of the page', () => {
		const english = aliasesOf('RU', 'en');
		expect(english).toContainEqual({ text: 'Россия', lang: 'und-Cyrl' });
		expect(english).toContainEqual({ text: '俄羅斯', lang: 'zh-Hant' });
		expect(english).toContainEqual({ text: '俄罗斯', lang: 'zh-Hans' });
		expect(aliasesOf('KR', 'en')).toContainEqual({ text: '한국', lang: 'ko' });
	});

	test('names the codes of letters, and no numbers', () => {
		const texts = aliasesOf('TW', 'en').map(({ text }) => text);
		expect(texts).toEqual(expect.arrayContaining(['TW', 'TWN', 'Formosa']));
		expect(texts).not.toContain('158');
	});
});
