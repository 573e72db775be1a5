import { expect, test } from 'vitest';
import { languageOfTitle } from '../../../src/domain/source/language-of-title.ts';
import { newestCheck } from '../../../src/domain/source/newest-check.ts';
import type { Source } from '../../../src/domain/source/source.schema.ts';

const read = (checked: string) => ({ checked }) as Source;
const sources = { early: read('2025-01-31'), late: read('2026-11-20'), between: read('2026-02-01') };

test('the newest of the last readings counts, and ids without a source do not', () => {
	expect(newestCheck({ sources }, ['early', 'late', 'between', 'unheard-of'])).toBe('2026-11-20');
	expect(newestCheck({ sources }, new Set(['between', 'early']))).toBe('2026-02-01');
});

test('nothing cited was read on no day', () => {
	expect(newestCheck({ sources }, [])).toBeUndefined();
	expect(newestCheck({ sources }, ['unheard-of'])).toBeUndefined();
});

test('a title is in the language of its source, unless it has one of its own', () => {
	expect(languageOfTitle({ language: 'zh-Hant-TW' })).toBe('zh-Hant-TW');
	expect(languageOfTitle({ language: 'zh-Hant-TW', titleLanguage: 'en' })).toBe('en');
});
