import type { Day } from '../../domain/date/partial-date.ts';

/** The reader's own calendar day. */
export function tellToday(now = new Date()): Day {
	const part = (number: number, length: number) => String(number).padStart(length, '0');
	return `${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1, 2)}-${part(now.getDate(), 2)}`;
}
