import { expect, test } from 'vitest';
import { foldQuery } from '../../../src/i18n/search-help/fold-query.ts';

const fold = {
	foreign: { 湾: '灣', 网: '網', 络: '絡' },
	rare: { 臺: '台' },
	words: { 網絡: '網路', 網絡安全: '資安', 打印: '列印' },
	scales: { m: 1_000_000, million: 1_000_000, 萬: 10_000 },
};

test.each([
	['台湾', ['台灣']],
	['臺湾', ['臺灣', '台灣']],
	['网络', ['網絡', '網路']],
	['臺湾网络', ['臺灣網絡', '台灣網絡', '台灣網路']],
	['打印打印', ['打印打印', '列印列印']],
	['partner', ['partner']],
	['direct-bill', ['direct-bill', 'direct bill']],
	['direct‐bill partner', ['direct‐bill partner', 'direct bill partner']],
	['2025-10 E-5', ['2025-10 E-5']],
	['營收 $1 million', ['營收 1,000,000']],
])('%s is looked for as %j, the nearest first and each once', (query, queries) => {
	expect(foldQuery(query, fold)).toEqual(queries);
});

test('the longest of words that hold each other is replaced', () => {
	expect(foldQuery('網絡安全', fold)).toEqual(['網絡安全', '資安']);
});

test('width and spaces are those of the pages', () => {
	expect(foldQuery('  ＭＰＮ\n\t ID　2 ', fold)).toEqual(['MPN ID 2']);
});
