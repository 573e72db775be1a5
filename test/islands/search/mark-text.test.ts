import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markText } from '../../../src/islands/search/mark-text.ts';

function marked(excerpt: string, phrases: string[]): string {
	return markText(excerpt, phrases)
		.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
		.join('');
}

describe('an excerpt', () => {
	test.each([
		['授權<mark>之間</mark><mark>接經</mark>銷商', ['間接經銷商'], '授權之[間接經銷商]'],
		['An <mark>indirect</mark> <mark>reseller</mark> sells', ['indirect reseller'], 'An [indirect reseller] sells'],
		['A Reseller and a reseller', ['reseller'], 'A [Reseller] and a [reseller]'],
		['unseller', ['seller'], 'unseller'],
		['the <mark>currency.</mark> Also <mark>台灣,</mark>', ['台灣 currency'], 'the [currency]. Also [台灣],'],
		[
			'a distributor, an indirect provider',
			['distributor', 'indirect provider'],
			'a [distributor], an [indirect provider]',
		],
		['The direct-bill list (first-line support)', ['direct-bill'], 'The [direct-bill] list (first-line support)'],
		['what costs $1 [a month]? a/b', ['$1 [a', 'a/b'], 'what costs [$1 [a] month]? [a/b]'],
	])('%s marks %j', (excerpt, phrases, expected) => {
		expect(marked(excerpt, phrases)).toBe(expected);
	});

	test.each([[['in', 'indirect reseller']], [['indirect reseller', 'in']]])(
		'marks the longest of the phrases that begin alike: %j',
		(phrases) => {
			expect(marked('an indirect reseller', phrases)).toBe('an [indirect reseller]');
		},
	);

	test('marks no single Latin letter, but a single character', () => {
		expect(marked('a 台 b', ['台 a'])).toBe('a [台] b');
	});

	test('marks nothing for nothing', () => {
		expect(marked('a b', ['', '  cc'])).toBe('a b');
	});

	test('comes without empty pieces', () => {
		const seller = { text: 'seller', isMarked: true };
		expect(markText('seller', ['seller'])).toEqual([seller]);
		expect(markText('sellerseller', ['seller'])).toEqual([seller, { text: 'seller', isMarked: false }]);
		expect(markText('<mark>seller</mark><mark>seller</mark>', [])).toEqual([seller, seller]);
	});

	test('keeps the marks of the index where only an ending differs', () => {
		expect(marked('<mark>companies</mark> that check', ['company'])).toBe('[companies] that check');
	});

	test('keeps every letter, whatever is looked for', () => {
		const text = fc.string({ unit: fc.constantFrom(...'aB1 -^$\\.*+?()[]{}|/&é台') });
		fc.assert(
			fc.property(text, fc.array(text), (excerpt, phrases) => {
				const pieces = markText(excerpt, phrases);
				expect(pieces.map((piece) => piece.text).join('')).toBe(excerpt);
			}),
		);
	});

	test('is text, whatever it holds', () => {
		expect(marked('&lt;img src=x&gt; &amp;amp; <mark>&quot;x&quot;</mark>', [])).toBe('<img src=x> &amp; ["x"]');
		expect(marked('&#39;a&#39; &#x27;b&#x27; &lt;&gt;', [])).toBe("'a' 'b' <>");
		expect(marked('a (b) [c] .*', ['(b) [c] .*'])).toBe('a [(b) [c] .*]');
	});
});
