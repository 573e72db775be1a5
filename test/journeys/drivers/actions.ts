import type { NamedKey } from '../driver.ts';

/*
 * Keys and pointers as WebDriver writes them, which its older form (WebKit) and the newer one (Firefox) share.
 * https://www.w3.org/TR/webdriver2/#keyboard-actions
 */

const codes: Record<NamedKey | 'Control' | 'Shift', string> = {
	Tab: '\uE004',
	Enter: '\uE007',
	Escape: '\uE00C',
	Space: ' ',
	Backspace: '\uE003',
	ArrowUp: '\uE013',
	ArrowDown: '\uE015',
	ArrowLeft: '\uE012',
	ArrowRight: '\uE014',
	Control: '\uE009',
	Shift: '\uE008',
};

interface Step {
	type: string;
	[field: string]: unknown;
}

interface Source {
	type: 'key' | 'pointer';
	id: string;
	actions: Step[];
}

/** A key down and up, with another held meanwhile. */
export function keyActions(key: string, held?: string): Source[] {
	const [pressed, ...outer] = [key, ...(held === undefined ? [] : [held])].map(codeOf);
	return keyboard([
		...outer.map((value) => ({ type: 'keyDown', value })),
		{ type: 'keyDown', value: pressed },
		{ type: 'keyUp', value: pressed },
		...outer.map((value) => ({ type: 'keyUp', value })),
	]);
}

/** One character after the other. */
export function typeActions(text: string): Source[] {
	return keyboard(
		[...text].flatMap((value) => [
			{ type: 'keyDown', value },
			{ type: 'keyUp', value },
		]),
	);
}

export function clickActions(x: number, y: number): Source[] {
	return [
		{
			type: 'pointer',
			id: 'mouse',
			actions: [
				{ type: 'pointerMove', x, y, origin: 'viewport' },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 },
			],
		},
	];
}

function keyboard(actions: Step[]): Source[] {
	return [{ type: 'key', id: 'keyboard', actions }];
}

function codeOf(key: string): string {
	return (codes as Record<string, string>)[key] ?? key;
}
