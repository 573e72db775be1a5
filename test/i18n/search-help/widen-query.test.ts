import { describe, expect, test } from 'vitest';
import type { SearchHelp } from '../../../src/i18n/search-help/search-help.ts';
import { prepareHelp, widenQuery } from '../../../src/i18n/search-help/widen-query.ts';

const help: SearchHelp = {
	fold: { foreign: { 间: '間', 转: '轉', 销: '銷', 湾: '灣' }, rare: { 臺: '台' }, words: {}, scales: {} },
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

	test('keeps names of today as they are typed beside an older one', () => {
		expect(widenQuery('partnerid verification', prepared).translated).toEqual([]);
		expect(widenQuery('partnerid indirect provider', prepared).translated).toEqual(['partnerid 代理商']);
	});

	test('has every meaning of one name beside the only one of another', () => {
		expect(widenQuery('MPN indirect provider', prepared).translated).toEqual([
			'PartnerID 代理商',
			'Microsoft AI 雲端合作夥伴計畫 代理商',
		]);
	});

	test('is parted where the scripts meet', () => {
		expect(widenQuery('代理商MPN', prepared).translated[0]).toBe('代理商 PartnerID');
		expect(widenQuery('MPN代理商', prepared).translated[0]).toBe('PartnerID 代理商');
	});

	test('counts Latin names as whole words only', () => {
		expect(widenQuery('xMPNx', prepared).also).toEqual([]);
		expect(widenQuery('xprovider verification', prepared).also).toEqual([]);
		expect(widenQuery('providerx verification', prepared).also).toEqual([]);
		expect(widenQuery('providership', prepared).also).toEqual([]);
	});

	test('takes the longest of names that begin at the same place, and leaves what it holds alone', () => {
		expect(widenQuery('cloud solution provider', prepared).also).toEqual(['雲端解決方案提供者']);
	});

	test('finds a name that is only begun, or misspelt', () => {
		expect(widenQuery('indirect prov', prepared).also).toEqual(['代理商']);
		expect(widenQuery('indirct provider', prepared).names[0]?.id).toBe('distributor');
		expect(idsOf('indirct resellr')).toEqual(['indirect-reseller']);
	});

	test('looks for the likeliest of what is begun, from three Latin letters or two Chinese characters on', () => {
		expect(widenQuery('ind', prepared).also).toEqual(['代理商']);
		expect(widenQuery('in', prepared).also).toEqual([]);
		expect(widenQuery('轉銷', prepared).also).toEqual(['間接經銷商']);
		const one = prepareHelp({ ...help, names: [name('id', '編號', ['識別碼'])] });
		expect(widenQuery('識', one)).toMatchObject({ also: [], names: [{ id: 'id' }] });
	});

	test('adds nothing that is looked for anyway', () => {
		const fold = { foreign: { 网: '網', 络: '絡' }, rare: {}, words: { 網絡: '網路' }, scales: {} };
		const network = prepareHelp({ ...help, fold, names: [name('network', '網路', ['网络'])] });
		expect(widenQuery('网络', network)).toMatchObject({ queries: ['網絡', '網路'], translated: [], also: [] });
	});
});

/** The things that a query is shown to mean. */
function idsOf(query: string, from = prepared): string[] {
	return widenQuery(query, from).names.map(({ id }) => id);
}

describe('the things that a query names', () => {
	test.each([
		['mp', ['partner-id', 'partner-program']],
		['m', []],
		['indirect prov', ['distributor']],
		['provider indirect', ['distributor']],
		['direct pro', []],
		['銷商', ['indirect-reseller']],
		['間', ['indirect-reseller', 'distributor']],
		['商', []],
	])('are those of which words begin so, in Chinese any part: %s', (query, ids) => {
		expect(idsOf(query)).toEqual(ids);
	});

	test('are only those that it names, where it is nothing but their name', () => {
		expect(idsOf('provider')).toEqual(['distributor']);
		expect(idsOf('mpn')).toEqual(['partner-id', 'partner-program']);
	});

	test('come behind what it begins to name, where it goes on or has begun before', () => {
		expect(idsOf('solution provider')).toEqual(['csp', 'distributor']);
		const names = [...help.names, name('partner-agreement', '合作夥伴合約', ['Provider Agreement'])];
		expect(idsOf('provider agree', prepareHelp({ ...help, names }))).toEqual(['partner-agreement', 'distributor']);
	});

	test('are three at most, and so are the queries with their names', () => {
		const names = ['甲', '乙', '丙', '丁'].map((own) => name(own, own, ['PQR']));
		const widened = widenQuery('pqr', prepareHelp({ ...help, names }));
		expect(widened.names.map(({ id }) => id)).toEqual(['甲', '乙', '丙']);
		expect(widened.translated).toEqual(['甲', '乙', '丙']);
	});
});

test('a name of signs alone is found nowhere', () => {
	const names = [name('odd', '!?', ['!']), ...help.names];
	const odd = prepareHelp({ ...help, names });
	expect(widenQuery('MPN ID', odd).also).toEqual(['PartnerID']);
	// Found once, it would be found at the same place for ever.
	expect(odd.calls).not.toContainEqual(expect.objectContaining({ call: '' }));
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
