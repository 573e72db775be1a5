import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marketTables } from '../support/market-tables.ts';

const css = readFileSync('src/styles/lookup.css', 'utf8').replace(/\s+/g, '');
const has = (selector: string) => expect(css.includes(selector.replaceAll(' ', '')), selector).toBe(true);

test.each(marketTables.at(-1)!.markets.map(({ id }) => id))(
	'without script, the two lists know the market %s: its lines stand in lookup.css',
	(market) => {
		for (const side of ['office', 'target']) {
			has(
				`.without-script:has(#${side}-select [data-market="${market}"]:checked) [data-side="${side}"][data-market="${market}"]`,
			);
		}
		has(
			`.without-script:has(#office-select [data-market="${market}"]:checked):has(#target-select [data-market="${market}"]:checked)`,
		);
	},
);
