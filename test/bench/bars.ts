/** What is measured beside what it may be at most, printed as one table. */
export interface Bars {
	report: (what: string, measured: number, most: number, unit?: string) => void;
	print: () => void;
}

export function openBars(): Bars {
	const rows: { what: string; bar: string; measured: string; ok: string }[] = [];
	return {
		report: (what, measured, most, unit = '') => {
			const say = (value: number) => `${Math.round(value * 1000) / 1000}${unit}`;
			rows.push({ what, bar: `≤ ${say(most)}`, measured: say(measured), ok: measured <= most ? 'ok' : 'not' });
		},
		print: () => console.table(rows),
	};
}
