import { describe, expect, test } from 'vitest';
import { breakLines } from '../../src/reuse/preview/break-lines.ts';
import { fillOutline } from '../../src/reuse/preview/fill-outline.ts';
import { openTypeface } from '../../src/reuse/preview/open-typeface.ts';
import { paintPreview, pictureSize, previewColors } from '../../src/reuse/preview/paint-preview.ts';
import { picturePath } from '../../src/reuse/preview/picture-path.ts';

const line = (type: 'M' | 'L' | 'Z', x: number, y: number) => ({ type, x, y, x1: 0, y1: 0, x2: 0, y2: 0 });
const box = (left: number, top: number, right: number, bottom: number) => [
	line('M', left, top),
	line('L', right, top),
	line('L', right, bottom),
	line('L', left, bottom),
	line('Z', 0, 0),
];

describe('an outline covers', () => {
	const coverageAt = (outline: ReturnType<typeof box>) => {
		const { left, top, width, shares } = fillOutline(outline, { x: 0, y: 0 }, 1) as NonNullable<
			ReturnType<typeof fillOutline>
		>;
		return (x: number, y: number) => Math.round((shares[(y - top) * width + x - left] ?? 0) * 1000) / 1000;
	};

	test('whole pixels, and of those at its edge the part that lies inside', () => {
		const at = coverageAt(box(1.25, 2, 4, 3.5));
		expect([at(1, 2), at(2, 2), at(3, 2), at(4, 2)]).toEqual([0.75, 1, 1, 0]);
		expect([at(1, 3), at(2, 3)]).toEqual([0.375, 0.5]);
	});

	test('half of what a diagonal cuts', () => {
		const at = coverageAt([line('M', 0, 0), line('L', 4, 4), line('L', 0, 4), line('Z', 0, 0)]);
		expect([at(0, 0), at(0, 1), at(1, 1), at(3, 3), at(3, 0)]).toEqual([0.5, 1, 0.5, 0.5, 0]);
	});

	test('once where two of its parts overlap, and nothing in a hole', () => {
		const overlapping = coverageAt([...box(0, 0, 3, 3), ...box(2, 0, 5, 3)]);
		expect([overlapping(1, 1), overlapping(2, 1), overlapping(4, 1)]).toEqual([1, 1, 1]);
		const hole = [line('M', 1, 1), line('L', 1, 2), line('L', 2, 2), line('L', 2, 1), line('Z', 0, 0)];
		const ring = coverageAt([...box(0, 0, 3, 3), ...hole]);
		expect([ring(0, 1), ring(1, 1), ring(2, 1)]).toEqual([1, 0, 1]);
	});

	test('nothing where it has no lines', () => {
		expect(fillOutline([], { x: 0, y: 0 }, 10)).toBeUndefined();
	});
});

describe('a title is broken', () => {
	/** Every sign is as wide as any other. */
	const measure = (text: string) => text.length;

	test.each([
		['en', 'Move from direct bill to indirect reseller', 30, ['Move from direct bill', 'to indirect reseller']],
		['en', 'Short', 30, ['Short']],
		['zh-Hant-TW', '從直接計費轉為間接經銷商', 8, ['從直接計費轉為', '間接經銷商']],
		['zh-Hans-CN', '准备（开始之前）', 4, ['准备', '（开始', '之前）']],
	])('%s: %s', (tag, text, width, lines) => {
		expect(breakLines(text, tag, width, measure)).toEqual(lines);
	});

	test('into no lines where a word is wider than one', () => {
		expect(breakLines('incomprehensibilities', 'en', 10, measure)).toBeUndefined();
	});
});

describe('a picture', () => {
	const texts = { title: '驗證與 A', name: '指南', stamp: '2025 年', languageTag: 'zh-Hant-TW' };
	const characters = new Set('驗證與 A指南2025 年');

	test('is drawn alike each time, in the colors it names, with every sign that the typeface has', async () => {
		const typeface = await openTypeface('noto-sans-tc', characters);
		const [first, second] = [paintPreview(texts, typeface), paintPreview(texts, typeface)];
		expect(first.missing).toEqual([]);
		expect(Buffer.from(first.picture.pixels).equals(Buffer.from(second.picture.pixels))).toBe(true);
		expect(first.picture.palette.slice(0, previewColors.length)).toEqual(previewColors);
		expect(Math.max(...new Set(first.picture.pixels))).toBeLessThan(first.picture.palette.length);
		const { pixels } = first.picture;
		const isInk = (index: number) => pixels[index] === 1;
		const columns = [...pixels.keys()].filter(isInk).map((index) => index % pictureSize.width);
		expect(Math.min(...columns)).toBeGreaterThan(80);
		expect(Math.max(...columns)).toBeLessThan(pictureSize.width - 80);
	});

	test('tells the signs that the typeface lacks, and leaves them out', async () => {
		const typeface = await openTypeface('noto-sans-tc', new Set([...characters, 'ก', '😀']));
		expect(paintPreview({ ...texts, title: '驗 ก😀' }, typeface).missing).toEqual(['ก', '😀']);
	});

	test.each([
		['/', '/preview/en/home.png'],
		['/guide/', '/preview/en/guide.png'],
		['/guide/overview/', '/preview/en/guide/overview.png'],
		['/markets/', '/preview/en/markets.png'],
		['/markets/tw/', '/preview/en/markets.png'],
	])('of the page %s stands at %s', (path, picture) => {
		expect(picturePath('en', path)).toBe(picture);
	});
});
