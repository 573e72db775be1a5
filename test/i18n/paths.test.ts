import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { localizePath, splitPath } from '../../src/i18n/paths.ts';

test('an address names the language first, behind what the host puts before it', () => {
	expect(localizePath('zh-TW', '/guide/overview/')).toBe('/zh-tw/guide/overview/');
	expect(localizePath('en', '/', '/csp')).toBe('/csp/en/');
	expect(localizePath('en', '')).toBe('/en');
});

test.each(locales)('an address is taken apart as it was made: %s', (locale) => {
	for (const base of ['', '/csp']) {
		expect(splitPath(localizePath(locale, '/markets/tw/', base), base)).toEqual({ locale, path: '/markets/tw/' });
	}
	expect(splitPath(localizePath(locale, '/'))).toEqual({ locale, path: '/' });
});

test.each(['/', '/markets/tw/', '/zh-TW/', '/de/guide/'])('%s names no language of the guide', (path) => {
	expect(splitPath(path)).toBeUndefined();
});
