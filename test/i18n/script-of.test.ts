import { expect, test } from 'vitest';
import { scriptOf } from '../../src/i18n/script-of.ts';

test.each([
	['en', 'Latn'],
	['zh-TW', 'Hant'],
	['zh-CN', 'Hans'],
] as const)('%s is written in %s', (locale, script) => {
	expect(scriptOf(locale)).toBe(script);
});
