import { describe, expect, test } from 'vitest';
import { isReadableIn } from '../../src/catalog/chinese-script.ts';
import { queryFoldFor, scalesOf } from '../../src/catalog/query-fold.ts';
import { formsOf, listSearchNames, listTexts, makeSearchHelp } from '../../src/catalog/search-help.ts';
import { locales } from '../../src/i18n/locales.ts';
import { foldQuery } from '../../src/i18n/search-help/fold-query.ts';

const program = {
	terms: {
		distributor: { aliases: ['indirect provider', '間接提供者', '间接提供商'], renamed: [] },
		'partner-id': { aliases: ['MPN', 'MPN ID'], renamed: [] },
	},
	partnerTypes: {
		distributor: { guide: ['distributor'], intake: [] },
		'cloud-germany': { guide: ['cloud-germany'], intake: [] },
	},
} as unknown as Parameters<typeof listSearchNames>[0];

const messages = {
	en: {
		terms: {
			distributor: { name: 'distributor', definition: 'Buys from Microsoft.', former: ['indirect provider'] },
			'partner-id': { name: 'PartnerID', definition: 'A number.', former: ['MPN ID'] },
		},
		'partner-types': {
			distributor: { name: 'Distributor', summary: 'Sells through resellers.' },
			'cloud-germany': { name: 'Microsoft Cloud Germany', summary: 'Closed.' },
		},
	},
	'zh-TW': {
		terms: {
			distributor: { name: '代理商', definition: '向 Microsoft 購買。', former: ['間接提供者'] },
			'partner-id': { name: 'PartnerID（合作夥伴識別碼）', definition: '編號。', former: ['MPN 識別碼'] },
		},
		'partner-types': {
			distributor: { name: '代理商', summary: '透過經銷商銷售。' },
			'cloud-germany': { name: 'Microsoft Cloud 德國', summary: '已關閉。' },
		},
	},
	'zh-CN': {
		terms: {
			distributor: { name: '分销商', definition: '向 Microsoft 购买。', former: ['间接提供商'] },
			'partner-id': { name: 'PartnerID（合作伙伴 ID）', definition: '编号。', former: ['MPN ID'] },
		},
		'partner-types': {
			distributor: { name: '分销商', summary: '通过经销商销售。' },
			'cloud-germany': { name: 'Microsoft Cloud 德国', summary: '已关闭。' },
		},
	},
};

describe('the names that lead to today’s pages', () => {
	const names = listSearchNames(program, messages, 'zh-TW');

	test('hold what a thing is or was called in every language', () => {
		const distributor = names.find(({ id }) => id === 'distributor');
		expect(distributor).toMatchObject({ name: '代理商', query: '代理商', path: '/glossary/#distributor' });
		expect(distributor?.otherNames).toEqual(
			expect.arrayContaining(['distributor', 'indirect provider', '間接提供者', '间接提供商', '分销商']),
		);
		expect(distributor?.otherNames).not.toContain('代理商');
	});

	test('hold each thing once, though it is a term and a partner type', () => {
		expect(names.map(({ id }) => id)).toEqual(['distributor', 'partner-id', 'cloud-germany']);
	});

	test('lead to the guide where the glossary has no entry', () => {
		expect(names.find(({ id }) => id === 'cloud-germany')).toMatchObject({
			name: 'Microsoft Cloud 德國',
			text: '已關閉。',
			path: '/guide/cloud-germany/',
		});
	});

	test('are looked for without what stands in parentheses', () => {
		expect(names.find(({ id }) => id === 'partner-id')).toMatchObject({
			name: 'PartnerID（合作夥伴識別碼）',
			query: 'PartnerID',
		});
	});

	test.each([
		['distributor', ['distributor']],
		['PartnerID（合作夥伴識別碼）', ['PartnerID', '合作夥伴識別碼']],
		['Partner support plan (ASfP, PSfP)', ['Partner support plan', 'ASfP', 'PSfP']],
		['合作夥伴支援方案（ASfP、PSfP）', ['合作夥伴支援方案', 'ASfP', 'PSfP']],
	])('%s is also found as its parts', (name, expected) => {
		expect(formsOf(name)).toEqual(expected);
	});
});

describe('a query in the script of the pages', () => {
	const taiwan = queryFoldFor(['台灣的網路與軟體', '台灣、臺北', '計畫規劃，聯絡', '帳戶支援'], 'zh-TW');
	const china = queryFoldFor(['台湾的网络与软件', '一条路，体系', '计划，帐户支持'], 'zh-CN');

	test.each([
		['台湾', ['台灣']],
		['臺灣', ['臺灣', '台灣']],
		['网络', ['網絡', '網路']],
		['软件', ['軟件', '軟體']],
		['账户', ['帳戶']],
		['MPN ID', ['MPN ID']],
		['ＭＰＮ　 ID ', ['MPN ID']],
	])('%s on the Traditional pages', (query, expected) => {
		expect(foldQuery(query, taiwan)).toEqual(expected);
	});

	test.each([
		['臺灣', ['台湾']],
		['網路', ['网路', '网络']],
		['軟體', ['软体', '软件']],
		['帳戶', ['帐户']],
		['賬戶', ['帐户']],
	])('%s on the Simplified pages', (query, expected) => {
		expect(foldQuery(query, china)).toEqual(expected);
	});

	test('keeps characters that no page uses: there is nothing to find them by', () => {
		expect(foldQuery('龍貓', china)).toEqual(['龍貓']);
	});

	test('holds only what the texts need', () => {
		expect(queryFoldFor(['No Chinese here'], 'en')).toEqual({
			foreign: {},
			rare: {},
			words: {},
			scales: expect.any(Object),
		});
	});
});

describe('the words for large numbers', () => {
	test('are those of the languages of the guide', () => {
		expect(scalesOf(locales)).toMatchObject({ k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, 萬: 1e4, 万: 1e4, 亿: 1e8 });
		expect(Object.keys(scalesOf(['en'])).filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
	});
});

describe('the help as a whole', () => {
	test('takes the script of the names from the names, and that of the query from the pages', () => {
		const help = makeSearchHelp(program, messages, listTexts(messages['zh-CN']), 'zh-CN');
		expect(help.script).toMatchObject({ 間: '间', 識: '识' });
		expect(help.fold.foreign).toMatchObject({ 買: '买' });
		expect(JSON.parse(JSON.stringify(help))).toEqual(help);
	});
});

describe('a name that readers can be shown', () => {
	test.each([
		['en', 'MPN ID', true],
		['en', '間接提供者', false],
		['zh-TW', 'MPN ID', true],
		['zh-TW', '間接提供者', true],
		['zh-TW', '提供者', true],
		['zh-TW', '间接提供商', false],
		['zh-CN', '间接提供商', true],
		['zh-CN', '提供者', true],
		['zh-CN', '間接提供者', false],
	] as const)('%s: %s is %s', (locale, name, expected) => {
		expect(isReadableIn(locale, name)).toBe(expected);
	});
});
