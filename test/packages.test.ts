import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './support/root.ts';

interface Manifest {
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	optionalDependencies: Record<string, string>;
	allowScripts: Record<string, boolean>;
}

interface LockedPackage {
	version?: string;
	integrity?: string;
	resolved?: string;
	link?: boolean;
	optional?: boolean;
	hasInstallScript?: boolean;
	os?: string[];
	cpu?: string[];
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = (JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> }).packages;
const locked = Object.entries(lock).filter(([path]) => path !== '');
const direct = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

/** Written by hand, since they are not published everywhere; src/README.md tells under "Pins". */
const stubs = ['darwin-arm64', 'darwin-x64', 'freebsd-x64', 'windows-arm64', 'windows-x64'].map(
	(platform) => `node_modules/@pagefind/${platform}`,
);

describe('the lockfile', () => {
	test('pins every package by a hash that cannot be forged, but for five named platforms of one', () => {
		expect(locked.length).toBeGreaterThan(200);
		const loose = locked.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));
		expect(loose.map(([path]) => path).toSorted()).toEqual(stubs);
		for (const [path, { version, optional, os, cpu }] of loose) {
			expect({ version, optional }, path).toEqual({ version: manifest.dependencies['pagefind'], optional: true });
			expect([os?.length, cpu?.length], path).toEqual([1, 1]);
		}
	});

	test('names no registry, so that it holds wherever packages come from', () => {
		expect(locked.filter(([, { resolved, link }]) => resolved !== undefined || link).map(([path]) => path)).toEqual([]);
		expect(read('package-lock.json')).not.toContain('.tgz');
	});

	test('is of the dependencies that package.json asks for', () => {
		const { dependencies, devDependencies, optionalDependencies } = lock[''] as unknown as Manifest;
		expect({ ...dependencies, ...devDependencies, ...optionalDependencies }).toEqual(direct);
	});
});

test('no package runs a script when it is installed, but those that package.json denies', () => {
	const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
	const denied = Object.entries(manifest.allowScripts).filter(([, isAllowed]) => !isAllowed);
	expect(Object.values(manifest.allowScripts)).not.toContain(true);
	expect(running.map(([path]) => path.replace(/^.*node_modules\//, '')).toSorted()).toEqual(
		denied.map(([name]) => name).toSorted(),
	);
});

test('every direct dependency has its reason in src/README.md, and no other package has one', () => {
	const table = read('src/README.md').split('## Dependencies')[1]?.split('### Pins')[0] ?? '';
	const rows = [...table.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].filter(
		([, names]) => !/^(package|-+)/.test(names ?? ''),
	);
	const named = rows.flatMap(([, names = '']) => names.replaceAll(' (optional)', '').split(', '));
	expect(rows.filter(([, , reason = '']) => reason.trim().length < 10)).toEqual([]);
	const covers = (name: string, pattern: string) =>
		pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
	expect(Object.keys(direct).filter((name) => !named.some((pattern) => covers(name, pattern)))).toEqual([]);
	expect(named.filter((pattern) => !Object.keys(direct).some((name) => covers(name, pattern)))).toEqual([]);
});
