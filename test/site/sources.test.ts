import { expect, test } from 'vitest';
import { program } from '../../src/catalog/catalog.ts';
import { languageOfTitle } from '../../src/domain/source/language-of-title.ts';
import { readPages } from '../support/site.ts';

test('wherever a page names a source, the title is marked with the language it is written in', () => {
	const wrong = new Set<string>();
	let named = 0;
	for (const { path, html } of readPages()) {
		for (const [, id = '', language] of html.matchAll(/data-source="([^"]+)"[^>]*><span lang="([^"]+)">/g)) {
			const source = program.sources[id];
			named++;
			if (source === undefined || languageOfTitle(source) !== language) wrong.add(`${path}: ${id} in ${language}`);
		}
	}
	expect([...wrong].slice(0, 10)).toEqual([]);
	expect(named).toBeGreaterThan(1000);
});

test('the list of sources marks every title with its language, and the link with that of the document', () => {
	for (const { html } of readPages().filter(({ path }) => path.endsWith('/sources/'))) {
		for (const [id, source] of Object.entries(program.sources)) {
			const entry = html.slice(html.indexOf(`<li id="${id}"`)).split('</li>')[0] ?? '';
			expect(entry, id).toContain(`hreflang="${source.language}"`);
			expect(entry, id).toContain(`<span lang="${languageOfTitle(source)}">`);
		}
	}
});
