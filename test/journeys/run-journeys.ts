import { type ChildProcess, spawn } from 'node:child_process';
import { runBuild } from '../support/run-build.ts';
import { type BrowserName, browserNames, findBrowsers, readVersion } from './find-browsers.ts';

/*
 * npm run test:browsers [-- firefox | webkit] [what Vitest takes, such as checklist]
 * Makes the journeys of test/journeys in Firefox and in WebKit, or in the one that is named, on the site that SITE_DIR names or one that is built
 * for it. A browser that is not here is told in one line and left out; that is no failure.
 */

const outDir = 'test/.output/journeys';
/** Milliseconds after which a run is ended, with whatever browser hangs. */
const longest = 30 * 60_000;

const isBrowser = (word: string): word is BrowserName => (browserNames as readonly string[]).includes(word);
const given = process.argv.slice(2);
const named = given.filter(isBrowser);
const projects: string[] = [];
for (const browser of findBrowsers().filter(({ name }) => named.length === 0 || named.includes(name))) {
	if ('missing' in browser) {
		console.log(browser.missing);
		continue;
	}
	if (browser.name === 'firefox') console.log(readVersion(browser.command));
	projects.push('--project', browser.name);
}
if (projects.length === 0) {
	console.log('0 passed, 0 failed');
	process.exit(0);
}

const siteDir = process.env['SITE_DIR'] ?? outDir;
const problem = process.env['SITE_DIR'] === undefined ? await runBuild(outDir) : '';
if (problem !== '') {
	console.error(problem);
	console.log('0 passed, 1 failed');
	process.exit(1);
}

const command = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/journeys/vitest.config.ts'];
const run = spawn(process.execPath, [...command, ...projects, ...given.filter((word) => !isBrowser(word))], {
	// A group of its own, so that it can be ended with every browser that it has started.
	detached: true,
	stdio: ['ignore', 'inherit', 'inherit'],
	env: { ...process.env, SITE_DIR: siteDir },
});
const timer = setTimeout(() => {
	console.error(`The journeys did not end within ${longest / 60_000} minutes, so they were stopped.`);
	console.log('0 passed, 1 failed');
	endAll(run);
}, longest);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => endAll(run));
run.on('exit', (code) => {
	clearTimeout(timer);
	endAll(run);
	process.exitCode = code ?? 1;
});

/** Ends the run, and what is left of its browsers. */
function endAll({ pid }: ChildProcess): void {
	if (pid === undefined) return;
	try {
		process.kill(-pid, 'SIGKILL');
	} catch {
		// All of them have ended.
	}
}
