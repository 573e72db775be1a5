import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printJson } from '../../src/reuse/data/print-json.ts';

describe('JSON for people', () => {
	test('keeps on one line what fits there, and breaks what does not', () => {
		const long = { names: ['a'.repeat(40), 'b'.repeat(40)], short: [{ money: 1000 }] };
		expect(printJson(long).split('\n')).toEqual([
			'{',
			'  "names": [',
			`    "${'a'.repeat(40)}",`,
			`    "${'b'.repeat(40)}"`,
			'  ],',
			'  "short": [{ "money": 1000 }]',
			'}',
		]);
	});

	test('says the same as JSON for machines', () => {
		const stringUnit = fc.constantFrom('a', '中', ' ', '\n', '[', ']', '"');
		fc.assert(
			fc.property(fc.jsonValue({ stringUnit }), (value) => {
				expect(JSON.parse(printJson([value]))).toEqual(JSON.parse(JSON.stringify([value])));
			}),
		);
	});
});
