/** The reader's own calendar day, in the zone of the machine: `2026-11-20`. */
export function tellToday(now = new Date()): string {
	const part = (number: number, length: number) => String(number).padStart(length, '0');
	return `${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1, 2)}-${part(now.getDate(), 2)}`;
}
