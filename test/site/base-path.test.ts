import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { listElements } from '../support/read-html.ts';
import { root } from '../support/root.ts';
import { runBuild } from '../support/run-build.ts';

const outDir = 'test/.output/below-a-folder';

/** A second build takes as long as the first, so only a full run has it. */
describe.runIf(inject('isFull'))('a site below a folder of its host', () => {
	beforeAll(async () => {
		expect(await runBuild(outDir, { BASE_PATH: '/csp', SITE: 'https://guide.example.org' })).toBe('');
	}, 900_000);

	test('points every address into the folder', () => {
		const strayed = new Set<string>();
		for (const file of readdirSync(join(root, outDir), { recursive: true, encoding: 'utf8' })) {
			if (!file.endsWith('.html')) continue;
			for (const { attributes } of listElements(readFileSync(join(root, outDir, file), 'utf8'))) {
				for (const name of ['href', 'src', 'action', 'component-url', 'renderer-url']) {
					const address = attributes[name] ?? '';
					const isInside = /^\/csp(\/|$)/.test(address) || address.startsWith('https://guide.example.org/csp/');
					if ((address.startsWith('/') || address.includes('guide.example.org')) && !isInside) {
						strayed.add(`${name}="${address}" in ${file}`);
					}
				}
			}
		}
		expect([...strayed].slice(0, 20)).toEqual([]);
	});
});
