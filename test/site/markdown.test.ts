import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { program, wordsOf } from '../../src/catalog/catalog.ts';
import { textOf } from '../support/read-html.ts';
import { type BuiltPage, readPages, requireSite } from '../support/site.ts';

const pages = () => readPages().filter(({ kind }) => kind === 'guide');

describe('a page of the guide as Markdown', () => {
	test('has the title and every heading of the page, in order', () => {
		for (const page of pages()) {
			const headings = page.elements
				.filter(
					({ name, ancestors, attributes }) =>
						/^h[1-6]$/.test(name) && ancestors.includes('main') && attributes['id'] !== 'sources-of-page',
				)
				.map((heading) => `${'#'.repeat(Number(heading.name[1]))} ${textOf(page.html, heading)}`);
			const written = [...markdownOf(page).matchAll(/^(?:[\s>-]*)(#{1,6} .+)$/gm)].map(([, text = '']) => plain(text));
			expect(written, page.path).toEqual(headings);
		}
	});

	test('marks what the page stamps, and holds one footnote for each citation', () => {
		for (const page of pages()) {
			const text = markdownOf(page);
			const [marks, notes] = [/(?<!^)\[\^(c\d+)\]/gm, /^\[\^(c\d+)\]: ./gm].map((pattern) => [
				...new Set([...text.matchAll(pattern)].map(([, name]) => name)),
			]);
			const stamps = page.elements.flatMap(({ attributes }) => attributes['popovertarget'] ?? []);
			expect(marks?.toSorted(), page.path).toEqual([...new Set(stamps)].toSorted());
			expect(notes?.toSorted(), page.path).toEqual(marks?.toSorted());
		}
	});

	test('names each source by the address at which it is published', () => {
		for (const page of pages()) {
			const notes = markdownOf(page)
				.split('\n')
				.filter((line) => line.startsWith('[^'))
				.join('\n');
			const cited = page.elements.flatMap(({ attributes, ancestors }) =>
				ancestors.includes('main') && !ancestors.includes('section') ? (attributes['data-source'] ?? []) : [],
			);
			for (const id of cited) {
				const address = program.sources[id]!.address.replaceAll('(', '%28').replaceAll(')', '%29');
				expect(notes, `${page.path}: ${id}`).toContain(`](${address})`);
			}
		}
	});

	test('says what the guide is not, where the page stands, and which version of the facts it shows', () => {
		for (const page of pages()) {
			const canonical = page.elements.find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'];
			const text = plain(markdownOf(page));
			expect(text, page.path).toContain(wordsOf(page.locale!).site.independent);
			expect(text, page.path).toContain(`<${canonical}>`);
			expect(text, page.path).toMatch(/[0-9a-f]{12}/);
		}
	});

	test('holds no HTML, no unfilled name and no link that needs the page', () => {
		for (const page of pages()) {
			const text = markdownOf(page);
			expect(text.match(/(?<!\\)<(?!https?:)[^>]*>/g), page.path).toBeNull();
			expect(text.match(/\{[a-z][\w-]*\}/g), page.path).toBeNull();
			expect(text.match(/\]\((?!https?:\/\/)[^)]*\)/g), page.path).toBeNull();
		}
	});
});

const known = new Map<string, string>();

function markdownOf({ path }: BuiltPage): string {
	const text = known.get(path) ?? readFileSync(join(requireSite().dir, `${path.slice(0, -1)}.md`), 'utf8');
	known.set(path, text);
	return text;
}

function plain(text: string): string {
	return text.replace(/\\([\\`*_[\]<])/g, '$1');
}
