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
	])('%s marks %j', (excerpt, phrases, expected) => {
		expect(marked(excerpt, phrases)).toBe(expected);
	});

	test('keeps the marks of the index where only an ending differs', () => {
		expect(marked('<mark>companies</mark> that check', ['company'])).toBe('[companies] that check');
	});

	test('is text, whatever it holds', () => {
		expect(marked('&lt;img src=x&gt; &amp;amp; <mark>&quot;x&quot;</mark>', [])).toBe('<img src=x> &amp; ["x"]');
		expect(marked('a (b) [c] .*', ['(b) [c] .*'])).toBe('a [(b) [c] .*]');
	});
});
