import { program, wordsOf } from '../../catalog/catalog.ts';
import type { Claim } from '../../domain/claim/claim.schema.ts';
import { dateOf, notBeforeOf } from '../../domain/claim/edge.ts';
import { languageOfTitle } from '../../domain/source/language-of-title.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CitedSource } from '../../islands/answers/cited-source.ts';

/** What a citation says beside its sources, for stamps that are made in the browser. As in Stamp.astro. */
export function stampNotes(
	{ from, dating, certainty }: Pick<Claim, 'from' | 'dating' | 'certainty'>,
	disputed: boolean,
	locale: Locale,
): string[] {
	const words = wordsOf(locale).stamp;
	const notBefore = notBeforeOf(from);
	const notes: string[] = [];
	if (notBefore !== undefined) {
		const dates = { notBefore: formatDate(notBefore, locale), date: formatDate(dateOf(from), locale) };
		notes.push(fillWords(words.between, dates));
	} else if (dating === 'said') notes.push(words.said);
	if (certainty !== 'stated') notes.push(words[certainty]);
	if (disputed) notes.push(words.disputed);
	return notes;
}

/** The sources of these ids as a stamp shows them. */
export function citedSources(ids: Iterable<string>): Record<string, CitedSource> {
	return Object.fromEntries(
		[...new Set(ids)].flatMap((id) => {
			const source = program.sources[id];
			if (source === undefined) return [];
			const { title, publisher, date, rank } = source;
			return [[id, { title, publisher, language: languageOfTitle(source), date, rank }]];
		}),
	);
}
