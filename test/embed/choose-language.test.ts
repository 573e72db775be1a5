import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chooseLanguage } from '../../src/embed/choose-language.ts';

/** As far as the language of an element depends on it: the nearest `lang`, and what it stands in. */
class Root {
	readonly host: Element | undefined;
	constructor(host?: Element) {
		this.host = host;
	}
}

beforeEach(() => vi.stubGlobal('ShadowRoot', Root));
afterEach(() => vi.unstubAllGlobals());

/** @param lang that of the nearest element that has one; `undefined` where there is none on this side of the root */
function elementIn(lang: string | undefined, root: object = {}): Element {
	const closest = (selector: string) =>
		selector === '[lang]' && lang !== undefined
			? { getAttribute: (name: string) => (name === 'lang' ? lang : null) }
			: null;
	return { closest, getRootNode: () => root } as unknown as Element;
}

test.each([
	['en', 'en'],
	['zh-Hant-HK', 'zh-TW'],
	['zh-SG', 'zh-CN'],
])('an element in a page in %s speaks %s', (lang, locale) => {
	expect(chooseLanguage(elementIn(lang))).toEqual({ locale });
});

test('an element whose page names no language speaks the reference', () => {
	expect(chooseLanguage(elementIn(undefined))).toEqual({ locale: 'en' });
	expect(chooseLanguage(elementIn(''))).toEqual({ locale: 'en' });
});

test('an element in a page in a language that the guide does not have says so', () => {
	expect(chooseLanguage(elementIn('de-AT'))).toEqual({ locale: 'en', missing: 'de-AT' });
});

test('an element in shadow roots speaks what the nearest of their hosts stands in', () => {
	const inner = new Root(elementIn(undefined, new Root(elementIn('zh-TW'))));
	expect(chooseLanguage(elementIn(undefined, inner))).toEqual({ locale: 'zh-TW' });
	expect(chooseLanguage(elementIn('zh-CN', inner))).toEqual({ locale: 'zh-CN' });
});
