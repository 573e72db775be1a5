import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guidePageIds } from '../../src/catalog/guide-pages.ts';
import { locales, referenceLocale } from '../../src/i18n/locales.ts';

/** Languages that the guide does not have; each is given a copy of the English words. */
const others = 'af az bs ca cs cy da de es et eu fi fil fr ga gl hr hu id is it lt lv ms nb nl pl pt ro'.split(' ');

/**
 * Every page of the guide so many times, under new names, in every language and in the menu.
 *
 * @param copy the top of a copy of the project
 */
export function multiplyPages(copy: string, times: number): void {
	// A page that stands below another one stands below its copy: `direct-bill-2/history`.
	const nameOf = (page: string, time: number) => (time === 1 ? page : page.replace(/^[^/]+/, `$&-${time}`));
	const all = Array.from({ length: times }, (_, index) => index + 1);
	for (const locale of locales) {
		const folder = join(copy, 'content/docs', locale, 'guide');
		for (const page of guidePageIds) {
			const text = readFileSync(join(folder, `${page}.mdx`), 'utf8');
			for (const time of all.slice(1)) {
				const file = join(folder, `${nameOf(page, time)}.mdx`);
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, text);
			}
		}
	}
	const menu = (page: string) => all.map((time) => `'${nameOf(page, time)}'`).join(', ');
	edit(join(copy, 'src/catalog/guide-pages.ts'), (text) =>
		text.replace(/'([a-z/-]+)'(?=[,\]])/g, (written, page) => (guidePageIds.includes(page) ? menu(page) : written)),
	);
}

/**
 * So many languages in all: those of the guide, and others whose words are copies of the English ones.
 *
 * @param copy the top of a copy of the project
 */
export function addLanguages(copy: string, count: number): void {
	const added = others.slice(0, count - locales.length);
	if (locales.length + added.length !== count) throw new Error(`There are names for fewer than ${count} languages.`);
	for (const locale of added) {
		for (const part of ['messages', 'docs']) {
			cpSync(join(copy, 'content', part, referenceLocale), join(copy, 'content', part, locale), { recursive: true });
		}
	}
	edit(join(copy, 'src/i18n/locales.ts'), (text) => {
		const english = /^\ten: (\{\n[\s\S]*?\n\t\}),\n/m.exec(text)?.[1] ?? '';
		const traits = added.map((locale) => {
			const own = english
				.replace(/(name|languageTag|segment|formatTag): '[^']*'/g, `$1: '${locale}'`)
				.replace(/openGraphLocale: '[^']*'/, `openGraphLocale: '${locale}_XX'`);
			return `\t${locale}: ${own},\n`;
		});
		return text
			.replace(/\] as const;/, `${added.map((locale) => `, '${locale}'`).join('')}] as const;`)
			.replace(/(localeTraits: Record<Locale, LocaleTraits> = \{\n)/, `$1${traits.join('')}`);
	});
}

function edit(path: string, change: (text: string) => string): void {
	const text = readFileSync(path, 'utf8');
	const changed = change(text);
	if (changed === text) throw new Error(`${path} is written otherwise than the bench expects.`);
	writeFileSync(path, changed);
}
