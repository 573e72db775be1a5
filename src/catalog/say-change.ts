import type { Value } from '../domain/claim/claim.schema.ts';
import { precisionOf } from '../domain/date/partial-date.ts';
import type { Change } from '../domain/history/change.ts';
import type { MarketTable } from '../domain/market/market-table.schema.ts';
import type { Intake } from '../domain/partner-type/partner-type.ts';
import { fillWords } from '../i18n/fill-words.ts';
import { formatDate, formatList, formatNumber } from '../i18n/format-date.ts';
import { type Locale, localeTraits } from '../i18n/locales.ts';
import { partOf, partsOf, textOf, wordsOf } from './catalog.ts';
import { placeName, sortByName } from './place-names.ts';

/** A sentence with the values that it names in braces. */
interface ValuedText {
	text: string;
	values: Readonly<Record<string, Value>>;
}

/** A change in the reader's words. */
export interface SaidChange {
	/** Empty where the text says it all. */
	title: string;
	/** The state of intake that begins, for its shape and color. */
	state?: Intake['state'];
	text?: ValuedText;
	/** What held until then. */
	before?: ValuedText;
	/** Long lists, each under the line that sums it up. */
	lists?: { title: string; items: string }[];
	/** Where more is told: a path inside the language, perhaps with a place in the page. */
	link?: { path: string; text: string; label: string };
	/** Whom it concerns, where the title does not say so. */
	concerns: string[];
}

/** When it changed: on a day, in a month, between two dates, or told on a day. */
export function sayWhen({ date, notBefore, dating }: Change, locale: Locale): string {
	const words = wordsOf(locale).history;
	const said = formatDate(date, locale);
	if (notBefore !== undefined)
		return fillWords(words.between, { notBefore: formatDate(notBefore, locale), date: said });
	const isDay = precisionOf(date) === 'day';
	if (dating === 'said') return fillWords(isDay ? words.saidOn : words.saidIn, { date: said });
	return fillWords(isDay ? words.onDay : words.inMonth, { date: said });
}

/** What changed. */
export function sayChange(change: Change, locale: Locale): SaidChange {
	switch (change.kind) {
		case 'intake':
			return sayIntake(change, locale);
		case 'reopening':
			return sayReopening(change, locale);
		case 'requirement':
			return sayRequirement(change, locale);
		case 'fact':
			return sayFact(change, locale);
		case 'table':
			return sayTable(change, locale);
		case 'term':
			return sayTerm(change, locale);
	}
}

type ChangeOf<Kind> = Extract<Change, { kind: Kind }>;

function sayIntake({ before, after, partnerTypes }: ChangeOf<'intake'>, locale: Locale): SaidChange {
	const { history: words, intake } = wordsOf(locale);
	const { state } = oneOf(after, before);
	const said =
		before === undefined
			? words.firstKnown
			: before.state === state
				? words.same
				: fillWords(words.before, { text: intake[before.state] });
	return {
		title: fillWords(words.intake, { name: namesOf(partnerTypes, locale), state: intake[state] }),
		state,
		before: plain(said),
		concerns: [],
	};
}

function sayReopening({ announcedFor, partnerTypes }: ChangeOf<'reopening'>, locale: Locale): SaidChange {
	const name = namesOf(partnerTypes, locale);
	const date = formatDate(announcedFor, locale);
	return { title: fillWords(wordsOf(locale).history.reopening, { name, date }), concerns: [] };
}

/** Where no rule of the series stood before, a source that merely tells of one does not make it new. */
function sayRequirement({ before, after, dating }: ChangeOf<'requirement'>, locale: Locale): SaidChange {
	const { history: words, rules } = wordsOf(locale);
	const { id, stage, partnerType, values } = oneOf(after, before);
	const part = (requirement: string, name: 'title' | 'text') => partOf(locale, 'requirements', requirement, name);
	const began = before !== undefined ? words.replaced : dating === 'effective' ? words.began : words.told;
	const title = part(id, 'title');
	return {
		title: fillWords(after === undefined ? words.ended : began, { title }),
		text: { text: part(id, 'text'), values },
		...(before !== undefined &&
			after !== undefined && {
				before: { text: fillWords(words.before, { text: part(before.id, 'text') }), values: before.values },
			}),
		link: { path: `/rules/#${id}`, text: words.toRule, label: title },
		concerns: [fillWords(rules.heading, { name: namesOf([partnerType], locale), stage: rules[stage] })],
	};
}

function sayFact({ fact, edge, partnerTypes }: ChangeOf<'fact'>, locale: Locale): SaidChange {
	return {
		title: edge === 'until' ? wordsOf(locale).history.over : '',
		text: { text: textOf(locale, 'facts', fact.id), values: fact.values },
		concerns: partnerTypes.map((type) => namesOf([type], locale)),
	};
}

function sayTable({ before, after }: ChangeOf<'table'>, locale: Locale): SaidChange {
	const words = wordsOf(locale).history;
	const title = fillWords(words.table, countsOf(after, locale));
	const link = { path: '/markets/', text: words.toTable, label: '' };
	if (before === undefined) return { title, link, concerns: [] };
	const date = formatDate(before.date, locale);
	const lists = [
		{ title: words.added, names: namesOnlyIn(after, before, locale) },
		{ title: words.removed, names: namesOnlyIn(before, after, locale) },
	].flatMap(({ title, names }) =>
		names.length === 0
			? []
			: [{ title: fillWords(title, { count: formatNumber(names.length, locale) }), items: formatList(names, locale) }],
	);
	return {
		title,
		before: plain(fillWords(words.tableBefore, { date, ...countsOf(before, locale) })),
		lists,
		link,
		concerns: [],
	};
}

function sayTerm({ term }: ChangeOf<'term'>, locale: Locale): SaidChange {
	const { history: words, glossary } = wordsOf(locale);
	const name = partOf(locale, 'terms', term, 'name');
	const former = (partsOf(locale, 'terms', term)['former'] ?? []) as string[];
	const names = former.join(localeTraits[locale].listComma);
	return {
		title: fillWords(words.term, { name }),
		...(former.length > 0 && { before: plain(fillWords(glossary.former, { names })) }),
		link: { path: `/glossary/#${term}`, text: words.toTerm, label: name },
		concerns: [],
	};
}

/** A change has a state before it, one after it, or both. */
function oneOf<T>(first: T | undefined, second: T | undefined): T {
	return (first ?? second) as T;
}

function plain(text: string): ValuedText {
	return { text, values: {} };
}

function namesOf(partnerTypes: readonly string[], locale: Locale): string {
	return formatList(
		partnerTypes.map((type) => partOf(locale, 'partner-types', type, 'name')),
		locale,
	);
}

function codesOf(table: MarketTable): Set<string> {
	return new Set(table.markets.flatMap(({ places }) => places.map(({ code }) => code)));
}

function countsOf(table: MarketTable, locale: Locale): { markets: string; places: string } {
	return {
		markets: formatNumber(table.markets.length, locale),
		places: formatNumber(codesOf(table).size, locale),
	};
}

/** Names of the places of one table that another has not. */
function namesOnlyIn(table: MarketTable, other: MarketTable, locale: Locale): string[] {
	const codes = [...codesOf(table).difference(codesOf(other))];
	return sortByName(
		codes.map((code) => ({ name: placeName(code, locale) })),
		locale,
	).map(({ name }) => name);
}
