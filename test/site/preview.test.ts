import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/catalog/catalog.ts';
import { type Locale, locales, localeTraits } from '../../src/i18n/locales.ts';
import { scriptOf } from '../../src/i18n/script-of.ts';
import { openTypeface } from '../../src/reuse/preview/open-typeface.ts';
import { pictureSize, previewColors } from '../../src/reuse/preview/paint-preview.ts';
import { readTexts } from '../../src/reuse/preview/read-texts.ts';
import { root } from '../support/root.ts';
import { type BuiltPage, readPages, requireSite } from '../support/site.ts';
import type { SitePage } from '../support/site-browser.ts';
import { visitAll } from '../support/visit-all.ts';

/** In bytes; sites that show previews ask for far less than they allow. */
const most = 30_000;

const pages = () =>
	readPages().filter((page): page is BuiltPage & { locale: Locale } => !!page.locale && page.isIndexed);

const said = ({ elements }: BuiltPage, property: string) =>
	elements.find(({ attributes }) => attributes['property'] === property)?.attributes['content'];

const pictureOf = (page: BuiltPage) => new URL(said(page, 'og:image') ?? '').pathname;

describe('the picture beside a link to a page', () => {
	test('is there, a PNG of the size that is told, of a few kilobytes', () => {
		for (const page of pages()) {
			const file = join(requireSite().dir, pictureOf(page));
			expect(existsSync(file), page.path).toBe(true);
			const bytes = readFileSync(file);
			expect(bytes.subarray(0, 8).toString('latin1'), page.path).toBe('\u0089PNG\r\n\u001a\n');
			expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([pictureSize.width, pictureSize.height]);
			expect(bytes.length, page.path).toBeLessThan(most);
			expect([said(page, 'og:image:width'), said(page, 'og:image:height')]).toEqual(['1200', '630']);
		}
	});

	test('is of the page’s own language and title, in words for who does not see it; places share that of the lookup', () => {
		const alts = new Map<string, string>();
		for (const page of pages()) {
			const { segment } = localeTraits[page.locale];
			const { lookup, site } = wordsOf(page.locale);
			const path = page.path.slice(segment.length + 1);
			const subject = path.startsWith('/markets/') ? lookup.page.title : said(page, 'og:title');
			const alt = said(page, 'og:image:alt') ?? '';
			expect(alt, page.path).toBe(subject === site.name ? site.name : `${subject} · ${site.name}`);
			expect(pictureOf(page).startsWith(`/preview/${segment}/`), page.path).toBe(true);
			expect(alts.get(pictureOf(page)) ?? alt, page.path).toBe(alt);
			alts.set(pictureOf(page), alt);
		}
		const files = readdirSync(join(requireSite().dir, 'preview'), { recursive: true, encoding: 'utf8' });
		expect(files.filter((file) => file.endsWith('.png')).length).toBe(alts.size);
		expect(alts.size).toBeGreaterThan(locales.length * 20);
	});

	test.each(locales)('has a shape for every sign of its texts, in %s', async (locale) => {
		const own = pages().filter((page) => page.locale === locale && !/\/markets\/./.test(page.path));
		const signs = new Set(
			own.flatMap((page) => {
				const { texts } = readTexts(readFileSync(join(requireSite().dir, page.path, 'index.html'), 'utf8')) ?? {};
				return [...`${texts?.title}${texts?.name}${texts?.stamp}`];
			}),
		);
		const typeface = await openTypeface(scriptOf(locale) === 'Hant' ? 'noto-sans-tc' : 'noto-sans-sc', signs);
		expect(signs.size).toBeGreaterThan(40);
		expect([...signs].filter((sign) => typeface(sign) === undefined)).toEqual([]);
		const drawn = [...signs].filter((sign) => sign.trim() !== '');
		expect(drawn.filter((sign) => typeface(sign)?.outline.length === 0)).toEqual([]);
	});

	test('is one that a browser can read, with ink on paper', async () => {
		const ofPictures = new Map(pages().map((each) => [pictureOf(each), each]));
		const look = async ({ page, problems }: SitePage, [path, { elements }]: [string, BuiltPage]) => {
			const seen = await page.evaluate(async (address) => {
				const bitmap = await createImageBitmap(await (await fetch(address)).blob());
				const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
				const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
				context.drawImage(bitmap, 0, 0);
				const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
				const counts: Record<number, number> = {};
				for (let at = 0; at < data.length; at += 4) {
					const color = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
					counts[color] = (counts[color] ?? 0) + 1;
				}
				return { width: bitmap.width, height: bitmap.height, counts };
			}, path);
			expect(seen, path).toMatchObject(pictureSize);
			const [paper, ink, rule, accent, ground] = previewColors.map(
				(color) => seen.counts[Number.parseInt(color.slice(1), 16)] ?? 0,
			);
			expect(paper, path).toBeGreaterThan(500_000);
			expect(ink, path).toBeGreaterThan(5_000);
			for (const count of [rule, accent]) expect(count, path).toBeGreaterThan(1_000);
			// A page that cites no source has no stamp, and so has its picture.
			const isStamped = elements.some(({ attributes }) => attributes['class']?.split(' ').includes('page-date'));
			if (isStamped) expect(ground, path).toBeGreaterThan(1_000);
			else expect(ground, path).toBe(0);
			expect(problems).toEqual([]);
		};
		await visitAll([...ofPictures], {}, look, ({ open }) => open('/robots.txt'));
	});

	test('is asked for by no page of the site, nor kept for use offline', () => {
		const asking = readPages().filter(({ elements }) =>
			elements.some(({ attributes }) => ['src', 'href'].some((name) => attributes[name]?.includes('/preview/'))),
		);
		expect(asking.map(({ path }) => path)).toEqual([]);
		expect(readFileSync(join(requireSite().dir, 'sw.js'), 'utf8')).not.toContain('preview/');
	});

	test('has the colors of the pages by day', () => {
		const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
		const [paper, ink, rule, accent] = ['paper', 'ink', 'rule', 'accent'].map(
			(name) => new RegExp(`--${name}: light-dark\\((#[\\da-f]{6})`).exec(tokens)?.[1],
		);
		expect(previewColors.slice(0, 4)).toEqual([paper, ink, rule, accent]);
	});
});
