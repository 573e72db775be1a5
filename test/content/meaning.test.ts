import { describe, expect, test } from 'vitest';
import { parseMessages, type Words } from '../../src/catalog/parse-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { realFiles } from '../support/content-files.ts';
import { docFiles, readDocs } from '../support/docs.ts';

/**
 * What a translation must not lose. Ids, links, components and names in braces are compared by
 * `npm run content`, which forbids digits of their own as well; here is what only words tell.
 */
interface Saying {
	where: string;
	texts: Record<Locale, string>;
}

const messages = parseMessages(realFiles.filter(({ path }) => path.startsWith('content/messages/'))).messages;
const docs = readDocs();

/** Where one language denies and another says the same by affirming: parts of the English, each read in all three. */
const affirmedElsewhere = [
	'This cannot start before: ',
	'elsewhere it is optional.',
	'Before the Microsoft Partner Agreement there were separate ones',
	'Fill in what is still missing',
	'It mostly came at once.',
	'Answering customers first when something does not work',
	'Then add these people and no others.',
	'saves the customer the second click.',
	'the longer work is moving customers and subscriptions',
	'Companies new to CSP have no other way in.',
	'An enrollment does not reach beyond its market.',
	'A new tenant or a new market is another matter',
];

const every: Saying[] = [...listMessages(), ...listLines()];
const sayings = every.filter(({ texts }) => !affirmedElsewhere.some((part) => texts.en.includes(part)));

