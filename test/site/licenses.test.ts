import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shippedPackages } from '../../src/integrations/licenses.ts';
import { root } from '../support/root.ts';
import { requireSite } from '../support/site.ts';

test('the licenses of all that is sent to readers stand beside the site', () => {
	const text = readFileSync(join(requireSite().dir, 'licenses.txt'), 'utf8');
	for (const name of shippedPackages)
		expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|ISC|BSD|Apache|OFL)`, 'm'));
});

test('no script of ours imports a package that is not among them', () => {
	const folders = ['src/islands', 'src/domain', 'src/i18n', 'src/embed'];
	const imported = folders.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.schema.ts'))
			.flatMap((file) => [
				...readFileSync(join(root, folder, file), 'utf8').matchAll(/^import (?!type)[^;]*from '([^.'][^']*)'/gm),
			])
			.map(([, name = '']) => name.replace(/^((?:@[^/]+\/)?[^/]+).*/, '$1')),
	);
	expect([...new Set(imported)].filter((name) => !(shippedPackages as readonly string[]).includes(name))).toEqual([]);
});
