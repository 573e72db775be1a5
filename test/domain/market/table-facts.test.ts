import { expect, test } from 'vitest';
import { tableFacts } from '../../../src/domain/market/table-facts.ts';

test('answering needs a table without its names and without the places in its sources', () => {
	const markets = [{ id: 'japan', places: [{ code: 'JP', name: 'Japan', currency: 'JPY' }] }];
	expect(
		tableFacts({
			id: '2023-08',
			date: '2023-08-17',
			citations: [{ source: 'a', at: 'Table' }, { source: 'b' }],
			markets,
		}),
	).toEqual({ id: '2023-08', date: '2023-08-17', sources: ['a', 'b'], markets });
});
