import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guideGroups, guidePageIds } from '../../src/catalog/guide-pages.ts';
import { locales, referenceLocale } from '../../src/i18n/locales.ts';

/** Languages that the guide does not have; each is given a copy of the English words. */
const others = 'af az bs ca cs cy da de es et eu fi fil fr ga gl hr hu id is it lt lv ms nb nl pl pt ro'.split(' ');

/** How many times its pages a group has before further ones come into a group of their own: the largest has thirty then. */
const mostTimes = 5;

/**
 * Every page of the guide so many times, under new names and in every language, in the menu by groups that grow and
 * multiply as those of a large guide do.
 *
 * @param copy the top of a copy of the project
 */
export function multiplyPages(copy: string, times: number): void {
	const all = Array.from({ length: times }, (_, index) => index + 1);
	for (const locale of locales) {
		const folder = join(copy, 'content/docs', locale, 'guide');
		for (const page of guidePageIds) {
			const text = readFileSync(join(folder, `${page}.mdx`), 'utf8');
			for (const time of all.slice(1)) {
				const file = join(folder, `${namePage(page, time)}.mdx`);
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, text);
			}
		}
	}
	multiplyGroups(copy, all);
}

/** A page that stands below another one stands below its copy: `direct-bill-2/history`. */
function namePage(page: string, time: number): string {
	return time === 1 ? page : page.replace(/^[^/]+/, `$&-${time}`);
}

/** The groups of the menu, and their names: `enroll` has the pages of the first five times, `enroll-2` those of the next. */
function multiplyGroups(copy: string, times: readonly number[]): void {
	const volumes = Array.from({ length: Math.ceil(times.length / mostTimes) }, (_, index) =>
		times.slice(index * mostTimes, (index + 1) * mostTimes),
	);
	const nameGroup = (id: string, volume: number) => (volume === 0 ? id : `${id}-${volume + 1}`);
	const groups = volumes.flatMap((own, volume) =>
		guideGroups.map(({ id, pages }) => ({
			id: nameGroup(id, volume),
			pages: pages.flatMap((page) => own.map((time) => namePage(page, time))),
		})),
	);
	edit(join(copy, 'src/catalog/guide-pages.ts'), (text) =>
		text.replace(/(guideGroups = )\[[\s\S]*?\n\]/, `$1${JSON.stringify(groups)}`),
	);
	if (volumes.length === 1) return;
	edit(join(copy, 'src/catalog/interface-words/site.schema.ts'), (text) =>
		text.replace(/(guideGroups: texts\().*?\)/, `$1${groups.map(({ id }) => `'${id}'`).join(', ')})`),
	);
	for (const locale of locales) {
		edit(join(copy, 'content/messages', locale, 'interface/site.yaml'), (text) =>
			text.replace(/(?<=^guideGroups:\n)(?: {2}.*\n)+/m, (names) =>
				volumes
					.map((_, volume) => names.replace(/^ {2}([\w-]+):/gm, (_name, id) => `  ${nameGroup(id, volume)}:`))
					.join(''),
			),
		);
	}
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
