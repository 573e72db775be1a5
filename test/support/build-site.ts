import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { headersOf, parseHeaderRules } from './header-rules.ts';
import { root } from './root.ts';
import { runBuild } from './run-build.ts';
import { serveHost } from './serve-host.ts';
import { serveSite } from './serve-site.ts';

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
	const siteProblem = built === undefined ? await runBuild(outDir) : '';
	const server = await serveSite(siteDir);
	const headers = join(siteDir, '_headers');
	const rules = existsSync(headers) ? parseHeaderRules(readFileSync(headers, 'utf8')) : [];
	const guide = await serveSite(siteDir, { headers: (path) => [...headersOf(rules, path)] });
	const host = await serveHost(guide.url);
	const browser = await launch();
	const problem = siteProblem || browser.problem;
	if (problem !== '') console.error(problem);
	project.provide('siteDir', siteDir);
	project.provide('siteUrl', server.url);
	project.provide('siteProblem', problem);
	project.provide('guideUrl', guide.url);
	project.provide('hostUrl', host.url);
	project.provide('browserName', 'chromium');
	project.provide('browserEndpoint', browser.endpoint);
	return async () => {
		await Promise.all([browser.close(), server.close(), guide.close(), host.close()]);
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
