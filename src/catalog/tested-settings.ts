/** What the pages are looked at with, by the tests and on the page that tells of them. In CSS pixels. */
export const testedWidths = [320, 768, 1280] as const;

/** A screen of 1280 pixels at four times its size. */
export const narrowestWidth = testedWidths[0];
