import type { Problem } from '../domain/program/problem.ts';
import { type Locale, locales, referenceLocale } from '../i18n/locales.ts';
import type { ContentFile } from './content-file.ts';
import { parseYaml } from './parse-yaml.ts';

/** Words of one language: group → id → text, or parts of it. */
export type Words = string | string[] | { [key: string]: Words };
export type Messages = Record<string, Record<string, Words>>;

/**
 * The words of every language from content/messages/<locale>/<group>.yaml and <group>/<topic>.yaml.
 * Languages are compared with the reference in both directions, placeholders included.
 */
export function parseMessages(files: readonly ContentFile[]): {
	messages: Record<Locale, Messages>;
	problems: Problem[];
} {
	const problems: Problem[] = [];
	const messages = Object.fromEntries(locales.map((locale) => [locale, {}])) as Record<Locale, Messages>;
	const origins = new Map<string, string>();

	for (const contentFile of files) {
		const match = /^content\/messages\/([^/]+)\/([^/]+?)(?:\/.+)?\.ya?ml$/.exec(contentFile.path);
		const locale = locales.find((each) => each === match?.[1]);
		const group = match?.[2];
		if (locale === undefined || group === undefined) {
			problems.push({
				file: contentFile.path,
				field: '',
				text: `is in no known language. The languages are ${locales.join(', ')}.`,
			});
			continue;
		}
		const file = parseYaml(contentFile);
		problems.push(...file.problems);
		if (file.data === null || typeof file.data !== 'object') continue;
		messages[locale][group] ??= {};
		for (const [id, words] of Object.entries(file.data)) {
			const key = `${locale}/${group}/${id}`;
			if (origins.has(key)) {
				problems.push({
					file: file.path,
					field: id,
					line: file.lineOf([id]),
					text: `${origins.get(key)} says this too. Keep one of the two.`,
				});
				continue;
			}
			origins.set(key, file.path);
			messages[locale][group][id] = words as Words;
		}
	}
	for (const locale of locales) {
		if (locale !== referenceLocale) problems.push(...compare(messages, locale, origins));
	}
	return { messages, problems };
}

/** Groups that every language fills as it needs: names that ICU gives already. */
const freeGroups = new Set(['places']);

function* compare(
	messages: Record<Locale, Messages>,
	locale: Locale,
	origins: Map<string, string>,
): Generator<Problem> {
	const reference = flatten(messages[referenceLocale]);
	const other = flatten(messages[locale]);
	for (const [key, text] of reference) {
		const [group = '', id = ''] = key.split('/');
		if (freeGroups.has(group) || key.includes('/former')) continue;
		const found = other.get(key);
		if (found === undefined) {
			const file = (origins.get(`${referenceLocale}/${group}/${id}`) ?? '').replace(
				`/${referenceLocale}/`,
				`/${locale}/`,
			);
			yield {
				file,
				field: key.split('/').slice(1).join(' › '),
				text: `is missing in ${locale}. The reference says: ${JSON.stringify(text)}`,
			};
			continue;
		}
		const [wanted, given] = [placeholders(text), placeholders(found)];
		if (wanted.join() !== given.join()) {
			yield {
				file: origins.get(`${locale}/${group}/${id}`) ?? '',
				field: key.split('/').slice(1).join(' › '),
				text: `names {${given.join('}, {')}} where the reference names {${wanted.join('}, {')}}. Use the same names in braces.`,
			};
		}
	}
	for (const key of other.keys()) {
		const [group = '', id = ''] = key.split('/');
		if (freeGroups.has(group) || key.includes('/former') || reference.has(key)) continue;
		yield {
			file: origins.get(`${locale}/${group}/${id}`) ?? '',
			field: key.split('/').slice(1).join(' › '),
			text: `is not in ${referenceLocale}, the reference. Add it there, or delete it here.`,
		};
	}
}

function flatten(words: Words, path = ''): Map<string, string> {
	if (typeof words === 'string') return new Map([[path, words]]);
	return new Map(
		Object.entries(words ?? {}).flatMap(([key, inner]) => [
			...flatten(inner as Words, path === '' ? key : `${path}/${key}`),
		]),
	);
}

/** The names in braces, each once, in alphabetical order: `{amount}` in one language may come twice in another. */
export function placeholders(text: string): string[] {
	return [...new Set([...text.matchAll(/\{([a-z0-9-]+)\}/gi)].map((match) => match[1] as string))].toSorted();
}
