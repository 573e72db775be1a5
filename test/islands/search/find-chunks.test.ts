import { describe, expect, test, vi } from 'vitest';
import { findChunks, type IndexChunk } from '../../../src/islands/search/find-chunks.ts';

const english: IndexChunk[] = [
	['000', 'ano', 'en_1'],
	['ans', 'currenc', 'en_2'],
	['currency', 'was', 'en_3'],
	['wat', '黑山', 'en_4'],
];
const chinese: IndexChunk[] = [
	['000', 'c', 'zh_1'],
	['也', '何', 'zh_2'],
	['龙', '龙', 'zh_3'],
];

describe('the parts of the index', () => {
	test.each([
		['website', ['en_4']],
		['Was', ['en_3']],
		['anO', ['en_1']],
		['currency', ['en_3']],
		['Çürrenc', ['en_2']],
		['website wine 2025', ['en_4', 'en_1']],
		// Pagefind joins what a hyphen parts: `a-way` is looked for as `away`.
		['c-ustomers', ['en_3']],
	])('that hold %s are named as Pagefind will, each once', (phrase, names) => {
		expect(findChunks([phrase], english, 'en')).toEqual(names);
	});

	test('are none for words between them, and for no words', () => {
		expect(findChunks(['anp', 'wasp', '—', ''], english, 'en')).toEqual([]);
	});

	test('are found for several ways to write a query at once', () => {
		expect(findChunks(['website', 'currency', 'wide'], english, 'en')).toEqual(['en_4', 'en_3']);
	});

	test('are found for the words of a Chinese query, which no space parts', () => {
		expect(findChunks(['龙，也'], chinese, 'zh-Hans-CN')).toEqual(['zh_3', 'zh_2']);
	});

	test('are left to Pagefind where the browser does not split Chinese', () => {
		vi.stubGlobal('Intl', {});
		expect(findChunks(['龙，也'], chinese, 'zh-Hans-CN')).toEqual([]);
		expect(findChunks(['website'], english, 'en')).toEqual(['en_4']);
		vi.unstubAllGlobals();
	});
});
