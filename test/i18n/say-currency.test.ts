import { expect, test } from 'vitest';
import { sayCurrency } from '../../src/i18n/say-currency.ts';

const words = { notStated: 'not stated', legacy: '{currency} ({legacy} for older offers)' };

test.each([
	[{ currency: 'EUR' }, 'EUR'],
	[{ currency: 'BRL', legacyCurrency: 'USD' }, 'BRL (USD for older offers)'],
	[{ currency: 'not-stated' }, 'not stated'],
])('%j is said as %s', (cell, text) => {
	expect(sayCurrency(cell, words)).toBe(text);
});
