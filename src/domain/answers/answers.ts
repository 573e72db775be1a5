import { type Day, isDay } from '../date/partial-date.ts';
import type { PlaceCode } from '../place/place.schema.ts';

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
	kind: 'unreadable' | 'unknown-version' | 'unknown-key' | 'unknown-place' | 'no-day' | 'too-long' | 'twice';
	/** The part as it was found, shortened. */
	found: string;
}

export interface DecodedAnswers {
	answers: Answers;
	problems: AnswerProblem[];
}

/** The longest fragment that is written or read, in characters, so that a link survives mail programs. */
export const longestFragment = 2000;

export const noAnswers: Answers = { office: [], target: [], other: {} };

/** Whether a reader has said nothing yet that the market lookup asks. */
export function isAnswerless({ date, office, target }: Answers): boolean {
	return date === undefined && office.length === 0 && target.length === 0;
}

const version = '1';
const codePattern = /^[A-Za-z]{2}$/;
const shownLength = 60;

/** What the decoder has to know of the program to tell a real part from a broken one. */
export interface KnownParts {
	isPlace: (code: string) => boolean;
	/** Keys besides `v`, `date`, `office` and `target` that some page understands, with their values; `undefined` takes any. */
	keys: Readonly<Record<string, readonly string[] | undefined>>;
}

/**
 * A fragment such as `v=1&date=2019-04-01&office=TW,SG&target=MY,JP`, without its `#`: the version first,
 * then the keys in alphabetical order. Empty where nothing is answered.
 */
export function encodeAnswers({ date, office, target, other }: Answers): string {
	const parts: Record<string, string> = {
		...other,
		...(date !== undefined && { date }),
		...(office.length > 0 && { office: office.join(',') }),
		...(target.length > 0 && { target: target.join(',') }),
	};
	const keys = Object.keys(parts).toSorted();
	if (keys.length === 0) return '';
	return [`v=${version}`, ...keys.map((key) => `${escapePart(key)}=${escapePart(parts[key] as string)}`)].join('&');
}

/** Reads a fragment, with or without its `#`. Never throws: what it cannot read is among the problems. */
export function decodeAnswers(fragment: string, known: KnownParts): DecodedAnswers {
	const answers: Answers = { office: [], target: [], other: {} };
	const problems: AnswerProblem[] = [];
	const report = (kind: AnswerProblem['kind'], found: string) => problems.push({ kind, found: shorten(found) });

	// Some programs escape the comma, which would make a link three times as long.
	let text = fragment.replace(/^#/, '').replaceAll(/%2C/gi, ',');
	if (text.length > longestFragment) {
		// A part that is cut in the middle could mean something else, so the last whole part ends the reading.
		const end = Math.max(text.lastIndexOf('&', longestFragment), 0);
		report('too-long', text.slice(end).replace(/^&/, ''));
		text = text.slice(0, end);
	}
	const seen = new Set<string>();
	for (const part of text.split('&').filter((each) => each !== '')) {
		const separator = part.indexOf('=');
		const key = unescapePart(separator === -1 ? part : part.slice(0, separator));
		const value = unescapePart(separator === -1 ? '' : part.slice(separator + 1));
		if (separator === -1 || key === undefined || value === undefined) report('unreadable', part);
		else if (seen.has(key)) report('twice', part);
		else {
			seen.add(key);
			readPart(key, value, part, answers, known, report);
		}
	}
	return { answers, problems };
}

function readPart(
	key: string,
	value: string,
	part: string,
	answers: Answers,
	known: KnownParts,
	report: (kind: AnswerProblem['kind'], found: string) => void,
): void {
	if (key === 'v') {
		if (value !== version) report('unknown-version', part);
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
		const values = known.keys[key];
		if (values === undefined || values.includes(value)) answers.other[key] = value;
		else report('unreadable', part);
	} else {
		report('unknown-key', part);
	}
}

/** Leaves the comma alone, so that a list stays readable in the address. */
function escapePart(text: string): string {
	return encodeURIComponent(text.toWellFormed()).replaceAll('%2C', ',');
}

function unescapePart(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

function shorten(text: string): string {
	return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
