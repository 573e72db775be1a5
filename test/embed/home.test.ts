import { expect, test } from 'vitest';
import { home } from '../../src/embed/home.ts';

test('the guide stands above the folder of the script, wherever that is', () => {
	expect(home).toBe(new URL('../../src/', import.meta.url).href);
});
