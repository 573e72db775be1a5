import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pictureSize, previewColors } from '../../src/reuse/preview/paint-preview.ts';
import { root } from '../support/root.ts';
import { readPages, requireSite } from '../support/site.ts';
import { newSitePage } from '../support/site-browser.ts';

describe('the picture beside a link to the guide', () => {
	const named = (property: string) => [
		...new Set(
			readPages().flatMap(({ elements }) =>
				elements.flatMap(({ attributes }) =>
					attributes['property'] === property ? (attributes['content'] ?? '') : [],
				),
			),
		),
	];

	test('is the same on every page, at a whole address, in the size that is told', () => {
		const [address = '', ...others] = named('og:image');
		expect(others).toEqual([]);
		expect(new URL(address).pathname).toBe('/preview.png');
		expect([named('og:image:width'), named('og:image:height')]).toEqual([
			[String(pictureSize.width)],
			[String(pictureSize.height)],
		]);
	});

	test('is one that a browser can read, of a few kilobytes, and not blank', async () => {
		const { page, open, problems, close } = await newSitePage();
		await open('/robots.txt');
		const seen = await page.evaluate(async () => {
			const bitmap = await createImageBitmap(await (await fetch('/preview.png')).blob());
			const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
			const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
			context.drawImage(bitmap, 0, 0);
			const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
			const colors = new Set<string>();
			for (let at = 0; at < data.length; at += 4) {
				colors.add(`#${[...data.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`);
			}
			return { width: bitmap.width, height: bitmap.height, colors: [...colors] };
		});
		expect(seen).toMatchObject(pictureSize);
		expect(seen.colors.toSorted()).toEqual([...previewColors].toSorted());
		expect(readFileSync(join(requireSite().dir, 'preview.png')).length).toBeLessThan(8_000);
		expect(problems).toEqual([]);
		await close();
	});

	test('has the colors of the pages by day', () => {
		const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
		const [paper, ink, rule, accent] = ['paper', 'ink', 'rule', 'accent'].map(
			(name) => new RegExp(`--${name}: light-dark\\((#[\\da-f]{6})`).exec(tokens)?.[1],
		);
		expect(previewColors.slice(0, 4)).toEqual([paper, ink, rule, accent]);
	});
});
