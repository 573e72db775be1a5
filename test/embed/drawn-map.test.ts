import { expect, test } from 'vitest';
import { findMap } from '../../src/embed/drawn-map.ts';

test('the map of a page is taken over as data, with its entities read and without the marks of Astro', () => {
	const html =
		'<main><p>Text</p><figure class="world-map" data-astro-cid="x"><svg viewBox="0 0 1 1"><path data-code="TW" d="M0 0z"></path></svg><p>A &amp; B</p></figure></main>';
	expect(findMap(html)).toEqual([
		'figure',
		{ class: 'world-map' },
		[
			['svg', { viewBox: '0 0 1 1' }, [['path', { 'data-code': 'TW', d: 'M0 0z' }, []]]],
			['p', {}, ['A & B']],
		],
	]);
});

test('a page without a map stops the build', () => {
	expect(() => findMap('<main></main>')).toThrow('no map');
});
