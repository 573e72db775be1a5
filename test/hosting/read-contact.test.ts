import { describe, expect, test } from 'vitest';
import { readContact } from '../../src/hosting/read-contact.ts';

describe('CONTACT', () => {
	test.each([
		['help@example.org', 'mailto:help@example.org', 'help@example.org'],
		['mailto:help@example.org', 'mailto:help@example.org', 'help@example.org'],
		[' help@guide.example.org\n', 'mailto:help@guide.example.org', 'help@guide.example.org'],
		['https://example.org/', 'https://example.org/', 'example.org'],
		['https://example.org/help/?about=guide', 'https://example.org/help/?about=guide', 'example.org/help/?about=guide'],
		['https://example.org/@help', 'https://example.org/@help', 'example.org/@help'],
	])('"%s" is an address to report to', (text, address, shown) => {
		expect(readContact(text)).toEqual({ address, shown });
	});

	test.each([undefined, '', '  '])('"%s" names nobody', (text) => {
		expect(readContact(text)).toBeUndefined();
	});

	test.each([
		'help',
		'help@',
		'help@example',
		'javascript:alert(1)',
		'javascript:alert(1)//a@b.c',
		'help@example.org?bcc=a@b.c',
		'example.org/help',
		'https://',
		'a@b.c d@e.f',
	])('"%s" stops the build and says what to write', (text) => {
		expect(() => readContact(text)).toThrow(
			`CONTACT is "${text}". Give a mail address, such as help@example.org, or a page, such as https://example.org/help; or leave it out.`,
		);
	});
});
