/**
 * What the pages are looked at with, by the tests and on the page that tells of them: the one place for it, so that
 * the page says what is true.
 */

/** In CSS pixels: a phone, a tablet, a desk. */
export const testedWidths = [320, 768, 1280] as const;

/** A screen of 1280 pixels at four times its size. */
export const narrowestWidth = testedWidths[0];

/** How many times the usual size text is tested at. */
export const largestText = 2;

/** The side of the smallest target without room around it, as axe's rule has it. In CSS pixels. */
export const smallestTarget = 24;

export interface TestedSetting {
	width: (typeof testedWidths)[number];
	colorScheme: 'light' | 'dark';
	/** `active` where the reader's own colors stand in for those of the page. */
	forcedColors: 'none' | 'active';
	/** Times the usual size. */
	text: 1 | typeof largestText;
	/** Every page is looked at so in each run; in the other settings pages take turns, and a full run looks at all. */
	isAlways: boolean;
}

const [phone, tablet, desk] = testedWidths;
const usual = { colorScheme: 'light', forcedColors: 'none', text: 1, isAlways: false } as const;

/** Less motion is asked for in all of them, so that nothing is looked at half way. */
export const testedSettings: readonly TestedSetting[] = [
	{ ...usual, width: phone, isAlways: true },
	{ ...usual, width: desk, isAlways: true },
	{ ...usual, width: tablet },
	{ ...usual, width: desk, colorScheme: 'dark' },
	{ ...usual, width: phone, colorScheme: 'dark' },
	{ ...usual, width: tablet, colorScheme: 'dark' },
	{ ...usual, width: desk, forcedColors: 'active' },
	{ ...usual, width: phone, colorScheme: 'dark', forcedColors: 'active' },
	{ ...usual, width: desk, text: largestText },
	{ ...usual, width: tablet, colorScheme: 'dark', text: largestText },
	{ ...usual, width: phone, text: largestText },
];
