import { describe, expect, test } from 'vitest';
import { mendPath } from '../../src/i18n/mend-path.ts';

describe('an address that is almost right', () => {
	test.each([
		['/en/markets/TW/', '/en/markets/tw/'],
		['/zh-TW/guide/overview/', '/zh-tw/guide/overview/'],
		['/en/markets/tw', '/en/markets/tw/'],
		['/EN/Markets/TW', '/en/markets/tw/'],
		['/Data/Program.json', '/data/program.json'],
		['/en//markets/', '/en/markets/'],
		['/en/v1.2/tw', '/en/v1.2/tw/'],
	])('%s becomes %s', (given, expected) => {
		expect(mendPath(given)).toBe(expected);
	});

	test.each(['/en/markets/tw/', '/', '/data/program.json', '/en/%E7%B9%81/', '/en/%7E/'])(
		'%s stays as it is',
		(path) => {
			expect(mendPath(path)).toBeUndefined();
		},
	);

	test('keeps what the host puts before it', () => {
		expect(mendPath('/Guide/EN/markets/', '/Guide')).toBe('/Guide/en/markets/');
		expect(mendPath('/Guide/en/markets/', '/Guide')).toBeUndefined();
	});

	test('never leads to another host', () => {
		expect(mendPath('//other.example/A')).toBe('/other.example/a/');
		expect(mendPath('//other.example/a/')).toBe('/other.example/a/');
		expect(mendPath('/csp//other.example/A', '/csp')).toBe('/csp/other.example/a/');
	});

	test('leads to an address that needs no mending', () => {
		expect(mendPath(mendPath('/EN/Guide/%E7%B9%81x') as string)).toBeUndefined();
	});
});
