import { expect, test } from 'vitest';
import { choiceStyles } from '../../../src/components/market/choice-styles.ts';

const styles = choiceStyles(['africa', 'europe']);

test.each(['africa', 'europe', 'none'])('a chosen place of %s shows the sentence of its side', (market) => {
	for (const side of ['office', 'target']) {
		const rule = `.without-script:has(#${side}-select [data-market="${market}"]:checked) [data-side="${side}"][data-market="${market}"]`;
		expect(styles).toContain(rule);
	}
});

test('two chosen places of one market show that they belong together, of none they do not', () => {
	const both = (market: string) =>
		`.without-script:has(#office-select [data-market="${market}"]:checked):has(#target-select [data-market="${market}"]:checked)`;
	expect(styles).toContain(both('africa'));
	expect(styles).not.toContain(both('none'));
});
