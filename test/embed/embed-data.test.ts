import { expect, test } from 'vitest';
import { fillHome, homeMark } from '../../src/embed/embed-data.ts';

test('addresses of the guide become whole, and nothing else changes', () => {
	const data = { path: `${homeMark}/en/sources/`, text: `see ${homeMark}/en/`, other: 'https://example.org/' };
	expect(JSON.parse(fillHome(JSON.stringify(data), 'https://guide.example/csp/'))).toEqual({
		...data,
		path: 'https://guide.example/csp/en/sources/',
	});
});

test('files of data that were built before are read by a script that is newer', () => {
	expect(fillHome('["guide:/en/"]', 'https://guide.example/')).toBe('["https://guide.example/en/"]');
});
