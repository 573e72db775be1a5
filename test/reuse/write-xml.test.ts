import { expect, test } from 'vitest';
import { writeXml } from '../../src/reuse/write-xml.ts';

test('writes an element a line, text beside its tags, and what is empty as one tag', () => {
	expect(writeXml(['feed', { 'xml:lang': 'en' }, ['title', {}, 'Changes'], ['link', { rel: 'self' }]])).toBe(
		'<?xml version="1.0" encoding="utf-8"?>\n<feed xml:lang="en">\n<title>Changes</title>\n<link rel="self"/>\n</feed>\n',
	);
});

test('lets no text or attribute end what holds it, and leaves out what XML cannot hold', () => {
	expect(writeXml(['a', { b: '"<&>' }, '</a>&amp;\u0000\u001b\t夏'])).toContain(
		'<a b="&quot;&lt;&amp;&gt;">&lt;/a&gt;&amp;amp;\t夏</a>',
	);
});
