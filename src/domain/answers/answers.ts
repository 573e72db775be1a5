import { type Day, isDay } from '../date/partial-date.ts';
import type { PlaceCode } from '../place/place.schema.ts';
import { linkVersion, longestFragment, unescapePart } from './link-text.ts';
import { isDataVersion, readSeen, type Seen } from './seen.ts';
import { writeLink } from './write-link.ts';

export { longestFragment };

/** What the reader has told us. Ids and codes only, so that a link means the same in every language. */
export interface Answers {
	/** The asked day; absent means today. */
	date?: Day;
	/** Where the offices are, in the reader's order. */
	office: PlaceCode[];
	/** Where the customers are, in the reader's order. */
	target: PlaceCode[];
	/** Parts that another page of the guide reads, such as `type`; carried along untouched. */
	other: Record<string, string>;
}

/** A part of a link or of stored answers that could not be read. It is told and kept out, never dropped in silence. */
export interface AnswerProblem {
	kind:
		| 'unreadable'
		| 'unknown-version'
		| 'unknown-key'
		| 'unknown-place'
		| 'no-day'
		| 'too-long'
		| 'twice'
		| 'no-data-version'
		| 'other-answers';
	/** The part as it was found, shortened. */
	found: string;
}

export interface DecodedAnswers {
	answers: Answers;
	problems: AnswerProblem[];
	/** What the maker of a link saw. It is no answer: whoever changes an answer has a new case. */
	seen?: Seen;
}

export const noAnswers: Answers = { office: [], target: [], other: {} };

/** Whether a reader has said nothing yet that the market lookup asks. */
export function isAnswerless({ date, office, target }: Answers): boolean {
	return date === undefined && office.length === 0 && target.length === 0;
}

const codePattern = /^[A-Za-z]{2}$/;
const shownLength = 60;

/** What the decoder has to know of the program to tell a real part from a broken one. */
export interface KnownParts {
	isPlace: (code: string) => boolean;
	/** Keys besides those of every link (`v`, `date`, `office`, `target`, `data`, `seen`) that some page understands, with
	 * their values; `null` takes any. */
	keys: Readonly<Record<string, readonly string[] | null>>;
}

/**
 * A fragment such as `v=1&date=2019-04-01&office=TW,SG&target=MY,JP`, without its `#`: the version first,
 * then the keys in alphabetical order, and always shorter than `longestFragment`; `writeLink` tells what there was no
 * room for. Empty where nothing is answered.
 */
export function encodeAnswers(answers: Answers): string {
	return writeLink(answers).text;
}

/**
 * Reads a fragment, with or without its `#`. Never throws: what it cannot read is among the problems.
 *
 * @param limit in characters; what this browser has kept may be longer than a link
 */
export function decodeAnswers(fragment: string, known: KnownParts, limit = longestFragment): DecodedAnswers {
	const answers: Answers = { office: [], target: [], other: {} };
	const problems: AnswerProblem[] = [];
	const report: Report = (kind, found) => problems.push({ kind, found: shorten(found) });

	// Half a character, which storage may hold, could not be written again. Some programs escape the comma, which would
	// make a link three times as long.
	let text = fragment.toWellFormed().replace(/^#/, '').replaceAll(/%2C/gi, ',');
	if (text.length > limit) {
		// A part that is cut in the middle could mean something else, so the last whole part ends the reading.
		const end = Math.max(text.lastIndexOf('&', limit), 0);
		report('too-long', text.slice(end).replace(/^&/, ''));
		text = text.slice(0, end);
	}
	const keys = new Set<string>();
	const aside: Partial<Record<'data' | 'seen', string>> = {};
	for (const part of text.split('&').filter((each) => each !== '')) {
		const separator = part.indexOf('=');
		const key = unescapePart(separator === -1 ? part : part.slice(0, separator));
		const value = unescapePart(separator === -1 ? '' : part.slice(separator + 1));
		if (separator === -1 || key === undefined || value === undefined) report('unreadable', part);
		else if (keys.has(key)) report('twice', part);
		else {
			keys.add(key);
			if (key === 'data' || key === 'seen') aside[key] = value;
			else readPart(key, value, part, answers, known, report);
		}
	}
	// Once all answers are read, since what was seen belongs to them.
	const seen = readAside(aside, answers, report);
	return { answers, problems, ...(seen !== undefined && { seen }) };
}

type Report = (kind: AnswerProblem['kind'], found: string) => void;

function readAside(
	{ data, seen }: Partial<Record<'data' | 'seen', string>>,
	answers: Answers,
	report: Report,
): Seen | undefined {
	const isVersion = data !== undefined && isDataVersion(data);
	if (data !== undefined && !isVersion) report('unreadable', `data=${data}`);
	if (!isVersion) {
		if (seen !== undefined) report('no-data-version', `seen=${seen}`);
		return undefined;
	}
	if (seen === undefined) return { data, verdicts: [] };
	const read = readSeen(seen, encodeAnswers(answers));
	if (typeof read === 'object') return { data, ...read };
	report(read, `seen=${seen}`);
	return { data, verdicts: [] };
}

function readPart(key: string, value: string, part: string, answers: Answers, known: KnownParts, report: Report): void {
	if (key === 'v') {
		if (value !== linkVersion) report('unknown-version', part);
	} else if (key === 'date') {
		if (isDay(value)) answers.date = value;
		else report('no-day', part);
	} else if (key === 'office' || key === 'target') {
		for (const each of value.split(',')) {
			const code = each.trim();
			// Upper-casing makes two letters of some single ones, so the shape comes first.
			const place = codePattern.test(code) ? code.toUpperCase() : undefined;
			if (code === '') report('unreadable', part);
			else if (place === undefined || !known.isPlace(place)) report('unknown-place', code);
			else if (!answers[key].includes(place)) answers[key].push(place);
		}
	} else if (Object.hasOwn(known.keys, key)) {
		const values = known.keys[key] as readonly string[] | null;
		if (values === null || values.includes(value)) answers.other[key] = value;
		else report('unreadable', part);
	} else {
		report('unknown-key', part);
	}
}

function shorten(text: string): string {
	return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
