import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from '../support/program.ts';
import { root } from '../support/root.ts';
import { equivalents, type Mutation } from './equivalents.ts';
import { type Room, rooms } from './rooms.ts';

/*
 * npm run test:mutants [-- domain/date islands/answers content]
 * Breaks the code in one place at a time and runs the tests of its room: a mutant that no test notices survives. Works in
 * a copy below the system's temporary folder. The room `content` spoils the facts instead, and lets none survive.
 * Ends with 1 where fewer than 19 in 20 are noticed, or where a mutant of equivalents.ts is no survivor.
 */

/** Stryker comes with some 170 packages that no other run needs: it is installed at the first run, outside package.json. */
const version = '10.1.1';
const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${version}`);
const tools = join(root, 'node_modules/.cache/mutants');
const leastNoticed = 0.95;
/** The facts have mutants of their own, which a test makes and judges. */
const factsRoom = 'content';

interface Position {
	line: number;
	column: number;
}

interface Mutant {
	mutatorName: string;
	replacement?: string;
	status: string;
	location: { start: Position; end: Position };
}

interface Report {
	files: Record<string, { source: string; mutants: Mutant[] }>;
}

const names = process.argv.slice(2);
const allNames = [...rooms.map(({ name }) => name), factsRoom];
const unknown = names.filter((name) => !allNames.includes(name));
if (unknown.length > 0) {
	console.error(`No such room: ${unknown.join(', ')}. There are ${allNames.join(', ')}.`);
	process.exit(2);
}
const isAsked = (name: string) => names.length === 0 || names.includes(name);
const asked = rooms.filter(({ name }) => isAsked(name));
let noticed = 0;
let made = 0;
let explained = 0;
if (asked.length > 0) install();
for (const room of asked) {
	const { files } = run(room);
	const mutants = Object.entries(files).flatMap(([path, file]) =>
		file.mutants.map((mutant) => ({ ...mutant, ...describe(path, file.source, mutant) })),
	);
	const survivors = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
	const timeouts = mutants.filter(({ status }) => status === 'Timeout').length;
	const tried = mutants.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status)).length;
	const unexplained = survivors.filter((survivor) => !equivalents.some((each) => isSame(each, survivor)));
	console.log(
		`${room.name}: ${tried} mutants, ${tried - survivors.length} noticed, ${timeouts} of them by time; ${survivors.length - unexplained.length} of the others change nothing`,
	);
	for (const { path, location, line, from, to } of unexplained) {
		console.log(
			`  ${path}:${location.start.line}:${location.start.column}\n    ${line}\n    ${from}\n    becomes ${to}`,
		);
	}
	for (const each of equivalents.filter(({ path }) => path in files)) {
		if (survivors.some((survivor) => isSame(each, survivor))) continue;
		console.log(`  ${each.path}: ${each.from} → ${each.to} is no survivor (any more). Take it out of equivalents.ts.`);
		process.exitCode = 1;
	}
	noticed += tried - survivors.length;
	made += tried;
	explained += survivors.length - unexplained.length;
}
if (made > 0) console.log(`${noticed} of ${made} mutants noticed; ${explained} of the others change nothing`);
if (noticed < made * leastNoticed) process.exitCode = 1;
if (isAsked(factsRoom) && !spoilFacts()) process.exitCode = 1;

/** Every slip in the facts, and what catches it; false where one is caught by nothing. */
function spoilFacts(): boolean {
	const vitest = join(root, 'node_modules/vitest/vitest.mjs');
	const options = ['run', '--config', 'test/vitest.config.ts', '--project', 'node', '--mode', 'full'];
	const command = [vitest, ...options, 'test/content/data-mutants.test.ts'];
	return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status === 0;
}

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

/** Where a mutant stands, and what it makes of what. */
function describe(path: string, source: string, { location: { start, end }, replacement }: Mutant): Mutation {
	const lines = source.split('\n').slice(start.line - 1, end.line);
	const line = lines[0]?.trim() ?? '';
	const last = lines.length - 1;
	const cut = lines.map((each, at) =>
		each.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : each.length).trim(),
	);
	return { path, line, from: cut.join(' '), to: replacement ?? '' };
}

function isSame(one: Mutation, other: Mutation): boolean {
	return one.path === other.path && one.line === other.line && one.from === other.from && one.to === other.to;
}
