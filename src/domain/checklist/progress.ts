import type { ItemKey, Mark, Marks } from './checklist.ts';
import { keyOf, splitKey } from './link-items.ts';
import { mergeMark, readMark, sameMark } from './read-mark.ts';

/** What reading marks has to know of the program. */
export interface KnownSteps {
	isStep: (id: string) => boolean;
	/** Today's id for each former one, as `listRenamed` tells. */
	renamed: Readonly<Record<string, string>>;
	/**
	 * The version of the data. Where the text was written under it, steps that no longer exist were told before and
	 * are not told again; where absent, they are told every time.
	 */
	data?: string;
}

export interface Progress {
	/** The version of the data under which the marks were written; empty where it is not told. */
	data: string;
	marks: Marks;
}

export interface ProgressProblem {
	/**
	 * `unreadable`: no progress at all. `newer-version`: read as far as it is understood. `broken-mark`: a mark or a
	 * part of it has the wrong shape. `unknown-step`: kept under its key. `renamed`: kept under the new one.
	 */
	kind: 'unreadable' | 'too-long' | 'newer-version' | 'unknown-step' | 'renamed' | 'broken-mark';
	/** What was found, shortened; a key where it is about one mark. */
	found: string;
	/** Whether something of the text is not in what was read. */
	isLoss: boolean;
}

export interface ImportedProgress {
	/** The current progress with what was taken. */
	progress: Progress;
	/** Keys whose mark the file has changed or added. */
	taken: ItemKey[];
	problems: ProgressProblem[];
}

/** The longest text that is read, in UTF-16 units: some hundred times the longest list. */
export const longestImport = 1_000_000;

const version = 1;
const shownLength = 60;
const keyPattern = /^[a-z0-9]+(-[a-z0-9]+)*(@[a-z0-9]+(-[a-z0-9]+)*)?$/;

/** Today's id for each former id of a step. */
export function listRenamed(steps: Readonly<Record<string, { formerly?: readonly string[] }>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(steps).flatMap(([id, { formerly = [] }]) => formerly.map((former) => [former, id])),
	);
}

/** The text for storage. */
export function writeProgress({ data, marks }: Progress): string {
	return JSON.stringify({ v: version, data, marks });
}

/** The text for a file, which says what it is. */
export function exportProgress({ data, marks }: Progress): string {
	return `${JSON.stringify({ checklist: 'csp-enrollment-guide', v: version, data, marks }, undefined, '\t')}\n`;
}

/**
 * Marks from storage or a file. Never throws, whatever the text: what cannot be read is among the problems, and
 * what can be is taken all the same.
 */
export function readProgress(text: string, known: KnownSteps): { progress: Progress; problems: ProgressProblem[] } {
	const problems: ProgressProblem[] = [];
	const report = (kind: ProgressProblem['kind'], found: string, isLoss: boolean) => {
		problems.push({ kind, found: shorten(found), isLoss });
	};
	if (text.length > longestImport) {
		report('too-long', '', true);
		return { progress: { data: '', marks: {} }, problems };
	}
	const whole = parse(text);
	const marks = whole?.['marks'];
	const v = whole?.['v'];
	if (!isRecord(marks) || typeof v !== 'number' || !Number.isInteger(v) || v < version) {
		report('unreadable', text.trimStart(), true);
		return { progress: { data: '', marks: {} }, problems };
	}
	if (v > version) report('newer-version', String(v), true);
	const data = typeof whole?.['data'] === 'string' ? whole['data'] : '';
	return { progress: { data, marks: readMarks(marks, known, data, report) }, problems };
}

function readMarks(
	raw: Record<string, unknown>,
	known: KnownSteps,
	data: string,
	report: (kind: ProgressProblem['kind'], found: string, isLoss: boolean) => void,
): Marks {
	const marks = new Map<ItemKey, Mark>();
	const moved = new Map<ItemKey, Mark>();
	for (const [key, value] of Object.entries(raw)) {
		const { mark, isBroken } = readMark(value);
		if (!keyPattern.test(key) || isBroken) report('broken-mark', key, true);
		if (!keyPattern.test(key) || mark === undefined) continue;
		const { step, market } = splitKey(key);
		const newStep = !known.isStep(step) && Object.hasOwn(known.renamed, step) ? known.renamed[step] : undefined;
		if (newStep !== undefined) {
			const newKey = keyOf(newStep, market);
			moved.set(newKey, mergeMark(moved.get(newKey), mark));
			report('renamed', key, false);
		} else {
			marks.set(key, mark);
			if (!known.isStep(step) && (known.data === undefined || known.data !== data)) report('unknown-step', key, false);
		}
	}
	// What stands under the new name already is the newer of the two.
	for (const [key, mark] of moved) marks.set(key, mergeMark(mark, marks.get(key)));
	return Object.fromEntries(marks);
}

/**
 * Adds the marks of a file to the current ones. What the file says of a step takes the place of what stands there;
 * what it does not say stays. Never throws.
 */
export function importProgress(text: string, current: Progress, known: KnownSteps): ImportedProgress {
	const { data: _, ...always } = known;
	const { progress, problems } = readProgress(text, always);
	const marks = new Map(Object.entries(current.marks));
	const taken: ItemKey[] = [];
	for (const [key, mark] of Object.entries(progress.marks)) {
		const merged = mergeMark(marks.get(key), mark);
		if (sameMark(merged, marks.get(key))) continue;
		marks.set(key, merged);
		taken.push(key);
	}
	return { progress: { data: current.data, marks: Object.fromEntries(marks) }, taken, problems };
}

function parse(text: string): Record<string, unknown> | undefined {
	try {
		// Some editors put a mark of the byte order in front.
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		return isRecord(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shorten(text: string): string {
	return text.length > shownLength ? `${text.slice(0, shownLength).toWellFormed()}…` : text;
}
