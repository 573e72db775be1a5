import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preprocessCSS, resolveConfig } from 'vite';
import { expect, test } from 'vitest';
import { askContainer, moveSelector, shadowStyles } from '../../src/integrations/shadow-styles.ts';
import { root } from '../support/root.ts';

const config = await resolveConfig({ configFile: false, css: { postcss: { plugins: [shadowStyles()] } } }, 'build');
const fitted = async (css: string, file = 'some.css') => (await preprocessCSS(css, file, config)).code;

test.each([
	[':root', ':host'],
	['html', ':host'],
	['body', '.guide'],
	['.checker h2', '.checker h2'],
	[':lang(zh) h1', ':lang(zh) h1'],
	[':lang(zh-TW)', ':host(:state(lang-zh-TW)), [lang]:not(.guide):lang(zh-TW)'],
])('%s becomes %s', (selector, moved) => {
	expect(moveSelector(selector)).toBe(moved);
});

test.each([
	['a { margin: 0 -1.5rem .5rem; }', 'a { margin: 0 calc(-1.5 * var(--rem)) calc(.5 * var(--rem)); }'],
	['a { font: 600 0.72rem / 1.35 b; }', 'a { font: 600 calc(0.72 * var(--rem)) / 1.35 b; }'],
	[':host { --rem: 1rem; }', ':host { --rem: 1rem; }'],
	['@media (width >= 40rem) { a { top: 0; } }', '@container (width >= 40em) { a { top: 0; } }'],
	['@media print { :root, p { top: 0; } }', '@media print { :host, p { top: 0; } }'],
])('%s becomes %s', async (css, expected) => {
	expect(await fitted(css)).toBe(expected);
});

test('a question that an element has no answer to stops the build', () => {
	expect(() => askContainer('(height >= 40rem)')).toThrow('@media (height >= 40rem) has no form for an element yet.');
	expect(() => askContainer('(40rem <= width < 60rem)')).toThrow('shadow-styles.ts');
});

test('of the styles that elements take over, nothing still looks at the page or counts by its root', async () => {
	const folder = join(root, 'src/styles');
	const taken = ['tokens', 'base', 'claims', 'answers', 'lookup', 'world-map', 'checker', 'checklist', 'embed'];
	const files = readdirSync(folder).filter((file) => taken.includes(file.replace('.css', '')));
	expect(files).toHaveLength(taken.length);
	for (const file of files) {
		const css = await fitted(readFileSync(join(folder, file), 'utf8'), join(folder, file));
		const rest = css.replace('--rem: 1rem', '').replace(/\/\*[\s\S]*?\*\//g, '');
		expect(rest.match(/[\d.]rem\b|:root|@media[^{]*width/g), file).toBeNull();
	}
});
