import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from './support/root.ts';

const built = 'test/.output/ci';
let project: string;

beforeEach(() => {
	project = mkdtempSync(join(tmpdir(), 'ci-'));
	mkdirSync(join(project, '.ci'));
	copyFileSync(join(root, '.ci/run'), join(project, '.ci/run'));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

/**
 * Runs `.ci/run` with an npm that builds nothing: it writes down with which SITE_DIR it was called, and fails where asked.
 *
 * @param failing the first words of the commands that fail
 */
function runWith(...failing: string[]) {
	const bin = join(project, 'bin');
	mkdirSync(bin);
	writeFileSync(
		join(bin, 'npm'),
		`#!/usr/bin/env bash
called="$1\${2:+ $2}"
echo "$called|\${SITE_DIR:-}" >> ${project}/calls
case "$*" in
${failing.map((command) => `"${command}"*) echo "$called failed"; exit 3;;`).join('\n')}
"run build"*) mkdir -p "$5"; echo new > "$5/index.html";;
esac
echo "$called done"
`,
	);
	chmodSync(join(bin, 'npm'), 0o755);
	const { status, stdout } = spawnSync(join(project, '.ci/run'), {
		encoding: 'utf8',
		env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}` },
	});
	const calls = readFileSync(join(project, 'calls'), 'utf8').trim().split('\n');
	return { status, calls, last: stdout.trim().split('\n').at(-1)?.trim() };
}

test('builds once for the browsers and for all other tests, which come last', () => {
	mkdirSync(join(project, built), { recursive: true });
	writeFileSync(join(project, built, 'stale.html'), 'of a run before');
	const { status, calls, last } = runWith();
	expect(calls).toEqual(['ci|', 'run build|', `run test:browsers|${built}`, `test|${built}`]);
	expect(existsSync(join(project, built, 'stale.html'))).toBe(false);
	expect([status, last]).toEqual([0, 'test done']);
});

test('where the build fails, no site of before is tested, and all other tests tell why', () => {
	mkdirSync(join(project, built), { recursive: true });
	const { status, calls, last } = runWith('run build');
	expect(calls).toEqual(['ci|', 'run build|', 'test|']);
	expect(existsSync(join(project, built))).toBe(false);
	expect([status, last]).toEqual([1, 'test done']);
});

test('where the browsers fail, all other tests still run, and the whole fails', () => {
	const { status, calls, last } = runWith('run test:browsers');
	expect(calls.at(-1)).toBe(`test|${built}`);
	expect([status, last]).toEqual([3, 'test done']);
});

test('where all other tests fail, the whole fails', () => {
	expect(runWith('test')).toMatchObject({ status: 3, last: 'test failed' });
});