const negations: Record<Locale, RegExp> = {
	en: /\b(not?|never|cannot|nothing|none|nobody|neither|nor|without)\b|n['’]t\b/i,
	'zh-TW': /[不沒未無非勿別莫否]|除外|則免|免得/,
	'zh-CN': /[不没未无非勿别莫否]|除外|以免/,
};

/** Words that hold a sign of denial and deny nothing. */
const notNegations: Record<Locale, RegExp> = {
	en: /no later than|not after|no more than|no longer only|nothing but|\bno\. |do not agree/gi,
	'zh-TW': /[識分特個類級區]別|至今|不只|不晚於/g,
	'zh-CN': /[识分特个类级区]别|不[只止]|不晚于/g,
};

function denies(text: string, locale: Locale): boolean {
	return negations[locale].test(text.replace(notNegations[locale], ''));
}

test('there is something to compare', () => {
	expect(sayings.length).toBeGreaterThan(2000);
});

test('a page has as many lines of prose in every language', () => {
	const uneven = docs.filter(({ id, prose }) => prose.length !== proseOf(id, 'en')?.length);
	expect(uneven.map(({ path }) => path)).toEqual([]);
});

describe('a denial', () => {
	test('in English is one in Chinese', () => {
		const lost = sayings.filter(
			({ texts }) => denies(texts.en, 'en') && !(denies(texts['zh-TW'], 'zh-TW') && denies(texts['zh-CN'], 'zh-CN')),
		);
		expect(lost.map(show)).toEqual([]);
	});

	test('in one Chinese is one in the other', () => {
		const lost = sayings.filter(({ texts }) => denies(texts['zh-TW'], 'zh-TW') !== denies(texts['zh-CN'], 'zh-CN'));
		expect(lost.map(show)).toEqual([]);
	});

	test.each(['en', 'zh-TW', 'zh-CN'] as const)(
		'stands in every warning of a step not to be done yet, in %s',
		(locale) => {
			const warnings = sayings.filter(({ where }) => /^\/steps\/.*\/notYet$/.test(where));
			expect(warnings.length).toBeGreaterThan(3);
			expect(warnings.filter(({ texts }) => !denies(texts[locale], locale)).map(show)).toEqual([]);
		},
	);

	test.each(['en', 'zh-TW', 'zh-CN'] as const)('stands in every callout of what not to do, in %s', (locale) => {
		const callouts = listCallouts(locale);
		expect(callouts.length).toBeGreaterThan(5);
		expect(callouts.filter((words) => !denies(words, locale))).toEqual([]);
	});
});

/** Numbers that are said in words; two is said in too many ways (both, 雙方, 某地與某地). */
const numbers: { english: RegExp; chinese: RegExp }[] = [
	{ english: /\b(three|third)\b/i, chinese: /三/ },
	{ english: /\b(four|fourth)\b/i, chinese: /四/ },
	{ english: /\b(five|fifth)\b/i, chinese: /五/ },
	{ english: /\b(six|sixth)\b/i, chinese: /六/ },
	{ english: /\b(seven|seventh)\b/i, chinese: /七/ },
	{ english: /\b(eight|eighth)\b/i, chinese: /八/ },
	{ english: /\b(nine|ninth)\b/i, chinese: /九/ },
	{ english: /\bten(th)?\b/i, chinese: /十/ },
	{ english: /\bhalf\b/i, chinese: /半/ },
	{ english: /\bhundreds?\b/i, chinese: /百/ },
	{ english: /\bthousands?\b/i, chinese: /千/ },
];

test('a number in words is the same number in every language', () => {
	const other = sayings.filter(({ texts }) =>
		numbers.some(({ english, chinese }) => {
			const said = english.test(texts.en.replace(/third(-| )part(y|ies)/gi, ''));
			return [texts['zh-TW'], texts['zh-CN']].some((text) => {
				const found = chinese.test(text.replace(/星期[一二三四五六]|第三方|[數数几]十|[多大]半|到一半/g, ''));
				return said !== found;
			});
		}),
	);
	expect(other.map(show)).toEqual([]);
});

/** Abbreviations that Chinese says in words. */
const abbreviations: Record<string, RegExp> = {
	EU: /歐盟|欧盟/,
	EFTA: /歐洲自由貿易|欧洲自由贸易/,
	FAQ: /常見問題|常见问题/,
	ID: /識別碼|标识|稅號|税号/,
	US: /美元|美國|美国/,
	SAR: /特別行政區|特别行政区/,
};

test('a currency or an abbreviation of English stands in Chinese too', () => {
	const lost = sayings.flatMap((saying) => {
		const english = saying.texts.en.replace(/\b(NOT|AND|OR|NO)\b/g, '');
		return [...new Set(english.match(/(?<![A-Za-z])[A-Z]{2,}(?![A-Za-z])/g) ?? [])].flatMap((name) => {
			const isSaid = (text: string) => text.includes(name) || abbreviations[name]?.test(text) === true;
			return isSaid(saying.texts['zh-TW']) && isSaid(saying.texts['zh-CN']) ? [] : [`${name} in ${show(saying)}`];
		});
	});
	expect(lost).toEqual([]);
});

test('every exception is still needed', () => {
	const idle = affirmedElsewhere.filter((part) => {
		const meant = every.filter(({ texts }) => texts.en.includes(part));
		return meant.every(({ texts }) => {
			const [english, traditional, simplified] = (['en', 'zh-TW', 'zh-CN'] as const).map((each) =>
				denies(texts[each], each),
			);
			return traditional === simplified && (!english || traditional);
		});
	});
	expect(idle).toEqual([]);
});

/** Words of the interface and of the facts, by group, id and part. */
function listMessages(): Saying[] {
	const traditional = flatten(messages['zh-TW']);
	const simplified = flatten(messages['zh-CN']);
	return [...flatten(messages.en)].flatMap(([where, en]) => {
		const [tw, cn] = [traditional.get(where), simplified.get(where)];
		// Each language has the names of places and the older names that it needs.
		if (tw === undefined || cn === undefined || /^\/places\/|\/former\//.test(where)) return [];
		return [{ where, texts: { en: unbrace(en), 'zh-TW': unbrace(tw), 'zh-CN': unbrace(cn) } }];
	});
}

/** Prose line by line; pages whose lines differ in number are told by a test of their own. */
function listLines(): Saying[] {
	return docs
		.filter(({ locale }) => locale === 'en')
		.flatMap(({ id, prose }) => {
			const [tw, cn] = (['zh-TW', 'zh-CN'] as const).map((each) => proseOf(id, each));
			return prose.map(({ text, line }, index) => ({
				where: `${id}:${line}`,
				texts: { en: text, 'zh-TW': tw?.[index]?.text ?? '', 'zh-CN': cn?.[index]?.text ?? '' },
			}));
		});
}

function proseOf(id: string, locale: Locale): readonly { text: string }[] | undefined {
	return docs.find((doc) => doc.id === id && doc.locale === locale)?.prose;
}

function listCallouts(locale: Locale): string[] {
	return docFiles
		.filter(({ path }) => path.startsWith(`content/docs/${locale}/`))
		.flatMap(({ text }) => [...text.matchAll(/<Callout kind="do-not">([\s\S]*?)<\/Callout>/g)])
		.map(([, words = '']) => words.trim());
}

function flatten(words: Words, way = ''): Map<string, string> {
	if (typeof words === 'string') return new Map([[way, words]]);
	return new Map(Object.entries(words).flatMap(([key, inner]) => [...flatten(inner as Words, `${way}/${key}`)]));
}

function unbrace(text: string): string {
	return text.replace(/\{[^}]*\}/g, '');
}

function show({ where, texts }: Saying): string {
	return `${where}: ${texts.en} | ${texts['zh-TW']} | ${texts['zh-CN']}`;
}
