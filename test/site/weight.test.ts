import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { guidePageIds } from '../../src/catalog/guide-pages.ts';
import { locales } from '../../src/i18n/locales.ts';
import { type BuiltPage, readPages, requireSite } from '../support/site.ts';
import { newSitePage } from '../support/site-browser.ts';

/** What the first ten packets of a connection carry: a page within it is there after one round trip. */
const oneRoundTrip = 14_600;
const mostRequests = 4;
const mostScript = 2_000;
/** With all that makes them answer; the rest of what they know comes with the first answer, as the names in other languages with a field. */
const interactive = [
	{ page: 'markets', mostBytes: 45_000, mostRequests: 7 },
	{ page: 'check', mostBytes: 45_000, mostRequests: 6 },
	{ page: 'checklist', mostBytes: 40_300, mostRequests: 6 },
];

interface Weight {
	path: string;
	requests: number;
	bytes: number;
	/** Scripts inside the page and beside it. */
	script: number;
}

/** Brotli's sizes, since every host that matters compresses. */
describe('a guide page on a slow line', async () => {
	const weights = await weigh(readPages().filter(({ kind }) => kind === 'guide'));
	const heaviest = weights.toSorted((a, b) => b.bytes - a.bytes).slice(0, 3);
	console.log(heaviest.map(({ path, bytes, requests }) => `${path}: ${bytes} B in ${requests} requests`).join('\n'));

	test(`weighs no more than ${oneRoundTrip} bytes in all, in every language`, () => {
		expect(weights).toHaveLength(guidePageIds.length * locales.length);
		expect(weights.filter(({ bytes }) => bytes > oneRoundTrip)).toEqual([]);
	});

	test(`asks no more than ${mostRequests} times`, () => {
		expect(weights.filter(({ requests }) => requests > mostRequests)).toEqual([]);
	});

	test(`runs no more than ${mostScript} bytes of script`, () => {
		expect(weights.filter(({ script }) => script > mostScript)).toEqual([]);
	});
});

describe.each(interactive)('$page/ with all that makes it answer', async ({ page: name, ...most }) => {
	const weights = await weigh(readPages().filter(({ path }) => new RegExp(`^/[^/]+/${name}/$`).test(path)));
	console.log(weights.map(({ path, bytes, requests }) => `${path}: ${bytes} B in ${requests} requests`).join('\n'));

	test(`weighs no more than ${most.mostBytes} bytes, in every language`, () => {
		expect(weights).toHaveLength(locales.length);
		expect(weights.filter(({ bytes }) => bytes > most.mostBytes)).toEqual([]);
	});

	test(`asks no more than ${most.mostRequests} times`, () => {
		expect(weights.filter(({ requests }) => requests > most.mostRequests)).toEqual([]);
	});
});

async function weigh(pages: readonly BuiltPage[]): Promise<Weight[]> {
	const { page, open, settle, requests, close } = await newSitePage();
	const weights: Weight[] = [];
	for (const { path, html, elements } of pages) {
		requests.length = 0;
		await open(path);
		await settle();
		await page.waitForTimeout(50);
		const files = requests.map((address) => new URL(address).pathname);
		const inline = elements
			.filter(({ name, attributes }) => name === 'script' && !('src' in attributes))
			.map(({ start, end }) => html.slice(start, end))
			.join('');
		const scripts = files.filter((file) => file.endsWith('.js'));
		weights.push({
			path,
			requests: files.length,
			bytes: sum(files.map(weighFile)),
			script: sum(scripts.map(weighFile)) + (inline === '' ? 0 : compress(inline)),
		});
	}
	await close();
	return weights;
}

const known = new Map<string, number>();

function weighFile(path: string): number {
	const file = path.endsWith('/') ? `${path}index.html` : path;
	const size = known.get(file) ?? compress(readFileSync(join(requireSite().dir, file)));
	known.set(file, size);
	return size;
}

function compress(content: string | Buffer): number {
	return brotliCompressSync(content).length;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
