import { expect, test } from 'vitest';
import { program } from '../../src/catalog/catalog.ts';
import { drawWorldMap } from '../../src/catalog/world-map.ts';

const map = drawWorldMap();
const shapes = map.shapes.flatMap(({ code }) => (code === undefined ? [] : [code]));
const dots = map.dots.map(({ code }) => code);

test('every place of the guide is on the map, as a shape, a dot or both', () => {
	expect(Object.keys(program.places).filter((code) => !shapes.includes(code) && !dots.includes(code))).toEqual([]);
	expect(new Set(shapes).size).toBe(shapes.length);
	expect(new Set(dots).size).toBe(dots.length);
});

test('places with a row of their own are drawn apart from their motherland', () => {
	for (const code of ['GF', 'SJ', 'GL', 'NC', 'PR', 'FK']) expect(shapes).toContain(code);
	for (const code of ['GP', 'MQ', 'RE', 'YT', 'BQ', 'TK', 'HK', 'MO', 'GI', 'SG']) expect(dots).toContain(code);
});

test('Antarctica is a dot, and takes no room', () => {
	expect(shapes).not.toContain('AQ');
	expect(dots).toContain('AQ');
	expect(map.width / map.height).toBeGreaterThan(2);
});

test('every dot and every beginning of a shape lies on the drawing', () => {
	for (const { code, x, y } of map.dots) {
		expect.soft(x >= 0 && x <= map.width && y >= 0 && y <= map.height, code).toBe(true);
	}
	for (const { code, path } of map.shapes) {
		expect.soft(path, code).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/);
	}
});

test('is light enough to be part of a page', () => {
	expect(map.shapes.reduce((sum, { path }) => sum + path.length, 0)).toBeLessThan(50_000);
});
