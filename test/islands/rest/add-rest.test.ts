import { expect, test } from 'vitest';
import { addRest } from '../../../src/islands/rest/add-rest.ts';

test('what has parts gets the other parts, and everything else is replaced', () => {
	const props: { texts: Record<string, string>; names: string[]; day: string; kept: string } = {
		texts: { a: 'one', b: '' },
		names: [],
		day: '',
		kept: 'here',
	};
	expect(addRest(props, { texts: { b: 'two', c: 'three' }, names: ['x'], day: '2020-01-01' })).toEqual({
		texts: { a: 'one', b: 'two', c: 'three' },
		names: ['x'],
		day: '2020-01-01',
		kept: 'here',
	});
	expect(props.texts).toEqual({ a: 'one', b: '' });
});
