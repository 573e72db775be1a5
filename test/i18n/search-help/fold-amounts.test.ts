import { describe, expect, test } from 'vitest';
import { foldAmounts } from '../../../src/i18n/search-help/fold-amounts.ts';

const scales = {
	k: 1_000,
	m: 1_000_000,
	thousand: 1_000,
	million: 1_000_000,
	萬: 10_000,
	万: 10_000,
	万亿: 1e12,
	'mio.': 1e6,
};

describe('an amount', () => {
	test.each([
		['1 million', '1,000,000'],
		['1.5 Million', '1,500,000'],
		['$1m', '1,000,000'],
		['US$ 1M', '1,000,000'],
		['$1 million', '1,000,000'],
		['€300,000', '300,000'],
		['USD 1,000,000', '1,000,000'],
		['1000000 usd', '1,000,000'],
		['usd 30 million', '30,000,000'],
		['1000000', '1,000,000'],
		['300k', '300,000'],
		['100 萬', '1,000,000'],
		['100万美元', '1,000,000美元'],
		['2万亿', '2,000,000,000,000'],
		['revenue of $1 million a year', 'revenue of 1,000,000 a year'],
		['1 million for partners', '1,000,000 for partners'],
		['營收100萬以上', '營收1,000,000以上'],
		['1 Mio. Euro', '1,000,000 Euro'],
		['1 Mioe', '1 Mioe'],
	])('written %s is looked for as %s', (query, folded) => {
		expect(foldAmounts(query, scales)).toBe(folded);
	});

	test.each([
		'1,000,000',
		'12 months',
		'365 days',
		'Microsoft 365',
		'ALL 365',
		'M365',
		'E5',
		'2FA',
		'2025-10-01',
		'1 k',
		'1m2',
		'3 markets',
		'tier 1',
	])('is not %s', (query) => {
		expect(foldAmounts(query, scales)).toBe(query);
	});
});
