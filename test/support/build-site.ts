import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { serveSite } from './serve-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = 'test/.output/site';

/**
 * Builds the real site once for all tests, serves it, and starts one browser for them. A build that fails
 * is told by every test of the site rather than ending the run, so that the others still count.
 *
 * SITE_DIR names a site that is built already, to save the time while writing a test.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const built = process.env['SITE_DIR'];
	const siteDir = resolve(root, built ?? outDir);
	const siteProblem = built === undefined ? await build() : '';
	const server = await serveSite(siteDir);
	const browser = await launch();
	project.provide('siteDir', siteDir);
	project.provide('siteUrl', server.url);
	project.provide('siteProblem', siteProblem || browser.problem);
	project.provide('browserEndpoint', browser.endpoint);
	return async () => {
		await Promise.all([browser.close(), server.close()]);
	};
}

async function launch(): Promise<{ endpoint: string; problem: string; close: () => Promise<void> }> {
	try {
		const server = await chromium.launchServer({ ...(await findChromium()), headless: true });
		return { endpoint: server.wsEndpoint(), problem: '', close: () => server.close() };
	} catch (error) {
		const problem = `The browser did not start; CHROME_PATH can name another. ${String(error)}`;
		return { endpoint: '', problem, close: async () => {} };
	}
}

/** Runs the same command as a person would, in a process of its own: under Vitest it would be a test build. */
function build(): Promise<string> {
	return new Promise((done) => {
		const { VITEST: _, VITEST_MODE: __, ...env } = process.env;
		const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], {
			cwd: root,
			env: { ...env, NODE_ENV: 'production', FORCE_COLOR: '0' },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		child.stdout.on('data', (chunk) => {
			output += chunk;
		});
		child.stderr.on('data', (chunk) => {
			output += chunk;
		});
		child.on('error', (error) => done(`The site could not be built: ${error.message}`));
		child.on('close', (code) => done(code === 0 ? '' : describeFailure(output)));
	});
}

/** The end of the build's output without its colours and stacks, which would hide the reason. */
function describeFailure(output: string): string {
	const lines = stripVTControlCharacters(output)
		.split('\n')
		.filter((line) => !/^\s+at |^\s*$|[├└]─/.test(line));
	return `The site could not be built; \`npm run build\` says:\n${lines.slice(-30).join('\n')}`;
}
