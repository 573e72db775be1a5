import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { TestProject } from 'vitest/node';
import { root } from '../support/root.ts';
import { serveSite } from '../support/serve-site.ts';
import { end, hear, type Started } from './drivers/run-program.ts';
import { startFirefox } from './drivers/start-firefox.ts';
import { openWebKit } from './drivers/webkit.ts';

/** Serves the built site that SITE_DIR names, and starts the browser after which the project of Vitest is called. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const siteDir = resolve(root, process.env['SITE_DIR'] ?? 'dist');
	const server = await serveSite(siteDir);
	const browser = project.name === 'firefox' ? await startFirefox() : await startDisplay(server.url);
	project.provide('siteDir', siteDir);
	project.provide('siteUrl', server.url);
	project.provide('siteProblem', '');
	project.provide('browserName', project.name as 'firefox' | 'webkit');
	project.provide('browserEndpoint', browser.endpoint);
	return async () => {
		await Promise.all([browser.close(), server.close()]);
	};
}

/** A screen that nobody sees, and a first page on it, which tells the version and that pages can be opened. */
async function startDisplay(siteUrl: string): Promise<Started> {
	const options = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
	const screen = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
	const close = () => end(screen);
	try {
		const display = `:${await hear(screen, screen.stdio[3] as Readable, /^(\d+)\n/)}`;
		const first = await openWebKit(siteUrl, display, {});
		console.log(`WebKitGTK ${first.version}`);
		await first.close();
		return { endpoint: display, close };
	} catch (error) {
		await close();
		throw error;
	}
}
