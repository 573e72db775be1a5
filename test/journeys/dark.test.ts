import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root } from '../support/root.ts';
import { darkJourney, journey } from './journey.ts';
import type { Reader } from './reader.ts';

const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');

/** A color of the tokens, as browsers write computed ones. */
function colorOf(name: string, isDark: boolean): string {
	const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`).exec(tokens) ?? [];
	const channels = (isDark ? dark : light).match(/../g)?.map((each) => Number.parseInt(each, 16)) ?? [];
	return `rgb(${channels.join(', ')})`;
}

const styleOf = (reader: Reader, selector: string, property: 'color' | 'backgroundColor') =>
	reader.run(([wanted, key]) => getComputedStyle(document.querySelector(wanted) as Element)[key], [
		selector,
		property,
	] as const);

/** Looks something up, opens a citation and the search, and holds the colors of each against those of the tokens. */
async function lookAround(reader: Reader, isDark: boolean): Promise<void> {
	await reader.open('/zh-tw/markets/#office=TW&target=JP');
	await reader.see('[data-office="TW"][data-target="JP"]');
	expect(await reader.run(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(isDark);
	const hasColor = async (selector: string, property: 'color' | 'backgroundColor', name: string) =>
		// Colors that move to another are half way there at first.
		expect
			.poll(() => styleOf(reader, selector, property), { message: `${property} of ${selector}` })
			.toBe(colorOf(name, isDark));
	await hasColor('body', 'backgroundColor', 'paper');
	await hasColor('h1', 'color', 'ink');
	await hasColor('main a[href*="/guide/"]', 'color', 'accent');
	await reader.click('[data-verdict] button.stamp');
	await reader.see('.citation:popover-open');
	await hasColor('.citation:popover-open', 'backgroundColor', 'paper-raised');
	await hasColor('.citation:popover-open', 'color', 'ink');
	await reader.press('Escape');
	await reader.press('/');
	await reader.focusOn('#search-field');
	await hasColor('dialog[open]', 'backgroundColor', 'paper');
	await hasColor('#search-field', 'color', 'ink');
}

darkJourney('by night the answer, a citation and the search wear the dark colors', ({ reader }) =>
	lookAround(reader, true),
);

journey('by day they wear the light ones', ({ reader }) => lookAround(reader, false));
