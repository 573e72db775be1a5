import type { ContentFile } from '../catalog/content-file.ts';
import { parseContent } from '../catalog/load-content.ts';
import { parseDoc } from '../catalog/parse-doc.ts';
import type { Day } from '../domain/date/partial-date.ts';
import { referenceLocale } from '../i18n/locales.ts';
import { type Age, listAges } from './list-ages.ts';
import { type Lag, listTranslations } from './list-translations.ts';
import { listUnchecked, type Unchecked } from './list-unchecked.ts';
import { listUnused, type Unused } from './list-unused.ts';
import { parseRecord } from './translation-record.ts';

/** What an editor may want to look after; nothing in it is a mistake. */
export interface Report {
	/** The day on which things are called old. */
	on: Day;
	/** How many mistakes `npm run content` tells of the facts and words; the report is made in spite of them. */
	problems: number;
	ages: (Age & Place)[];
	translations: Lag[];
	unused: Unused;
	unchecked: (Unchecked & Place)[];
}

interface Place {
	file: string;
	line?: number | undefined;
}

/** All that a report is made from. */
export interface Material {
	/** Of content/data/ and content/messages/. */
	files: readonly ContentFile[];
	/** Of content/docs/. */
	docs: readonly ContentFile[];
	/** The text of the record of translations; empty where there is none. */
	record: string;
	/** Of src/. */
	code: readonly ContentFile[];
}

/** `undefined` where the facts cannot be read, so that `npm run content` has to be asked first. */
export function makeReport({ files, docs, record, code }: Material, on: Day): Report | undefined {
	const { program, messages, locate, locateWords, problems } = parseContent(files);
	if (program === undefined) return undefined;
	const pages = docs.flatMap((file) => parseDoc(file) ?? []);
	return {
		on,
		problems: problems.length,
		ages: listAges(program, on).map((age) => ({ ...age, ...locate(age.thing) })),
		translations: listTranslations({ messages, locateWords, docs }, parseRecord(record)),
		unused: listUnused(program, pages, messages[referenceLocale], code),
		unchecked: listUnchecked(program, on).map((each) => ({ ...each, ...locate(`sources/${each.source}`) })),
	};
}
