import { expect, test } from 'vitest';
import { sayAge } from '../../../src/islands/market-lookup/say-age.ts';

const words = { ageUnder: 'under a year', ageOne: 'one year', ageMany: '{years} years' };

test.each([
	['2026-02-28', 'under a year'],
	['2026-03-01', 'one year'],
	['2027-02-28', 'one year'],
	['2028-03-01', '3 years'],
])('the age of a table on %s is told in whole years', (day, age) => {
	expect(sayAge('2025-03-01', day, words)).toBe(age);
});
