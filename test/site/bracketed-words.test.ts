import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { partsOf, program } from '../../src/catalog/catalog.ts';
import { placeName } from '../../src/catalog/place-names.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { closing, copyWithBrackets, opening } from '../support/bracket-words.ts';
import { listElements, textOf } from '../support/read-html.ts';
import { runBuild } from '../support/run-build.ts';

/**
 * The English site built from words in brackets. Whatever a page says outside of brackets is data (names, dates,
 * ids, titles of sources) or a word that somebody wrote into a template, which no translator would find.
 * A second build takes as long as the first, so only a full run has it.
 */
describe.runIf(inject('isFull'))('a site whose words all stand in brackets', () => {
	let pages: { path: string; html: string }[] = [];

	beforeAll(async () => {
		const copy = copyWithBrackets('test/.output/bracketed', 'en');
		expect(await runBuild('dist', {}, copy)).toBe('');
		const folder = join(copy, 'dist', localeTraits.en.segment);
		pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.html'))
			.map((file) => ({ path: file, html: readFileSync(join(folder, file), 'utf8') }));
	}, 900_000);

	test('says nothing outside of them', () => {
		const strayed = pages.flatMap(({ path, html }) =>
			listTexts(html)
				.filter((text) => isWord(text))
				.map((text) => `${text} in ${path}`),
		);
		expect([...new Set(strayed)].slice(0, 30)).toEqual([]);
	});

	test('names nothing outside of them either', () => {
		const named = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label'];
		const strayed = pages.flatMap(({ path, html }) =>
			listElements(html).flatMap(({ attributes }) =>
				named
					.map((name) => attributes[name] ?? '')
					.filter((text) => !text.includes(opening) && isWord(text))
					.map((text) => `${text} in ${path}`),
			),
		);
		expect([...new Set(strayed)].slice(0, 30)).toEqual([]);
	});

	test('is made of words, so that the two tests before say something', () => {
		expect(pages.length).toBeGreaterThan(250);
		expect(pages.filter(({ html }) => html.split(opening).length < 30).map(({ path }) => path)).toEqual([]);
		expect(isWord('Formerly indirect provider')).toBe(true);
	});
});

/** The parts of a page's text that stand in no bracket; those that code, scripts and styles say are left out. */
function listTexts(html: string): string[] {
	const body = html.slice(html.indexOf('<body')).replace(/<(script|style|template|pre|code)\b[\s\S]*?<\/\1>/g, '');
	let depth = 0;
	return body.split(/<[^>]*>/).map((raw) => {
		const node = textOf(raw, { name: '', attributes: {}, ancestors: [], start: 0, end: raw.length });
		let outside = '';
		for (const character of node) {
			if (character === opening) depth++;
			else if (character === closing) depth--;
			else if (depth === 0) outside += character;
		}
		return outside.trim();
	});
}

const data = listData();
const dates =
	/\b(\d{1,2} )?(January|February|March|April|May|June|July|August|September|October|November|December)\b( \d{4})?|the (first|second|third|fourth) quarter of \d{4}|\d{4}-Q\d/g;

/** Whether a text says more than data, dates, names of files, and what joins them. */
function isWord(text: string): boolean {
	if (!/\p{L}/u.test(text) || data.has(text)) return false;
	const pieces = text.replace(/https?:\S+|[\w.-]+\.(json|csv)|\d{4}-\d{2}(-\d{2})?/g, '').split(/ · ?|§/);
	return pieces.some((piece) => isStrange(piece.trim()));
}

function isStrange(piece: string): boolean {
	if (data.has(piece)) return false;
	const names = piece.replace(dates, '').split(/, | and /);
	return names.some((name) => /\p{L}/u.test(name) && !data.has(name.trim()));
}

/** Every text of the facts, and the names that are worked out from them. */
function listData(): Set<string> {
	const found = new Set<string>(locales.map((locale) => localeTraits[locale].name));
	const walk = (value: unknown) => {
		if (typeof value === 'string') found.add(value.replace(/\s+/g, ' ').trim());
		for (const [key, inner] of Object.entries(typeof value === 'object' && value !== null ? value : {})) {
			found.add(key);
			walk(inner);
		}
	};
	walk(program);
	for (const { address } of [...Object.values(program.sources), ...Object.values(program.links)]) {
		if (address !== undefined) found.add(new URL(address).host.replace(/^www\./, ''));
	}
	for (const code of Object.keys(program.places)) found.add(placeName(code, 'en'));
	for (const id of Object.keys(program.terms)) walk(partsOf('en', 'terms', id)['former']);
	const currencies = new Intl.DisplayNames('en', { type: 'currency' });
	for (const each of [...found]) if (/^[A-Z]{3}$/.test(each)) found.add(currencies.of(each) ?? each);
	return found;
}
