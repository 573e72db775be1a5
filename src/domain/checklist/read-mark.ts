import { isDay } from '../date/partial-date.ts';
import type { Mark } from './checklist.ts';

/** The longest note that is read, in UTF-16 units; the page lets a reader write less. */
export const longestNote = 10_000;

/**
 * A mark from a text that anybody may have written. `mark` is absent where it says nothing; `isBroken` tells that a
 * part was of the wrong shape and is left out. Parts of which nothing is known are left out in silence.
 */
export function readMark(value: unknown): { mark?: Mark; isBroken: boolean } {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return { isBroken: true };
	const own = (part: string): unknown =>
		Object.hasOwn(value, part) ? (value as Record<string, unknown>)[part] : undefined;
	const [done, on, note] = [own('done'), own('on'), own('note')];
	const isBroken =
		(done !== undefined && typeof done !== 'boolean') ||
		(on !== undefined && !isNotedDay(on)) ||
		(note !== undefined && !isNote(note));
	const mark = {
		...(typeof done === 'boolean' && { done }),
		...(isNotedDay(on) && { on }),
		...(isNote(note) && note !== '' && { note }),
	};
	return Object.keys(mark).length === 0 ? { isBroken } : { mark, isBroken };
}

/** A mark with what a newer one says. The day belongs to the tick: a newer tick brings its own or none. */
export function mergeMark(older: Mark | undefined, newer: Mark | undefined): Mark {
	const { on, ...rest } = older ?? {};
	return { ...rest, ...(on !== undefined && newer?.done === undefined && { on }), ...newer };
}

/** Whether two marks say the same, whatever the order of their parts. */
export function sameMark(a: Mark, b: Mark | undefined): boolean {
	return b !== undefined && a.done === b.done && a.on === b.on && a.note === b.note;
}

function isNotedDay(value: unknown): value is string {
	return typeof value === 'string' && isDay(value);
}

function isNote(value: unknown): value is string {
	return typeof value === 'string' && value.length <= longestNote;
}
