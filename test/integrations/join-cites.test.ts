import { expect, test } from 'vitest';
import { joinStamps } from '../../src/integrations/join-cites.ts';

test('a stamp stands beside the word before it, whatever parted them', () => {
	expect(joinStamps('One. <Cite of="a" /> Two.  <Cite of="b" />')).toBe('One.<Cite of="a" /> Two.<Cite of="b" />');
	expect(joinStamps('<Term id="a" /> <Cite of="a" />')).toBe('<Term id="a" /><Cite of="a" />');
	expect(joinStamps('One.\n  <Cite of="a" />\nTwo.\r\n<Cite of="b" />')).toBe(
		'One.<Cite of="a" />\nTwo.<Cite of="b" />',
	);
});

test('one that begins a paragraph or an item of a list stays where it is', () => {
	const begins = ['- ', '  * ', '12. ', '1) ', '> ', '| ', ''].map((begin) => `${begin}<Cite of="a" /> One.`);
	for (const prose of ['One.\n\n<Cite of="a" />', ...begins]) {
		expect(joinStamps(prose)).toBe(prose);
	}
});

test('nothing else is touched', () => {
	const prose = 'One <Day of="a" /> and <Citation /> two, <Fact of="b" />';
	expect(joinStamps(prose)).toBe(prose);
});
