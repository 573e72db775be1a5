import { describe, expect, test } from 'vitest';
import { program } from '../../src/catalog/catalog.ts';
import { parseMessages, type Words } from '../../src/catalog/parse-messages.ts';
import { placeName } from '../../src/catalog/place-names.ts';
import { type Chinese, foreignTo } from '../support/chinese-scripts.ts';
import { realFiles } from '../support/content-files.ts';
import { readDocs } from '../support/docs.ts';

/** Words of the other side of the strait, written in this side's script. */
const foreignWords: Record<Chinese, readonly string[]> = {
	'zh-TW': [
		'默認',
		'搜索',
		'賬戶',
		'賬號',
		'鏈接',
		'網絡',
		'服務器',
		'軟件',
		'硬件',
		'視頻',
		'屏幕',
		'打印',
		'激活',
		'信息',
		'登錄',
		'注冊',
	],
	'zh-CN': [
		'预设',
		'搜寻',
		'帐号',
		'连结',
		'网路',
		'伺服器',
		'软体',
		'硬体',
		'萤幕',
		'列印',
		'滑鼠',
		'资讯',
		'登入',
		'字元',
		'程式',
		'透过',
	],
};

/** Names quoted as somebody else writes them. */
const quoted: Record<Chinese, readonly string[]> = { 'zh-TW': [], 'zh-CN': [] };

const docs = readDocs();
const words = parseMessages(realFiles.filter(({ path }) => path.startsWith('content/messages/'))).messages;

describe.each(['zh-TW', 'zh-CN'] as const)('%s', (locale) => {
	const texts = listTexts(locale);

	test('is all in its own script', () => {
		expect(find(texts, (text) => [...text].filter((character) => foreignTo[locale].has(character)).join(''))).toEqual(
			[],
		);
	});

	test('uses the words of its own side', () => {
		expect(find(texts, (text) => foreignWords[locale].filter((word) => text.includes(word)).join(' '))).toEqual([]);
	});

	test('sets Chinese punctuation between Chinese words', () => {
		const halfWidth =
			/\p{Script=Han}[」』”）》]? *[,;:?!]|[,;:?!] *[「『“（《]?\p{Script=Han}|\p{Script=Han}\.(?=\s|$)|\p{Script=Han}\(|\)\p{Script=Han}/u;
		expect(find(texts, (text) => halfWidth.exec(text)?.[0] ?? '')).toEqual([]);
	});

	test('quotes in its own way', () => {
		const others = locale === 'zh-TW' ? /[“”‘’]/ : /[「」『』]/;
		expect(find(texts, (text) => others.exec(text)?.[0] ?? '')).toEqual([]);
	});
});

interface Text {
	where: string;
	text: string;
}

/** Prose, words of the interface and the facts, and the names of places, line by line. */
function listTexts(locale: Chinese): Text[] {
	const prose = docs
		.filter((doc) => doc.locale === locale)
		.flatMap(({ path, frontmatter, prose: said }) => [
			...said.map(({ line, text }) => ({ where: `${path}:${line}`, text })),
			...Object.entries(frontmatter).map(([key, words]) => ({ where: `${path} › ${key}`, text: String(words) })),
		]);
	const messages = Object.entries(words[locale]).flatMap(([group, entries]) =>
		flatten(entries, `content/messages/${locale}/${group}`),
	);
	const places = Object.keys(program.places).map((code) => ({
		where: `name of ${code}`,
		text: placeName(code, locale),
	}));
	return [...prose, ...messages, ...places].map(({ where, text }) => ({
		where,
		text: quoted[locale].reduce((rest, name) => rest.replaceAll(name, ''), text),
	}));
}

function flatten(inner: Words, where: string): Text[] {
	if (typeof inner === 'string') return [{ where, text: inner }];
	return Object.entries(inner).flatMap(([key, each]) => flatten(each, `${where} › ${key}`));
}

/** Each finding with its place, so that it can be mended at once. */
function find(texts: readonly Text[], look: (text: string) => string): string[] {
	return texts.flatMap(({ where, text }) => {
		const found = look(text);
		return found === '' ? [] : [`${where}: ${found} in ${text.trim()}`];
	});
}
