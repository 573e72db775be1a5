import type { Problem } from '../domain/program/problem.ts';
import { type Locale, locales, referenceLocale } from '../i18n/locales.ts';
import type { ContentFile } from './content-file.ts';
import { type ParsedFile, parseYaml } from './parse-yaml.ts';

/** Words of one language: group → id → text, or parts of it. */
export type Words = string | string[] | { [key: string]: Words };
export type Messages = Record<string, Record<string, Words>>;

/**
 * The file that says something, with the line where it is known.
 *
 * @param way the id, then the parts below it; where the id is in no file, the place where it belongs
 */
export type LocateWords = (locale: string, group: string, way: readonly string[]) => Pick<Problem, 'file' | 'line'>;

/** What the files of a language may be called. */
const groups = [
	'facts',
	'questions',
	'requirements',
	'examples',
	'steps',
	'documents',
	'procedures',
	'disputes',
	'terms',
	'partner-types',
	'markets',
	'places',
	'links',
	'interface',
];

/** Groups that every language fills as it needs: names that ICU gives already. */
const freeGroups = new Set(['places']);

/**
 * The words of every language from content/messages/<locale>/<group>.yaml and <group>/<topic>.yaml.
 * Languages are compared with the reference in both directions, placeholders included.
 */
export function parseMessages(files: readonly ContentFile[]): {
	messages: Record<Locale, Messages>;
	locate: LocateWords;
	problems: Problem[];
	/** Whether every file could be read; where one could not, all of its words would seem to be missing. */
	isComplete: boolean;
} {
	const problems: Problem[] = [];
	const messages = Object.fromEntries(locales.map((locale) => [locale, {}])) as Record<Locale, Messages>;
	const origins = new Map<string, ParsedFile>();

	for (const contentFile of files) {
		const match = /^content\/messages\/([^/]+)\/([^/]+?)(?:\/.+)?\.yaml$/.exec(contentFile.path);
		const locale = locales.find((each) => each === match?.[1]);
		const group = match?.[2];
		if (match === null || group === undefined) {
			problems.push({ file: contentFile.path, field: '', text: 'is no file of words. Let its name end in .yaml.' });
			continue;
		}
		if (locale === undefined) {
			problems.push({
				file: contentFile.path,
				field: '',
				text: `is in no known language. The languages are ${locales.join(', ')}; move the file into the folder of one of them.`,
			});
			continue;
		}
		if (!groups.includes(group)) {
			problems.push({
				file: contentFile.path,
				field: '',
				text: `belongs to no group of words. The groups are ${groups.join(', ')}; correct the name or move the file.`,
			});
			continue;
		}
		const file = parseYaml(contentFile);
		problems.push(...file.problems);
		if (file.data === undefined) continue;
		if (file.data === null || typeof file.data !== 'object' || Array.isArray(file.data)) {
			problems.push({ file: file.path, field: '', text: 'holds no words. Write one id a key, or delete the file.' });
			continue;
		}
		messages[locale][group] ??= {};
		for (const [id, words] of Object.entries(file.data)) {
			const key = `${locale}/${group}/${id}`;
			const before = origins.get(key);
			if (before !== undefined) {
				problems.push({
					file: file.path,
					field: id,
					line: file.lineOf([id]),
					text: `${before.path} says this too. Keep one of the two.`,
				});
				continue;
			}
			origins.set(key, file);
			problems.push(...checkTexts(file, [id], words));
			messages[locale][group][id] = words as Words;
		}
	}

	const locate: LocateWords = (locale, group, way) => {
		const file = origins.get(`${locale}/${group}/${way[0]}`);
		if (file !== undefined) return { file: file.path, line: file.lineOf(asKeys(way)) };
		const reference = origins.get(`${referenceLocale}/${group}/${way[0]}`);
		return {
			file: reference?.path.replace(`/${referenceLocale}/`, `/${locale}/`) ?? `content/messages/${locale}/${group}`,
		};
	};
	const isComplete = problems.length === 0;
	if (isComplete) {
		for (const locale of locales) {
			if (locale !== referenceLocale) problems.push(...compare(messages, locale, locate));
		}
	}
	return { messages, locate, problems, isComplete };
}

