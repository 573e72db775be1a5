import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from '../support/program.ts';
import { root } from '../support/root.ts';
import { type Room, rooms } from './rooms.ts';

/*
 * npm run test:mutants [-- domain/date domain/market]
 * Breaks the code in one place at a time and runs the tests of its room: a mutant that no test notices survives.
 * Works in a copy below the system's temporary folder. Ends with 1 where fewer than nine in ten are noticed.
 */

/** Stryker comes with some 170 packages that no other run needs: it is installed at the first run, outside package.json. */
const version = '10.1.1';
const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${version}`);
const tools = join(root, 'node_modules/.cache/mutants');
const leastNoticed = 0.9;

interface Mutant {
	mutatorName: string;
	replacement?: string;
	status: string;
	location: { start: { line: number; column: number } };
}

interface Report {
	files: Record<string, { source: string; mutants: Mutant[] }>;
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !rooms.some((room) => room.name === name));
if (unknown.length > 0) {
	console.error(`No such room: ${unknown.join(', ')}. There are ${rooms.map(({ name }) => name).join(', ')}.`);
	process.exit(2);
}
install();
let noticed = 0;
let made = 0;
for (const room of rooms.filter(({ name }) => names.length === 0 || names.includes(name))) {
	const mutants = Object.entries(run(room).files).flatMap(([path, file]) =>
		file.mutants.map((mutant) => ({ path, line: lineOf(file.source, mutant), ...mutant })),
	);
	const survivors = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
	const timeouts = mutants.filter(({ status }) => status === 'Timeout').length;
	const tried = mutants.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status)).length;
	console.log(`${room.name}: ${tried} mutants, ${tried - survivors.length} noticed, ${timeouts} of them by time`);
	for (const { path, line, location, replacement = '' } of survivors) {
		console.log(`  ${path}:${location.start.line}:${location.start.column}\n    ${line}\n    becomes ${replacement}`);
	}
	noticed += tried - survivors.length;
	made += tried;
}
console.log(`${noticed} of ${made} mutants noticed`);
process.exitCode = noticed < made * leastNoticed ? 1 : 0;

function install(): void {
	if (existsSync(join(tools, 'node_modules/@stryker-mutator/vitest-runner/package.json'))) return;
	mkdirSync(tools, { recursive: true });
	writeFileSync(join(tools, 'package.json'), '{ "private": true }\n');
	// Without its peers it finds the project's own Vitest two folders up.
	const options = ['--prefix', tools, '--legacy-peer-deps', '--ignore-scripts', '--loglevel=error'];
	const { status } = spawnSync('npm', ['install', ...options, ...packages], { stdio: 'inherit' });
	if (status !== 0) throw new Error(`npm could not install ${packages.join(' and ')}.`);
}

function run({ name, code, tests }: Room): Report {
	const work = mkdtempSync(join(tmpdir(), 'mutants-'));
	const report = join(work, 'report.json');
	const config = join(work, 'stryker.config.json');
	const facts = join(work, 'program.json');
	writeFileSync(facts, JSON.stringify(program));
	const settings = {
		testRunner: 'vitest',
		vitest: { configFile: 'test/mutants/vitest.config.ts', related: false },
		plugins: [join(tools, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
		coverageAnalysis: 'perTest',
		concurrency: 1,
		mutate: code,
		ignorePatterns: ['public', 'dist', '.astro'],
		reporters: ['json', 'progress-append-only'],
		jsonReporter: { fileName: report },
		tempDirName: join(work, 'copy'),
		warnings: false,
		logLevel: 'warn',
	};
	writeFileSync(config, JSON.stringify(settings));
	const command = [join(tools, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config];
	spawnSync(process.execPath, command, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, MUTANT_TESTS: tests.join(), PROGRAM_FILE: facts },
	});
	if (!existsSync(report)) throw new Error(`${name}: no report. Its tests have to pass before mutants are made.`);
	const read = JSON.parse(readFileSync(report, 'utf8')) as Report;
	rmSync(work, { recursive: true });
	return read;
}

function lineOf(source: string, { location }: Mutant): string {
	return source.split('\n')[location.start.line - 1]?.trim() ?? '';
}
