import type { Answers } from './answers.ts';
import { escapePart, linkVersion, longestFragment } from './link-text.ts';
import { type Seen, writeSeen } from './seen.ts';

export interface Link {
	/** Without `#`; empty where nothing is answered. */
	text: string;
	leftOut: LeftOut;
}

/** What a link has no room for. Nothing is cut in the middle: a place is named or not, an answer stands whole or not. */
export interface LeftOut {
	/** How many of the places of each side, counted from the end. */
	office: number;
	target: number;
	/** Keys of other answers. */
	other: string[];
	/** Of what its maker saw, nothing; or the verdicts, but not how each requirement stood. */
	seen: 'nothing' | 'all' | 'states';
}

/**
 * The answers as a fragment shorter than the limit. What decides most in the fewest letters comes first: the day, the
 * answers to questions, the places of offices, those of customers, and last what the maker of the link saw.
 *
 * @param seen what its maker saw; left out where not all of the answers fit, since it would not belong to them
 */
export function writeLink(answers: Answers, seen?: Seen, limit = longestFragment): Link {
	const parts: Record<string, string> = {};
	const leftOut: LeftOut = { office: 0, target: 0, other: [], seen: 'nothing' };
	const lengthWith = (key: string, value: string) => joinParts({ ...parts, [key]: value }).length;
	const add = (key: string, value: string) => {
		if (lengthWith(key, value) >= limit) return false;
		parts[key] = value;
		return true;
	};

	if (answers.date !== undefined) add('date', answers.date);
	for (const key of Object.keys(answers.other).toSorted()) {
		if (!reserved.has(key) && !add(key, answers.other[key] as string)) leftOut.other.push(key);
	}
	for (const side of ['office', 'target'] as const) {
		let count = answers[side].length;
		while (count > 0 && !add(side, answers[side].slice(0, count).join())) count--;
		leftOut[side] = answers[side].length - count;
	}
	const answersText = joinParts(parts);
	if (seen === undefined || answersText === '') return { text: answersText, leftOut };
	const isWhole = leftOut.office + leftOut.target + leftOut.other.length === 0;
	const brief = { ...seen, verdicts: seen.verdicts.map((each) => ({ ...each, states: {} })) };
	const isAdded = (each: Seen) => {
		const both = { ...parts, data: each.data, seen: writeSeen(each, answersText) };
		if (joinParts(both).length >= limit) return false;
		Object.assign(parts, both);
		return true;
	};
	if (!isWhole || !(isAdded(seen) || isAdded(brief))) leftOut.seen = 'all';
	else if (parts['seen'] !== writeSeen(seen, answersText)) leftOut.seen = 'states';
	return { text: joinParts(parts), leftOut };
}

/** Keys with a meaning of their own, which no other answer can have. */
const reserved: ReadonlySet<string> = new Set(['v', 'date', 'office', 'target', 'data', 'seen']);

/** The version first, then the keys in alphabetical order. */
function joinParts(parts: Readonly<Record<string, string>>): string {
	const keys = Object.keys(parts).toSorted();
	if (keys.length === 0) return '';
	return [`v=${linkVersion}`, ...keys.map((key) => `${escapePart(key)}=${escapePart(parts[key] as string)}`)].join('&');
}
