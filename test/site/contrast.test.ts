import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/root.ts';

type Scheme = 'light' | 'dark';

const css = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
const tokens = Object.fromEntries(
	[...css.matchAll(/^\t--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);$/gm)].map(
		([, name = '', light = '', dark = '']) => [name, { light, dark }],
	),
);

const papers = ['paper', 'paper-raised', 'paper-sunk'];

/** Which text stands on which grounds. */
const texts: Record<string, string[]> = {
	ink: [...papers, 'accent-ground', 'yes-ground', 'other-ground', 'no-ground', 'open-ground'],
	'ink-soft': papers,
	accent: [...papers, 'accent-ground'],
	'on-accent': ['accent'],
	yes: [...papers, 'yes-ground'],
	other: [...papers, 'other-ground'],
	no: [...papers, 'no-ground'],
	open: [...papers, 'open-ground'],
};

const pairs = Object.entries(texts).flatMap(([text, grounds]) => grounds.map((ground) => ({ text, ground })));

describe.each(['light', 'dark'] as const)('by %s', (scheme) => {
	test.each(pairs)('$text on $ground can be read at 7:1', ({ text, ground }) => {
		expect(contrast(text, ground, scheme)).toBeGreaterThanOrEqual(7);
	});

	test.each(papers)('a strong rule on %s is seen at 3:1', (ground) => {
		expect(contrast('rule-strong', ground, scheme)).toBeGreaterThanOrEqual(3);
	});
});

/** WCAG's contrast of two tokens, from 1 to 21. */
function contrast(a: string, b: string, scheme: Scheme): number {
	const [lighter = 0, darker = 0] = [luminance(a, scheme), luminance(b, scheme)].toSorted((x, y) => y - x);
	return (lighter + 0.05) / (darker + 0.05);
}

function luminance(token: string, scheme: Scheme): number {
	const color = tokens[token]?.[scheme];
	if (color === undefined) throw new Error(`tokens.css has no --${token}: light-dark(#rrggbb, #rrggbb).`);
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
