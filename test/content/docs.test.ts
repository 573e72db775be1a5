import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { componentShapes } from '../../src/catalog/check-component.ts';
import { checkDocs } from '../../src/catalog/check-docs.ts';
import { formatProblem } from '../../src/domain/program/problem.ts';
import { docFiles } from '../support/docs.ts';
import { program } from '../support/program.ts';
import { root } from '../support/root.ts';

test('every page names what is there, and every translation follows its reference', () => {
	expect(checkDocs(docFiles, program).map(formatProblem)).toEqual([]);
});

describe('what is known of a component of the prose', () => {
	const registry = readFileSync(join(root, 'src/components/prose/prose-components.ts'), 'utf8');
	const [, registered = ''] = registry.split('proseComponents = {');

	test('covers every component that a page may use', () => {
		const names = [...registered.matchAll(/^\t([A-Z]\w*)/gm)].map(([, name = '']) => name);
		expect(Object.keys(componentShapes).toSorted()).toEqual(names.toSorted());
	});

	test.each(Object.entries(componentShapes))('says what <%s> declares', (name, { attributes, words }) => {
		const file = name === 'Link' ? 'OutsideLink' : name;
		const source = readFileSync(join(root, `src/components/prose/${file}.astro`), 'utf8');
		const props = /interface Props \{([\s\S]*?)\n\}/.exec(source)?.[1] ?? '';
		const declared = [...props.matchAll(/^\t(\w+\??):/gm)].map(([, attribute = '']) => attribute);
		expect(attributes.toSorted()).toEqual(declared.toSorted());
		expect(words !== undefined).toBe(source.includes('<slot'));
	});
});
