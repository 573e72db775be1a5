import { program, wordsOf } from '../../catalog/catalog.ts';
import { sayChange, sayWhen } from '../../catalog/say-change.ts';
import { sayValues } from '../../catalog/say-value.ts';
import type { Value } from '../../domain/claim/claim.schema.ts';
import { type Day, firstDayOf } from '../../domain/date/partial-date.ts';
import type { Change } from '../../domain/history/change.ts';
import { listChanges } from '../../domain/history/list-changes.ts';
import { newestCheck } from '../../domain/source/newest-check.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { type Locale, localeTraits } from '../../i18n/locales.ts';
import type { Feed, FeedEntry } from './write-feed.ts';

/**
 * The program's history as a feed, newest first.
 *
 * @param page the whole address of the page of changes in this language
 */
export function makeChangeFeed(locale: Locale, page: string): Feed {
	const { history, site } = wordsOf(locale);
	return {
		title: `${history.title} · ${site.name}`,
		subtitle: history.lead,
		author: site.name,
		language: localeTraits[locale].languageTag,
		address: `${page}feed.xml`,
		page,
		entries: listChanges(program)
			.map((change) => makeEntry(change, locale, page))
			.toSorted((a, b) => b.day.localeCompare(a.day) || a.address.localeCompare(b.address)),
	};
}

function makeEntry(change: Change, locale: Locale, page: string): FeedEntry {
	const { title, text, before, lists = [], concerns } = sayChange(change, locale);
	const fill = (valued: { text: string; values: Readonly<Record<string, Value>> } | undefined) =>
		valued === undefined ? '' : fillWords(valued.text, sayValues(valued.values, locale));
	const paragraphs = [
		sayWhen(change, locale),
		fill(text),
		fill(before),
		...lists.flatMap((list) => [list.title, list.items]),
		...concerns,
	];
	return {
		address: `${page}#${change.id}`,
		title: title === '' ? fill(text) : title,
		text: paragraphs.filter((each) => each !== ''),
		day: dayOf(change),
		categories: change.partnerTypes,
		sources: [...new Set(change.citations.map(({ source }) => source))].flatMap((id) => program.sources[id] ?? []),
	};
}

/** The day it changed; of what is announced for later, the day its source was read, since no news is of tomorrow. */
function dayOf({ date, citations }: Change): Day {
	const day = firstDayOf(date);
	const read = newestCheck(
		program,
		citations.map(({ source }) => source),
	);
	return read !== undefined && read < day ? read : day;
}
