import { describe, expect, test } from 'vitest';
import type { SearchHelp } from '../../../src/i18n/search-help/search-help.ts';
import { prepareHelp, widenQuery } from '../../../src/i18n/search-help/widen-query.ts';

const help: SearchHelp = {
	fold: { foreign: { 间: '間', 转: '轉', 销: '銷', 湾: '灣' }, rare: { 臺: '台' }, words: {} },
	script: { 間: '间', 經: '经', 銷: '销', 轉: '转', 識: '识', 別: '别', 碼: '码', 台: '台', 灣: '湾' },
	names: [
		name('distributor', '代理商', ['distributor', 'indirect provider', 'provider', '間接提供者']),
		name('indirect-reseller', '間接經銷商', ['indirect reseller', 'reseller', '間接轉銷商', '经销商']),
		name('partner-id', 'PartnerID', ['MPN', 'MPN ID', 'MPN 識別碼']),
		name('partner-program', 'Microsoft AI 雲端合作夥伴計畫', ['MPN', 'Microsoft Partner Network']),
		name('csp', '雲端解決方案提供者', ['Cloud Solution Provider', 'CSP']),
	],
};
const prepared = prepareHelp(help);

function name(id: string, own: string, otherNames: string[]) {
	return { id, name: own, query: own, otherNames, text: '', path: `/glossary/#${id}` };
}

describe('a query that uses an older or a foreign name', () => {
	test.each([
		['indirect provider', ['代理商']],
		['Indirect  Provider', ['代理商']],
		['間接轉銷商', ['間接經銷商']],
		['间接转销商', ['間接經銷商']],
		['MPN 識別碼', ['PartnerID']],
		['MPN識別碼', ['PartnerID']],
	])('%s also looks for %s', (query, also) => {
		const widened = widenQuery(query, prepared);
		expect(widened.also).toEqual(also);
		expect(widened.translated).toEqual(also);
	});

	test('looks for every meaning of a name that had several', () => {
		expect(widenQuery('MPN', prepared).also).toEqual(['PartnerID', 'Microsoft AI 雲端合作夥伴計畫']);
	});

	test('keeps the rest of the query, in the script of the pages', () => {
		expect(widenQuery('indirect provider 台湾', prepared).translated).toEqual(['代理商 台灣']);
	});

	test('counts Latin names as whole words only', () => {
		expect(widenQuery('xMPNx', prepared).also).toEqual([]);
		expect(widenQuery('providership', prepared).also).toEqual([]);
	});

	test('takes the longest of names that begin at the same place, and leaves what it holds alone', () => {
		expect(widenQuery('cloud solution provider', prepared).also).toEqual(['雲端解決方案提供者']);
	});

	test('finds a name that is only begun, or misspelt', () => {
		expect(widenQuery('indirect prov', prepared).also).toEqual(['代理商']);
		expect(widenQuery('indirct provider', prepared).names[0]?.id).toBe('distributor');
	});
});

describe('a query that uses today’s name', () => {
	test.each(['代理商', '間接經銷商', '经销商', 'PartnerID', 'partnerid'])('%s needs no translation', (query) => {
		const widened = widenQuery(query, prepared);
		expect(widened.translated).toEqual([]);
		expect(widened.names).toHaveLength(1);
	});
});

describe('a query that names nothing of the trade', () => {
	test.each(['verification', '台湾', 'x'])('%s is only folded', (query) => {
		expect(widenQuery(query, prepared)).toMatchObject({ translated: [], also: [], names: [] });
	});

	test('an empty one looks for nothing', () => {
		expect(widenQuery('  ', prepared)).toEqual({ queries: [''], translated: [], also: [], names: [] });
	});

	test.each(['(', '[a', '\\', '*', '"', '<b>', '__proto__', 'constructor', '💥'.repeat(500)])(
		'%s breaks nothing',
		(query) => {
			expect(() => widenQuery(query, prepared)).not.toThrow();
		},
	);
});
