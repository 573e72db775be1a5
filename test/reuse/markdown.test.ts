import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../src/reuse/markdown/parse-html.ts';
import { writePage } from '../../src/reuse/markdown/write-page.ts';

const sourceAddress = (id: string) => (id === 'withdrawn' ? undefined : `https://source.example/${id}_(1)`);

describe('a page as Markdown', () => {
	test.each([
		[
			'text as it stands, and no sign of it as Markdown',
			'<p>a_b *c* [d] &lt;e&gt; `f` \\</p>',
			'a\\_b \\*c\\* \\[d\\] \\<e> \\`f\\` \\\\',
		],
		[
			'a paragraph that begins like a list as a paragraph',
			'<p>- 5 days</p><p>2018. A year</p>',
			'\\- 5 days\n\n2018\\. A year',
		],
		['no word joiner', '<p>since 2018&#8288;,</p>', 'since 2018,'],
		[
			'links whole, and headings without theirs',
			'<h2 id="x"><a class="anchor" href="#x">X</a></h2><p><a href="/en/y/">Y</a></p>',
			'## X\n\n[Y](https://guide.example/en/y/)',
		],
		[
			'nothing that only screen readers need',
			'<p><a href="https://a.example/">A<span class="vh"> (other site)</span></a></p>',
			'[A](https://a.example/)',
		],
		['short lists line by line', '<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
		[
			'steps with what belongs to them beneath',
			'<ol><li><p class="step-title">A <span class="tag">You</span></p><p>b</p></li><li>c</li></ol>',
			'1. **A (You)**\n\n   b\n\n2. c',
		],
		[
			'callouts as quotations that begin with their kind',
			'<div class="callout"><p class="callout-kind">Tip</p><p>a</p><p>b</p></div>',
			'> **Tip**\n>\n> a\n>\n> b',
		],
		[
			'tables with their caption, each cell on one line',
			'<table><caption>C</caption><thead><tr><th>H</th><th>I</th></tr></thead><tbody><tr><th>a|b</th><td>c<ul><li>d</li><li>e</li></ul></td></tr></tbody></table>',
			'**C**\n\n| H | I |\n| --- | --- |\n| a\\|b | c · d · e |',
		],
		[
			'what is folded under its title',
			'<details class="fold"><summary>Then</summary><p>a</p></details>',
			'**Then**\n\na',
		],
		[
			'no menu, contents, or list of sources',
			'<nav>a</nav><details class="contents"><p>b</p></details><section class="source-list">c</section><p>d</p>',
			'd',
		],
	])('has %s', (_, html, markdown) => {
		expect(contentOf(html)).toBe(markdown);
	});

	test('ends at a script that is never closed', () => {
		expect(parseHtml('<p>a</p><script>b')).toMatchObject({
			children: [
				{ name: 'p', children: ['a'] },
				{ name: 'script', children: [] },
			],
		});
	});

	test('turns each stamp into the mark of a footnote that names every source and its rank', () => {
		const html = `<p>It is so. ${stamp('c1', ['first', 'second'])} And so${stamp('c1')}.</p><p>${stamp('c2', ['withdrawn'])}x</p>`;
		expect(contentOf(html)).toBe('It is so.[^c1] And so[^c1].\n\n[^c2]x');
		expect(notesOf(html)).toEqual([
			'[^c1]: 2025 [first](https://source.example/first_%281%29) (rank); 2025 [second](https://source.example/second_%281%29) (rank) · A note.',
			'[^c2]: 2025 [withdrawn](https://guide.example/en/sources/#withdrawn) (rank) · A note.',
		]);
	});

	test('keeps any text from becoming a tag, a link or emphasis', () => {
		const text = fc.string({ unit: fc.constantFrom('a', '*', '_', '[', ']', '(', '`', '<', '\\', '#', ' ') });
		fc.assert(
			fc.property(text, (words) => {
				const written = contentOf(`<p>x${words.replaceAll('<', '&lt;')}x</p>`);
				expect(written.replace(/\\([\\`*_[\]<])/g, '')).not.toMatch(/[\\`*_[\]<]/);
				expect(written.replace(/\\([\\`*_[\]<])/g, '$1')).toBe(`x${words}x`.replace(/ +/g, ' '));
			}),
		);
	});

	test('is refused where the page says neither its address nor its title', () => {
		expect(() => writePage('<main><h1>A</h1></main>', sourceAddress)).toThrow('no canonical address');
	});
});

function stamp(name: string, sources?: string[]): string {
	const cited = sources?.map(
		(id) =>
			`<span class="cited">2025 <a href="/en/sources/#${id}" data-source="${id}">${id}</a> <span class="cited-rank">rank</span></span>`,
	);
	const citation =
		cited === undefined
			? ''
			: `<span popover id="${name}" class="citation">${cited.join('')}<span class="cited-note">A note.</span></span>`;
	return `<span class="cite">&#8288;<button class="stamp" popovertarget="${name}">2025</button>${citation}&#8288;</span>`;
}

function write(html: string): string {
	const head = '<head><link rel="canonical" href="https://guide.example/en/guide/x/"></head>';
	return writePage(`${head}<main><header class="page-head"><h1>Title</h1></header>${html}</main>`, sourceAddress);
}

/** What stands between the title and the foot. */
function contentOf(html: string): string {
	const [, content = ''] = /^# Title\n\n([\s\S]*?)\n\n---\n/.exec(write(html)) ?? [];
	return content;
}

function notesOf(html: string): string[] {
	return write(html)
		.split('\n')
		.filter((line) => line.startsWith('[^') && line.includes(']: '));
}