/** Items of lists are counted from 0 in YAML's ways. */
function asKeys(way: readonly string[]): (string | number)[] {
	return way.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** Whatever YAML made of the words that is no text, and braces that name nothing. */
function* checkTexts(file: ParsedFile, way: readonly (string | number)[], words: unknown): Generator<Problem> {
	const problem = (text: string): Problem => ({
		file: file.path,
		field: way.join(' › '),
		line: file.lineOf(way),
		text,
	});
	if (words === null || words === '') {
		yield problem('is empty. Write the words, or delete it in every language.');
	} else if (typeof words === 'object') {
		for (const [key, inner] of Object.entries(words)) {
			yield* checkTexts(file, [...way, Array.isArray(words) ? Number(key) : key], inner);
		}
	} else if (typeof words !== 'string') {
		yield problem(`${String(words)} is no text. Put it in quotes.`);
	} else if (/[{}]/.test(words.replace(placeholderPattern, ''))) {
		yield problem(`${JSON.stringify(words)} has a brace that names nothing. Write a name in braces as {name}.`);
	}
}

function* compare(messages: Record<Locale, Messages>, locale: Locale, locate: LocateWords): Generator<Problem> {
	const reference = flatten(messages[referenceLocale]);
	const other = flatten(messages[locale]);
	const isFree = ([group = '', , part]: readonly string[]) => freeGroups.has(group) || part === 'former';
	const problem = ([group = '', ...way]: readonly string[], text: string): Problem => ({
		...locate(locale, group, way),
		field: way.join(' › '),
		text,
	});

	const said = new Set([...other.values()].flatMap(({ way }) => way.map((_, end) => way.slice(0, end + 1).join('/'))));
	const told = new Set<string>();
	for (const [key, { way, text }] of reference) {
		if (isFree(way)) continue;
		const found = other.get(key);
		if (found === undefined) {
			// Where a whole part is missing, one message for the part.
			const missing = way
				.map((_, end) => way.slice(0, end + 1))
				.find((part) => part.length > 1 && !said.has(part.join('/')));
			if (missing === undefined || told.has(missing.join('/'))) continue;
			told.add(missing.join('/'));
			const wanted =
				missing.length === way.length
					? JSON.stringify(text)
					: `more in ${locate(referenceLocale, way[0] ?? '', way.slice(1)).file}`;
			yield problem(missing, `is missing in ${locale}. Add it there; the reference says ${wanted}`);
			continue;
		}
		const [wanted, given] = [placeholders(text), placeholders(found.text)];
		if (wanted.join() !== given.join()) {
			yield problem(
				way,
				`names ${inBraces(given)} where the reference names ${inBraces(wanted)}. Use the same names in braces.`,
			);
		}
	}
	for (const [key, { way }] of other) {
		if (isFree(way) || reference.has(key)) continue;
		yield problem(way, `is not in ${referenceLocale}, the reference. Add it there, or delete it here.`);
	}
}

/** Every single text with its way: group, id, then parts. */
function flatten(words: Words, way: readonly string[] = []): Map<string, { way: readonly string[]; text: string }> {
	if (typeof words === 'string') return new Map([[way.join('/'), { way, text: words }]]);
	return new Map(Object.entries(words).flatMap(([key, inner]) => [...flatten(inner as Words, [...way, key])]));
}

const placeholderPattern = /\{([a-z0-9-]+)\}/gi;

/** The names in braces, each once, in alphabetical order: `{amount}` in one language may come twice in another. */
export function placeholders(text: string): string[] {
	return [...new Set([...text.matchAll(placeholderPattern)].map((match) => match[1] as string))].toSorted();
}

function inBraces(names: readonly string[]): string {
	return names.length === 0 ? 'nothing' : names.map((name) => `{${name}}`).join(', ');
}
