import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkComponent, componentShapes } from '../../src/catalog/check-component.ts';
import { parseDoc } from '../../src/catalog/parse-doc.ts';
import { program } from '../support/program.ts';
import { root } from '../support/root.ts';

const manual = readFileSync(join(root, 'content/README.md'), 'utf8');
const examples = [...manual.matchAll(/```yaml\n# ([a-z0-9/-]+\.yaml)(.*\n[\s\S]*?)```/g)].map(
	([, path = '', text = '']) => ({ path, text: `#${text}` }),
);

describe("the editor's manual", () => {
	test.each(examples)('shows $path as it can be written', ({ path, text }) => {
		expect(existsSync(join(root, 'content/data', path))).toBe(true);
		expect(() => parse(text)).not.toThrow();
	});

	test('cites sources that are there', () => {
		const cited = [...manual.matchAll(/source: ([a-z0-9-]+)/g)].map(([, id = '']) => id);
		expect(cited.filter((id) => !(id in program.sources))).toEqual([]);
	});

	test('shows every component, with ids that are there', () => {
		const written = [...manual.matchAll(/`(<[A-Z][^`]*>)`/g)].map(([, each = '']) => each);
		const text = ['---', '---', ...written].join('\n');
		const components = parseDoc({ path: 'content/docs/en/guide/manual.mdx', text })?.components ?? [];
		const shown = components.filter(({ attributes }) => !JSON.stringify(attributes).includes('…'));
		expect(new Set(shown.map(({ name }) => name))).toEqual(new Set(Object.keys(componentShapes)));
		expect(shown.flatMap((component) => [...checkComponent(component, program)])).toEqual([]);
	});

	test('names files that are there', () => {
		const named = [...manual.matchAll(/`((?:src|test)\/[\w./-]+\.tsx?)`/g)].map(([, path = '']) => path);
		expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
		expect(named).not.toEqual([]);
	});
});
