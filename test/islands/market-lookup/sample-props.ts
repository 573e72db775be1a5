import { parse } from 'yaml';
import { scriptFoldFor } from '../../../src/catalog/script-fold.ts';
import { marketTableSchema } from '../../../src/domain/market/market-table.schema.ts';
import { packTable } from '../../../src/domain/market/packed-table.ts';
import { type Locale, locales, localeTraits } from '../../../src/i18n/locales.ts';
import type { LookupProps } from '../../../src/islands/market-lookup/lookup-props.ts';
import { packNames } from '../../../src/islands/market-lookup/other-names.ts';

const files = import.meta.glob<string>(
	[
		'../../../content/data/{places,sources}.yaml',
		'../../../content/data/market-tables/*.yaml',
		'../../../content/messages/*/interface/{lookup,claims,site}.yaml',
		'../../../content/messages/*/{markets,places}.yaml',
	],
	{ query: '?raw', import: 'default', eager: true },
);
const parsed = new Map<string, ReturnType<typeof parse>>();

function read(path: string): ReturnType<typeof parse> {
	if (!parsed.has(path)) parsed.set(path, parse(files[`../../../content/${path}`] as string));
	return parsed.get(path);
}

const tables = Object.entries(files)
	.filter(([path]) => path.includes('/market-tables/'))
	.toSorted(([a], [b]) => a.localeCompare(b))
	.map(([path, text]) => {
		const { date, citations, markets } = marketTableSchema.parse(parse(text));
		const id = path.replace(/.*\/(.*)\.yaml/, '$1');
		return packTable({ id, date, sources: citations.map(({ source }) => source), markets });
	});

const places = Object.entries(read('data/places.yaml') as Record<string, { alpha3: string; aliases: string[] }>);
const sources = read('data/sources.yaml') as LookupProps['sources'];

function nameIn(locale: Locale, code: string): string {
	const reviewed = read(`messages/${locale}/places.yaml`)?.[code];
	return reviewed ?? new Intl.DisplayNames(localeTraits[locale].languageTag, { type: 'region' }).of(code) ?? code;
}

const made = new Map<Locale, LookupProps>();

/** The props of a page, made of the real content but for the facts, which are a few of our own. */
export function sampleProps(locale: Locale): LookupProps {
	const props = made.get(locale) ?? makeProps(locale);
	made.set(locale, props);
	return props;
}

function makeProps(locale: Locale): LookupProps {
	const { site } = read(`messages/${locale}/interface/site.yaml`);
	const { stamp, tables: tableWords } = read(`messages/${locale}/interface/claims.yaml`);
	const { lookup } = read(`messages/${locale}/interface/lookup.yaml`);
	const names = places
		.map(([code, { alpha3, aliases }]) => {
			const [name, ...others] = [locale, ...locales].map((each) => nameIn(each, code));
			return [code, name as string, ...others, ...aliases, alpha3] as const;
		})
		.toSorted((a, b) => a[1].localeCompare(b[1], localeTraits[locale].languageTag));
	const packed = packNames({
		names: new Map(names.map(([code, ...each]) => [code, [...each, code]])),
		script: scriptFoldFor(names.flat()),
	});
	return {
		locale,
		buildDay: '2026-11-20',
		paths: {
			sources: '/en/sources/',
			markets: '/en/markets/',
			another: '/en/guide/markets-and-currencies/#another-market',
			prepare: '/en/guide/before-you-begin/',
			names: `data:text/plain;charset=utf-8,${encodeURIComponent(packed)}`,
		},
		words: { lookup, stamp, tables: tableWords, sources: site.sources, outside: site.outside },
		places: names.map(([code, name]) => `${code}\t${name}`).join('\n'),
		tables,
		markets: read(`messages/${locale}/markets.yaml`),
		sources,
		placeFacts: [
			{
				id: 'sales-suspended',
				text: 'Sales are suspended.',
				from: '2022-03-04',
				citations: [{ source: 'russia-suspension-2022-03-04' }],
				places: ['RU'],
			},
		],
		rules: [
			{
				id: 'office-decides',
				text: 'The office decides.',
				from: '2016-11-01',
				citations: [{ source: 'enroll-2016-11', at: 'Availability' }],
			},
		],
		enrollmentRules: [
			{
				id: 'another-market-needs',
				text: 'A tenant of its own.',
				from: '2022-02-22',
				citations: [{ source: 'copy-mpa-faq-2022-02-22' }],
			},
		],
		otherKeys: { type: ['direct-bill'] },
		currentTable: { address: 'https://example.com/', text: 'the table of today' },
	};
}
